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

async function keepSchedule(queue: StoredQueue, schedule: Schedule, log: Logger): Promise<void> {
  const known = await queue.getJobScheduler(schedule.id);
  const pending = known?.next !== undefined && (await isPending(queue, schedule.id, known.next));
  const keeps = pending && known && isSame(known, schedule);
  if (pending && known?.next !== undefined && known.next <= Date.now()) {
    // The pending run itself stays when the schedule does; BullMQ drops it when the schedule is replaced.
    await makeUp(queue, schedule, keeps ? known.next : known.next - 1, log);
  }
  if (keeps) return;
  await queue.upsertJobScheduler(
    schedule.id,
    { pattern: schedule.cron, tz: schedule.tz },
    { name: schedule.definition.name, data: schedule.payload, opts: jobOptions(schedule.definition) },
  );
}

async function isPending(queue: StoredQueue, id: string, due: number): Promise<boolean> {
  const job = await queue.getJob(`repeat:${id}:${due}`);
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
