import type { PlainDate } from '@dixian/calendar';
import { type PolicySet, type RuleInForce, ruleHistory, ruleInForce } from '@dixian/policy';
import type { Refusal } from '../../ground/domain/refusal';
import { refusal } from './refusals';

/** What of a household decides who may help it. */
export interface HelpedHousehold {
  readonly divisionCode: string;
  /** First day of the time of monitoring; undefined where it is not monitored. */
  readonly identifiedOn: PlainDate | undefined;
}

/** The clauses that ask for a responsible helper of a household on a day. */
export function helperClauses(policies: PolicySet, household: HelpedHousehold, on: PlainDate): string[] {
  const everyHousehold = { division: household.divisionCode, on };
  const asked = [
    civilServantRule(policies, household),
    ruleInForce(policies, 'helper-for-every-household', everyHousehold),
  ];
  return asked.flatMap((rule) => rule?.clause ?? []);
}

/**
 * The first day of a time of monitoring on which a helper is asked of the household: its first day, or the day from which a
 * later document asks for one of every household that is monitored.
 */
export function helperAskedFrom(
  policies: PolicySet,
  household: HelpedHousehold & { readonly identifiedOn: PlainDate },
): PlainDate {
  const { identifiedOn: on, divisionCode: division } = household;
  if (helperClauses(policies, household, on).length > 0) return on;
  const later = ruleHistory(policies, 'helper-for-every-household', division)
    .map(({ from }) => from)
    .filter((from) => from > on);
  return later.toSorted()[0] ?? on;
}

/** What stands against a helper: one who is no civil servant, for a household newly identified where a rule asks for one. */
export function refuseHelper(
  policies: PolicySet,
  household: HelpedHousehold,
  helper: { civilServant: boolean },
): Refusal | undefined {
  const rule = helper.civilServant ? undefined : civilServantRule(policies, household);
  return rule && refusal('civilServant', 'CIVIL_SERVANT_NEEDED', [rule.clause]);
}

// It binds by the day of the identification, whenever the helper is named.
function civilServantRule(
  policies: PolicySet,
  { divisionCode: division, identifiedOn: on }: HelpedHousehold,
): RuleInForce | undefined {
  return on && ruleInForce(policies, 'helper-is-civil-servant', { division, on });
}
