import { plainDate } from '@dixian/calendar';
import type { PlaceAndDay } from '../domain/in-force';
import { clauseHolds } from '../domain/in-place';
import type { PolicySet } from '../domain/policy-set';
import { type Decision, decide, type Finding, finds, met, unmet } from './decision';
import type { Episode } from './episode';
import { known, wholeNumber } from './known-value';

const clause = 'AY-2025-1.1a';

/** Whether a household is a 重点帮扶对象: unresolved risk on any day of the year, whenever identified or eliminated. */
export function keyHousehold(
  set: PolicySet,
  facts: PlaceAndDay & { readonly episodes: readonly Episode[] },
): Decision {
  return decide(keyHouseholdFindings(set, facts));
}

/** The same as findings, for decisions that ask it among other things. */
export function keyHouseholdFindings(
  set: PolicySet,
  { division, on, episodes }: PlaceAndDay & { readonly episodes: readonly Episode[] },
): Finding[] {
  if (!clauseHolds(set, clause, { division, on }))
    return [unmet('NO_POLICY_IN_FORCE', 'AY-2025-2.1a', { fact: on })];
  const { parameter, missing } = known(set, { division, on }, 'key-household-year', clause);
  if (missing) return [missing];
  const year = wholeNumber(parameter);
  const [first, last] = [plainDate(`${year}-01-01`), plainDate(`${year}-12-31`)] as const;
  const inYear = episodes.filter(
    ({ identifiedOn, eliminatedOn }) =>
      identifiedOn <= on && identifiedOn <= last && (!eliminatedOn || eliminatedOn >= first),
  );
  const codes = { met: 'KEY_HOUSEHOLD', unmet: 'NOT_KEY_HOUSEHOLD' } as const;
  const findings = [finds(inYear.length > 0, codes, clause, { parameter })];
  const eliminated = inYear.find(({ eliminatedOn }) => eliminatedOn && eliminatedOn <= on);
  if (eliminated)
    findings.push(met('STAYS_KEY_AFTER_ELIMINATION', 'AY-2025-1.1c', { fact: eliminated.eliminatedOn }));
  return findings;
}
