import { type Fen, formatYuan } from '@dixian/money';
import {
  type Decision,
  decide,
  episodesOf,
  type Finding,
  isBelow,
  keyHouseholdFindings,
  known,
  type MonitoredPeriod,
  noRule,
  type PlaceAndDay,
  type PolicySet,
  type Rule,
  ruleInForce,
} from '@dixian/policy';
import { type EducationReason, finds, met, unclear, unmet } from '../../ground/domain/reasons';
import { aidAmount } from './amounts';

/** What was assessed of a pupil's family for a school year; figures in fen where they were stated. */
export interface AssessedNeed {
  readonly inDifficulty: boolean;
  readonly means: Fen | null;
  readonly cost: Fen | null;
}

export interface ReliefFacts extends PlaceAndDay {
  /** Null where how the household stands has not arrived. */
  readonly periods: readonly MonitoredPeriod[] | null;
  readonly isEnrolled: boolean;
  readonly need: AssessedNeed | null;
  /** How relief shall be given; null while only the right is asked for. */
  readonly form: string | null;
  readonly basis: string | null;
  readonly stage: string;
  readonly boarding: string | null;
}

/** Relief for a pupil of a key household in difficulty, in one of the named forms or another with a written basis. */
export function educationRelief(
  set: PolicySet,
  facts: ReliefFacts,
): Decision<EducationReason> & { readonly amount: Fen | null } {
  const { division, on, periods, form } = facts;
  const rule = ruleInForce(set, 'education-relief', facts);
  if (!rule) return { ...decide(set, facts, [noRule(set, ['education-relief'], facts)]), amount: null };
  if (periods === null) return { ...decide(set, facts, [unclear('STANDING_UNKNOWN', null)]), amount: null };
  const enrolled = { met: 'ENROLLED', unmet: 'NOT_ENROLLED' } as const;
  const findings: Finding<EducationReason>[] = [
    ...keyHouseholdFindings(set, { division, on, episodes: episodesOf(periods) }),
    finds(facts.isEnrolled, enrolled, rule.clause),
    ...needFindings(rule, facts.need),
    ...formFindings(set, facts),
  ];
  if (form === null) return { ...decide(set, facts, findings), amount: null };
  const { amount, finding } = aidAmount(set, facts, { ...facts, item: form });
  return { ...decide(set, facts, finding ? [...findings, finding] : findings), amount };
}

function needFindings({ clause }: Rule, need: AssessedNeed | null): Finding<EducationReason>[] {
  if (need === null) return [unclear('NEED_NOT_ASSESSED', clause)];
  if (!need.inDifficulty) return [unmet('NOT_IN_DIFFICULTY', clause)];
  const { means, cost } = need;
  const difficulty = met('IN_DIFFICULTY', clause);
  if (means === null || cost === null) return [difficulty];
  const codes = { met: 'MEANS_BELOW_COST', unmet: 'MEANS_COVER_COST' } as const;
  const fact = `${formatYuan(means)} / ${formatYuan(cost)}`;
  return [difficulty, finds(isBelow(means, cost), codes, clause, { fact })];
}

function formFindings(set: PolicySet, { form, basis, ...at }: ReliefFacts): Finding<EducationReason>[] {
  const rule = ruleInForce(set, 'education-relief-forms', at);
  if (form === null || !rule) return [];
  const taken = { parameter: 'education-relief-forms', field: 'forms', unit: 'list' };
  const { parameter, missing } = known(set, at, rule, taken);
  if (missing) return [missing];
  const isListed = Array.isArray(parameter.value) && (parameter.value as readonly string[]).includes(form);
  if (isListed) return [met('FORM_LISTED', rule.clause, { parameter, fact: form })];
  const codes = { met: 'FORM_BY_BASIS', unmet: 'BASIS_REQUIRED' } as const;
  return [finds(Boolean(basis?.trim()), codes, rule.clause, { parameter, fact: form })];
}
