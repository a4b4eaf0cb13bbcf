import {
  type Decision,
  decide,
  type Episode,
  type Finding,
  isMissing,
  keyHouseholdFindings,
  type Parameter,
  type PlaceAndDay,
  type PolicySet,
  resolveParameter,
  ruleInForce,
} from '@dixian/policy';
import { type EmploymentReason, finds, met, unclear, unmet } from './reasons';

/** Whose support is paid from which source; undefined where the standing has not arrived. */
export interface FundingFacts extends PlaceAndDay {
  readonly source: string;
  readonly episodes?: readonly Episode[];
  readonly monitored?: boolean;
}

/** Lists of a place that name sources of support to work: the general ones, and those that pay key households alone. */
const GENERAL = 'assistance-fund-sources';
const OF_KEY_HOUSEHOLDS = 'employment-support-fund-sources';
export const SUPPORT_SOURCES = [GENERAL, OF_KEY_HOUSEHOLDS] as const;

/** Whether support to work may be paid from a source: one that the place names, and to whom that source is for. */
export function supportFunding(set: PolicySet, facts: FundingFacts): Decision<EmploymentReason> {
  const at = { division: facts.division, on: facts.on };
  const { source } = facts;
  return decide(set, at, [
    sourceFinding(set, at, source),
    ...keyFindings(set, facts),
    ...pvFindings(set, facts),
  ]);
}

// Of a place that prints no list any source may be used, as the rule of every department that pays has it.
function sourceFinding(set: PolicySet, at: PlaceAndDay, source: string): Finding<EmploymentReason> {
  const lists = SUPPORT_SOURCES.flatMap((name) => listOf(set, at, name) ?? []);
  const naming = lists.find((list) => names(list, source));
  if (naming) return met('SOURCE_ALLOWED', naming.clause, { parameter: naming, fact: source });
  const [first] = lists;
  return first
    ? unmet('SOURCE_NOT_ALLOWED', first.clause, { parameter: first, fact: source })
    : met('SOURCE_ALLOWED', null, { fact: source });
}

function listOf(set: PolicySet, { division, on }: PlaceAndDay, name: string): Parameter | undefined {
  const resolved = resolveParameter(set, { division, on, name });
  return isMissing(resolved) || !Array.isArray(resolved.value) ? undefined : resolved;
}

function names(list: Parameter | undefined, source: string): boolean {
  return list !== undefined && (list.value as readonly string[]).includes(source);
}

function keyFindings(set: PolicySet, { source, episodes, ...at }: FundingFacts): Finding<EmploymentReason>[] {
  const rule = ruleInForce(set, 'support-fund-for-key-household', at);
  const isFor = (name: string) => names(listOf(set, at, name), source);
  if (!rule || isFor(GENERAL) || !isFor(OF_KEY_HOUSEHOLDS)) return [];
  if (!episodes) return [unclear('STANDING_UNKNOWN', rule.clause)];
  return [
    met('SOURCE_FOR_KEY_HOUSEHOLD', rule.clause, { fact: source }),
    ...keyHouseholdFindings(set, { division: at.division, on: at.on, episodes }),
  ];
}

function pvFindings(set: PolicySet, { source, monitored, ...at }: FundingFacts): Finding<EmploymentReason>[] {
  const rule = ruleInForce(set, 'post-from-pv-income', at);
  const sources = rule?.with.sources;
  if (!rule || !Array.isArray(sources) || !sources.includes(source)) return [];
  if (monitored === undefined) return [unclear('STANDING_UNKNOWN', rule.clause)];
  const codes = { met: 'MONITORED_ON_DAY', unmet: 'MONITORED_ONLY' } as const;
  return [met('SOURCE_FOR_MONITORED', rule.clause, { fact: source }), finds(monitored, codes, rule.clause)];
}
