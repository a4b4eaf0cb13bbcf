import { getNextMillis } from 'bullmq';
import { type JobDefinition, jobTitle } from './job-definition';
import { assertName } from './names';
import { parsePayload } from './payload';

/** Legal dates are those of Asia/Shanghai, so schedules are too. */
export interface ScheduleOptions<P> {
  /** kebab-case, unique in its queue. */
  readonly id: string;
  /** minute hour day-of-month month day-of-week, or six fields with seconds in front. */
  readonly cron: string;
  readonly tz: 'Asia/Shanghai';
  readonly payload: P;
}

/** A checked schedule. */
export interface Schedule extends ScheduleOptions<unknown> {
  readonly definition: JobDefinition<unknown>;
}

/** Checks id, cron expression and payload; throws with what is wrong. */
export function defineSchedule<P>(definition: JobDefinition<P>, options: ScheduleOptions<P>): Schedule {
  assertName('schedule', options.id);
  const payload = parsePayload(definition, options.payload);
  const schedule = { ...options, payload, definition };
  if (nextRun(schedule, Date.now()) === undefined) {
    throw new Error(`Schedule ${options.id} of ${jobTitle(definition)}: "${options.cron}" never comes due.`);
  }
  return schedule;
}

/** Whether it comes due at an hour of the day, as what is done at night does, not every so many minutes. */
export function isDaily({ cron }: Pick<Schedule, 'cron'>): boolean {
  // From the end, for seconds in front are left out as a rule: day of week, month, day of month, hour.
  return /^\d/.test(cron.trim().split(/\s+/).at(-4) ?? '');
}

/** The first time after the given one that the schedule comes due, both in epoch milliseconds. */
export function nextRun(schedule: Pick<Schedule, 'id' | 'cron' | 'tz'>, after: number): number | undefined {
  try {
    return getNextMillis(after, { pattern: schedule.cron, tz: schedule.tz });
  } catch {
    throw new Error(`Schedule ${schedule.id}: "${schedule.cron}" is not a cron expression.`);
  }
}
