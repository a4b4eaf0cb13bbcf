import { type Clock, judgedDay } from '@dixian/calendar';
import { defineJob, type JobHost } from '@dixian/jobs';
import type { PolicySet } from '@dixian/policy';
import type { Database } from '@dixian/service';
import { z } from 'zod';
import { openCalendarTasks } from '../use-cases/open-calendar-tasks';

/** Opens what the calendar asks of places: lists of the month, time nodes. */
const calendarTasks = defineJob({
  name: 'open-calendar-tasks',
  queue: 'households-housekeeping',
  payload: z.object({}),
  attempts: 5,
  backoffMs: 60_000,
  timeoutMs: 1_800_000,
});

/** Runs it every night at 00:25 Asia/Shanghai, judged by the day it was scheduled for, and once after the start. */
export async function openCalendarTasksNightly(
  jobs: JobHost,
  db: Database,
  policies: PolicySet,
  clock: Clock,
): Promise<void> {
  jobs.register(calendarTasks, (_payload, { scheduledFor }) =>
    openCalendarTasks(db, policies, judgedDay(scheduledFor, clock.today())),
  );
  jobs.schedule(calendarTasks, {
    id: 'open-calendar-tasks',
    cron: '25 0 * * *',
    tz: 'Asia/Shanghai',
    payload: {},
  });
  jobs.whenReplaced(calendarTasks, {});
  await jobs.enqueue(calendarTasks, {});
}
