import { plainDate } from '@dixian/calendar';
import type { PlaceAndDay } from '../domain/in-force';
import type { PolicySet } from '../domain/policy-set';
import { ruleInForce } from '../domain/resolve-rule';
import { type Decision, decide, type Finding } from './decision';
import type { Episode } from './episode';
import { known, wholeNumber } from './known-value';
import { noRule } from './no-rule';
import type { SharedCode } from './reason-code';
import { finds, met } from './shared-reasons';

/** Whether a household is a 重点帮扶对象: unresolved risk on any day of the year, whenever identified or eliminated. */
export function keyHousehold(
  set: PolicySet,
  facts: PlaceAndDay & { readonly episodes: readonly Episode[] },
): Decision<SharedCode> {
  return decide(set, facts, keyHouseholdFindings(set, facts));
}

/** The same as findings, for decisions that ask it among other things. */
export function keyHouseholdFindings(
  set: PolicySet,
  { division, on, episodes }: PlaceAndDay & { readonly episodes: readonly Episode[] },
): Finding<SharedCode>[] {
  const at = { division, on };
  const rule = ruleInForce(set, 'key-household', at);
  if (!rule) return [noRule(set, ['key-household-scope', 'key-household'], at, 'unmet', on)];
  const taken = { parameter: 'key-household-year', field: 'year', unit: 'year' };
  const { parameter, missing } = known(set, at, rule, taken);
  if (missing) return [missing];
  const year = wholeNumber(parameter);
  const [first, last] = [plainDate(`${year}-01-01`), plainDate(`${year}-12-31`)] as const;
  const inYear = episodes.filter(
    ({ identifiedOn, eliminatedOn }) =>
      identifiedOn <= on && identifiedOn <= last && (!eliminatedOn || eliminatedOn >= first),
  );
  const codes = { met: 'KEY_HOUSEHOLD', unmet: 'NOT_KEY_HOUSEHOLD' } as const;
  const findings = [finds(inYear.length > 0, codes, rule.clause, { parameter })];
  const fact = inYear.find(({ eliminatedOn }) => eliminatedOn && eliminatedOn <= on)?.eliminatedOn;
  const staying = ruleInForce(set, 'key-household-after-release', at);
  if (fact && staying) findings.push(met('STAYS_KEY_AFTER_ELIMINATION', staying.clause, { fact }));
  return findings;
}
