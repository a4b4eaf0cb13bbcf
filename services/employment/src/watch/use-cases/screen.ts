import type { PlainDate } from '@dixian/calendar';
import { isMissing, type PolicySet, resolveParameter, wholeNumber } from '@dixian/policy';
import { tellChanges } from '@dixian/register';
import type { Statements } from '@dixian/service';
import { screenLongWithoutWork, screenMassUnemployment } from '../persistence/screening';
import { TOLD_HITS } from '../persistence/told-hits';

const RULES = [
  ['screening-job-losses', screenMassUnemployment],
  ['screening-jobless-months', screenLongWithoutWork],
] as const;

/**
 * Lets the data find who lost work, by the values that are set for a county or one of its townships; unset, a rule is off.
 * Townships with one value are looked at together, so that an employer's people are counted over all of them.
 */
export async function screen(
  transaction: Statements,
  policies: PolicySet,
  asOf: PlainDate,
  townships: readonly string[],
): Promise<void> {
  for (const [name, find] of RULES) {
    const groups = new Map<string, { county: string; townships: string[]; limit: number }>();
    for (const township of townships) {
      const value = resolveParameter(policies, { name, division: township, on: asOf });
      if (isMissing(value)) continue;
      const [county, limit] = [township.slice(0, 6), wholeNumber(value)];
      const group = groups.get(`${county} ${limit}`) ?? { county, townships: [], limit };
      group.townships.push(township);
      groups.set(`${county} ${limit}`, group);
    }
    for (const group of groups.values()) await find(transaction, { ...group, asOf });
  }
  await tellChanges(transaction, TOLD_HITS);
}
