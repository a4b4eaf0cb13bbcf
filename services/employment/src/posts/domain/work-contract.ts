import type { PlainDate } from '@dixian/calendar';
import {
  type Decision,
  decide,
  type Episode,
  type Finding,
  heldOn,
  keyHouseholdFindings,
  known,
  lastRule,
  type PlaceAndDay,
  type PolicySet,
  ruleInForce,
  textOf,
  within,
} from '@dixian/policy';
import { type EmploymentReason, finds, flag, met } from '../../ground/domain/reasons';

export interface ContractFacts extends PlaceAndDay {
  readonly contractEndsOn: PlainDate;
  readonly episodes: readonly Episode[];
}

/**
 * Whether support under a work contract still runs on a day, and its last day. One that ends inside the year of a rule is
 * extended to its day; every other keeps its own, which beats the days of the document.
 */
export function workContract(
  set: PolicySet,
  facts: ContractFacts,
): Decision<EmploymentReason> & { readonly until: PlainDate } {
  const { until, findings } = lastDay(set, facts);
  const { clause, held } = ownEnd(set, facts);
  const runs = { met: 'CONTRACT_RUNS', unmet: 'CONTRACT_ENDED' } as const;
  const running = finds(within(facts.on, until), runs, clause, { fact: until, held });
  return { ...decide(set, facts, [...findings, running]), until };
}

function lastDay(
  set: PolicySet,
  facts: ContractFacts,
): { until: PlainDate; findings: Finding<EmploymentReason>[] } {
  const { division, on, contractEndsOn, episodes } = facts;
  const ending = { division, on: contractEndsOn };
  const rule = ruleInForce(set, 'work-contract-extended', ending);
  const taken = { parameter: 'work-contract-extended-until', field: 'until', unit: 'date' };
  const { parameter } = known(set, ending, rule, taken);
  if (!rule || !parameter) {
    const { clause, held } = ownEnd(set, facts);
    const kept = met('CONTRACT_KEEPS_OWN_END', clause, { fact: contractEndsOn, held });
    return { until: contractEndsOn, findings: [kept] };
  }
  const extended = textOf(parameter) as PlainDate;
  const judged = within(on, extended) ? on : extended;
  const key = heldOn(judged, keyHouseholdFindings(set, { division, on: judged, episodes }));
  if (key.some(({ result }) => result === 'unmet')) return { until: contractEndsOn, findings: key };
  const held = contractEndsOn;
  const findings = [...key, met('CONTRACT_EXTENDED', rule.clause, { parameter, fact: contractEndsOn, held })];
  if (on > contractEndsOn && on <= extended)
    findings.push(flag('PAY_GAP_TO_CHECK', rule.clause, { fact: contractEndsOn, held }));
  return { until: extended, findings };
}

// By the rule of its last day, or the one that ended before it while the contract ran on; elsewhere the day stands alone.
function ownEnd(
  set: PolicySet,
  { division, contractEndsOn }: ContractFacts,
): { clause: string | null; held: PlainDate } {
  const ending = { division, on: contractEndsOn };
  const rule =
    ruleInForce(set, 'work-contract-own-end', ending) ?? lastRule(set, 'work-contract-own-end', ending);
  if (!rule) return { clause: null, held: contractEndsOn };
  const ended = rule.to !== null && rule.to < contractEndsOn;
  return { clause: rule.clause, held: ended && rule.to ? rule.to : contractEndsOn };
}
