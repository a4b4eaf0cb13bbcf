import type { PlainDate } from '@dixian/calendar';
import { clauseHolds, type PolicySet } from '@dixian/policy';
import type { Refusal } from '../../ground/domain/refusal';
import { refusal } from './refusals';

const ONE_CIVIL_SERVANT = 'JY-2025-1.1i';
const FULL_COVERAGE = 'JY-2025-3.9a';

/** What of a household decides who may help it. */
export interface HelpedHousehold {
  readonly divisionCode: string;
  /** First day of the time of monitoring; undefined where it is not monitored. */
  readonly identifiedOn: PlainDate | undefined;
}

/** The clauses that ask for a responsible helper of a household on a day. */
export function helperClauses(
  policies: PolicySet,
  { divisionCode, identifiedOn }: HelpedHousehold,
  on: PlainDate,
): string[] {
  const holds = (clause: string, day: PlainDate) =>
    clauseHolds(policies, clause, { division: divisionCode, on: day });
  return [
    ...(identifiedOn && holds(ONE_CIVIL_SERVANT, identifiedOn) ? [ONE_CIVIL_SERVANT] : []),
    ...(holds(FULL_COVERAGE, on) ? [FULL_COVERAGE] : []),
  ];
}

/** What stands against a helper: one who is no civil servant, for a household newly identified where the clause holds. */
export function refuseHelper(
  policies: PolicySet,
  household: HelpedHousehold,
  helper: { civilServant: boolean; since: PlainDate },
): Refusal | undefined {
  if (helper.civilServant) return undefined;
  const bound = helperClauses(policies, household, helper.since).includes(ONE_CIVIL_SERVANT);
  return bound ? refusal('civilServant', 'CIVIL_SERVANT_NEEDED', [ONE_CIVIL_SERVANT]) : undefined;
}
