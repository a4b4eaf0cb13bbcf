import { isDeepStrictEqual } from 'node:util';
import type { JobSchedulerJson } from 'bullmq';
import type { Logger } from 'pino';
import { jobOptions } from './job-options';
import { nextRun, type Schedule } from './schedule';
import type { StoredQueue } from './store/queue-store';

// A month of nightly runs. Older ones are left out: what is overdue is derived, and the next run sees it all.
const MAX_MISSED = 31;

/** Makes the queue's schedules those defined now: removes, adds, replaces, and makes up for runs missed meanwhile. */
export async function keepSchedules(
  queue: StoredQueue,
  wanted: readonly Schedule[],
  log: Logger,
): Promise<void> {
  for (const known of await queue.getJobSchedulers(0, -1, true)) {
    if (wanted.some(({ id }) => id === known.key)) continue;
    await queue.removeJobScheduler(known.key);
    log.info({ queue: queue.name, schedule: known.key }, 'schedule removed: it is no longer defined');
  }
  for (const schedule of wanted) await keepSchedule(queue, schedule, log);
}

/** When each schedule of a queue was last seen to be due next, in epoch milliseconds. */
export type SeenSchedules = Map<string, number>;

/**
 * Puts back what the queue has lost while running, as a Redis that came back empty: a schedule without a pending run. A run
 * that came due meanwhile is made up. What another version defines otherwise stays as it is: that one may be starting.
 */
export async function restoreSchedules(
  queue: StoredQueue,
  wanted: readonly Schedule[],
  seen: SeenSchedules,
  log: Logger,
): Promise<void> {
  for (const schedule of wanted) {
    const { id } = schedule;
    const known = await queue.getJobScheduler(id);
    if (known?.next !== undefined && (await isPending(queue, id, known.next))) {
      seen.set(id, known.next);
      continue;
    }
    const lost = known ? undefined : seen.get(id);
    if (lost !== undefined && lost <= Date.now()) {
      const ran = await queue.getJob(runId(id, lost));
      await makeUp(queue, schedule, ran ? lost : lost - 1, log);
    }
    await plan(queue, schedule);
    seen.delete(id);
    log.warn({ queue: queue.name, schedule: id }, 'schedule put back: the queue had lost it');
  }
}

async function keepSchedule(queue: StoredQueue, schedule: Schedule, log: Logger): Promise<void> {
  const known = await queue.getJobScheduler(schedule.id);
  const pending = known?.next !== undefined && (await isPending(queue, schedule.id, known.next));
  const keeps = pending && known && isSame(known, schedule);
  if (pending && known?.next !== undefined && known.next <= Date.now()) {
    // The pending run itself stays when the schedule does; BullMQ drops it when the schedule is replaced.
    await makeUp(queue, schedule, keeps ? known.next : known.next - 1, log);
  }
  if (!keeps) await plan(queue, schedule);
}

async function plan(queue: StoredQueue, schedule: Schedule): Promise<void> {
  await queue.upsertJobScheduler(
    schedule.id,
    { pattern: schedule.cron, tz: schedule.tz },
    { name: schedule.definition.name, data: schedule.payload, opts: jobOptions(schedule.definition) },
  );
}

// As BullMQ names it.
function runId(schedule: string, due: number): string {
  return `repeat:${schedule}:${due}`;
}

async function isPending(queue: StoredQueue, id: string, due: number): Promise<boolean> {
  const job = await queue.getJob(runId(id, due));
  return job !== undefined && ['delayed', 'waiting', 'active'].includes(await job.getState());
}

function isSame(known: JobSchedulerJson, { definition, cron, tz, payload }: Schedule): boolean {
  return isDeepStrictEqual(
    [
      known.name,
      known.pattern,
      known.tz,
      plain(known.template?.data ?? {}),
      plain(known.template?.opts ?? {}),
    ],
    [definition.name, cron, tz, plain(payload), plain(jobOptions(definition))],
  );
}

// As it reads after a round through the store.
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

// BullMQ runs the first missed one late and skips to the next in the future; each missed day has its own facts.
async function makeUp(queue: StoredQueue, schedule: Schedule, after: number, log: Logger): Promise<void> {
  const missed: number[] = [];
  for (
    let due = nextRun(schedule, after);
    due !== undefined && due <= Date.now();
    due = nextRun(schedule, due)
  ) {
    if (missed.length === MAX_MISSED) {
      log.warn(
        { queue: queue.name, schedule: schedule.id, kept: MAX_MISSED },
        'too many missed runs; the rest is left out',
      );
      break;
    }
    missed.push(due);
  }
  if (missed.length === 0) return;
  const { definition, id, payload } = schedule;
  await queue.addBulk(
    missed.map((due) => ({
      name: definition.name,
      data: payload,
      opts: { ...jobOptions(definition), jobId: `missed-${id}-${due}`, timestamp: due },
    })),
  );
}
