import { type Clock, judgedDay } from '@dixian/calendar';
import { defineJob, type JobHost } from '@dixian/jobs';
import type { Database } from '@dixian/service';
import { z } from 'zod';
import type { MonitoringRules } from '../domain/monitoring-rules';
import { openMonitoringTasks } from '../use-cases/open-monitoring-tasks';

/** Opens what a new day calls for: triage of the long unresolved, reviews of labels. */
const monitoringTasks = defineJob({
  name: 'open-monitoring-tasks',
  queue: 'households-housekeeping',
  payload: z.object({}),
  attempts: 5,
  backoffMs: 60_000,
  timeoutMs: 1_800_000,
});

/**
 * Runs it every night at 00:20 Asia/Shanghai, judged by the day it was scheduled for, however late it runs, and once after
 * the start, which may come after nights on which nothing ran.
 */
export async function openMonitoringTasksNightly(
  jobs: JobHost,
  db: Database,
  rules: MonitoringRules,
  clock: Clock,
): Promise<void> {
  jobs.register(monitoringTasks, (_payload, { scheduledFor }) =>
    openMonitoringTasks(db, rules, judgedDay(scheduledFor, clock.today())),
  );
  jobs.schedule(monitoringTasks, {
    id: 'open-monitoring-tasks',
    cron: '20 0 * * *',
    tz: 'Asia/Shanghai',
    payload: {},
  });
  jobs.whenReplaced(monitoringTasks, {});
  await jobs.enqueue(monitoringTasks, {});
}
