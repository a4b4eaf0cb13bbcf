import type { PlainDate } from '@dixian/calendar';
import { type Fen, formatYuan } from '@dixian/money';
import {
  type Decision,
  decide,
  episodesOf,
  type Finding,
  heldOn,
  keyHousehold,
  known,
  type MonitoredPeriod,
  monitoredOn,
  type PlaceAndDay,
  type PolicySet,
  ruleInForce,
} from '@dixian/policy';
import { type FinanceReason, finds, flag, met, unclear, unmet } from '../../ground/domain/reasons';
import { type AcceptedQuantity, type AwardCaps, awardBeforeCaps, capped, hasOutput } from './award-amount';

/** What was accepted of a claim, and how the household stands. */
export interface AwardFacts extends PlaceAndDay, AwardCaps {
  readonly implementedOn: PlainDate;
  /** How the county's scheme pays, in the words of documents; left away where no scheme held on that day. */
  readonly mode?: string;
  readonly items: readonly AcceptedQuantity[];
  /** Left away where the household's standing has not arrived. */
  readonly periods?: readonly MonitoredPeriod[];
  /** Out of poverty, where the scheme takes such households in. */
  readonly outOfPoverty?: boolean;
}

export interface AwardDecision extends Decision<FinanceReason> {
  /** 0 when refused, left away when it cannot be told. */
  readonly amount?: Fen;
}

type Findings = Finding<FinanceReason>[];

/**
 * The award for what a household built or raised (产业奖补): by the law of the day on which it was implemented, and how it
 * stands on the day of acceptance.
 */
export function householdAward(set: PolicySet, facts: AwardFacts): AwardDecision {
  const law = { division: facts.division, on: facts.implementedOn };
  const before = awardBeforeCaps(facts.items);
  const needsMembers = facts.capPerHead !== undefined && facts.countedMembers === undefined;
  const amount = capped(before, facts);
  const decision = decide(set, facts, [
    ...heldOn(facts.implementedOn, [...schemeFindings(set, law, facts), ...outputFindings(set, law, facts)]),
    ...standingFindings(set, law, facts),
    ...(needsMembers && facts.periods ? [unclear('STANDING_UNKNOWN', null)] : []),
    ...(!needsMembers && amount < before ? [flag('AWARD_CAPPED', null, { fact: formatYuan(before) })] : []),
  ]);
  if (decision.outcome === 'REFUSED') return { ...decision, amount: 0n };
  return needsMembers ? decision : { ...decision, amount };
}

function schemeFindings(set: PolicySet, law: PlaceAndDay, { mode }: AwardFacts): Findings {
  if (mode === undefined) return [unmet('NO_COUNTY_POLICY', null)];
  const rule = ruleInForce(set, 'award-modes', law);
  if (!rule) return [met('COUNTY_SCHEME', null, { fact: mode })];
  const { parameter, missing } = known(set, law, rule, {
    parameter: 'household-project-modes',
    field: 'modes',
    unit: 'list',
  });
  if (missing) return [missing];
  const named = Array.isArray(parameter.value) && (parameter.value as readonly string[]).includes(mode);
  const codes = { met: 'AWARD_MODE_NAMED', unmet: 'AWARD_MODE_NOT_NAMED' } as const;
  return [finds(named, codes, rule.clause, { parameter, fact: mode })];
}

function outputFindings(set: PolicySet, law: PlaceAndDay, { items }: AwardFacts): Findings {
  const clause = ruleInForce(set, 'award-by-output', law)?.clause ?? null;
  return [finds(hasOutput(items), { met: 'OUTPUT_ACCEPTED', unmet: 'NO_OUTPUT' }, clause)];
}

function standingFindings(set: PolicySet, law: PlaceAndDay, facts: AwardFacts): Findings {
  const { periods, on, outOfPoverty = false } = facts;
  if (!periods) return [unclear('STANDING_UNKNOWN', null)];
  if (outOfPoverty) return [met('OUT_OF_POVERTY', null)];
  const { as } = monitoredOn(periods, on);
  if (as === 'MONITORED') return [met('MONITORED', null)];
  if (as === 'DAY_UNKNOWN') return [unclear('MONITORED_DAY_UNKNOWN', null)];
  const rule = ruleInForce(set, 'award-after-release', law);
  // What the year's documents promise holds whether or not the risk is gone meanwhile.
  const isKey = rule && keyHousehold(set, { ...law, episodes: episodesOf(periods) }).outcome === 'GRANTED';
  if (as === 'RELEASED' && rule && isKey)
    return heldOn(facts.implementedOn, [met('RELEASE_NO_BAR', rule.clause)]);
  return [unmet(as === 'RELEASED' ? 'MONITORED_ONLY' : 'NOT_MONITORED', null)];
}
