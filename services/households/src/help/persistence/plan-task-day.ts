import type { PlainDate } from '@dixian/calendar';
import { type RequestContext, rowPerKey } from '@dixian/service';
import type { Excused } from '../../ground/domain/excused';

/** By when the plan of a time of monitoring is to be made as its task has it, and on which days it is not late. */
export type PlanTaskDay = Excused & { readonly dueOn: PlainDate | null };

const BY_PERIOD = `SELECT subject_id AS "rowKey", due_on AS "dueOn", waived_on AS "waivedOn", paused_from AS "pausedFrom",
    paused_until AS "pausedUntil", late_days AS "lateDays"
  FROM task WHERE kind = 'MAKE_PLAN' AND step = '' AND subject_id = ANY($1::uuid[])`;

/** The day of the task to make the plan of a period; undefined where there was none. One statement per request. */
export function planTaskDay(context: RequestContext, periodId: string): Promise<PlanTaskDay | undefined> {
  return rowPerKey<PlanTaskDay>(context, 'plan-task-day', BY_PERIOD).load(periodId);
}
