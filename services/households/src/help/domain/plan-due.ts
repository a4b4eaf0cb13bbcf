import type { PlainDate } from '@dixian/calendar';
import { dueOn, type Law, resolveDeadline } from '@dixian/policy';
import { type Excused, excusedOn, isLateOn } from '../../ground/domain/excused';

/** What of a time of monitoring decides when its plan is due. */
export interface PlannedPeriod {
  readonly basis: 'IDENTIFICATION' | 'RELABELLING' | 'TAKEN_OVER';
  readonly identifiedOn: PlainDate;
  readonly monthOnly: boolean;
  readonly divisionCode: string;
}

/** The day by which a plan is due, and whether a late one needs a reason. */
export interface PlanDue {
  readonly on: PlainDate;
  readonly reasonWhenLate: boolean;
  readonly clauseIds: readonly string[];
}

/**
 * When the plan of a newly identified household is due; undefined where no document of its place sets a
 * day, and for a household that was labelled again or taken over, which is not newly identified.
 */
export function planDue({ policies, calendar }: Law, period: PlannedPeriod): PlanDue | undefined {
  if (period.basis !== 'IDENTIFICATION' || period.monthOnly) return undefined;
  const at = { division: period.divisionCode, on: period.identifiedOn };
  const rule = resolveDeadline(policies, { ...at, kind: 'PLAN' });
  if (!rule) return undefined;
  const { on } = dueOn(rule, period.identifiedOn, calendar);
  return { on, reasonWhenLate: rule.reasonWhenLate, clauseIds: [rule.clause] };
}

export type PlanDeadlineStatus = 'OPEN' | 'OVERDUE' | 'MET' | 'MET_LATE' | 'STOPPED' | 'SUSPENDED';

/** Where a plan stands against its day, as of a day; whose duty is waived is due no more. */
export function planDeadlineStatus(
  dueOnDay: PlainDate,
  madeOn: PlainDate,
  asOf: PlainDate,
  excused?: Excused,
): PlanDeadlineStatus {
  if (madeOn <= asOf) return madeOn <= dueOnDay ? 'MET' : 'MET_LATE';
  if (excused ? isLateOn({ ...excused, dueOn: dueOnDay }, asOf) : asOf > dueOnDay) return 'OVERDUE';
  const excuse = excused && excusedOn(excused, asOf);
  return excuse === 'WAIVED' ? 'STOPPED' : (excuse ?? 'OPEN');
}
