import { addDays, addWorkingDays, type PlainDate } from '@dixian/calendar';
import { type Law, ruleInForce } from '@dixian/policy';

/** By when a request is to be answered, and the clause that says so. */
export interface CorrectionDue {
  readonly dueOn: PlainDate | null;
  readonly clauseIds: readonly string[];
  /** Whether the day waits for the official calendar of a year. */
  readonly provisional: boolean;
}

/** The last day to answer a request to correct data; no day where no document of the place sets one. */
export function correctionDue(
  { policies, calendar }: Law,
  division: string,
  askedOn: PlainDate,
): CorrectionDue {
  const rule = ruleInForce(policies, 'data-correction', { division, on: askedOn });
  if (!rule) return { dueOn: null, clauseIds: [], provisional: false };
  const days = Number(rule.with.days);
  const due =
    rule.with.unit === 'working-days'
      ? addWorkingDays(calendar, askedOn, days)
      : { on: addDays(askedOn, days), provisional: false };
  return { dueOn: due.on, clauseIds: [rule.clause], provisional: due.provisional };
}
