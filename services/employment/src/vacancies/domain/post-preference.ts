import {
  type Decision,
  decide,
  type Finding,
  known,
  noRule,
  type PlaceAndDay,
  type PolicySet,
  type Rule,
  type RuleName,
  ruleInForce,
} from '@dixian/policy';
import { type EmploymentReason, finds, met, unclear, unmet } from '../../ground/domain/reasons';
import { isAble } from '../../work/domain/one-employed';
import { employerWord, type VacancyKind } from './vacancy';

/** Who applies for what, as the preference of the place asks it. */
export interface PreferenceFacts extends PlaceAndDay {
  readonly kind: VacancyKind;
  /** Undefined where the standing has not arrived, or the day of a month is not known. */
  readonly monitored?: boolean;
  readonly specialDifficulty: boolean;
  readonly labour: string | null;
}

const RULES: Readonly<Partial<Record<VacancyKind, readonly [RuleName, ...RuleName[]]>>> = {
  PUBLIC_WELFARE_POST: ['post-special-difficulty-first', 'post-monitored-first'],
  ASSET_PROJECT: ['asset-post-monitored-first'],
};
const LOCAL = ['local-job-monitored-first'] as const;

/**
 * Whether somebody is preferred for a vacancy by the law of the place. It orders, it excludes nobody: who is not preferred, or of
 * whom not all is known, comes after by day of application.
 */
export function postPreference(set: PolicySet, facts: PreferenceFacts): Decision<EmploymentReason> {
  const at = { division: facts.division, on: facts.on };
  const names = RULES[facts.kind] ?? LOCAL;
  const found = names.flatMap((name) => {
    const rule = ruleInForce(set, name, at);
    return rule ? [{ name, rule }] : [];
  })[0];
  if (!found) return decide(set, at, [noRule(set, names, at)]);
  const { name, rule } = found;
  return decide(set, at, [
    monitoredFinding(facts, rule),
    ...(name === 'post-special-difficulty-first' ? [difficultyFinding(facts, rule)] : []),
    ...(name === 'local-job-monitored-first' ? employerFindings(set, facts, rule) : []),
  ]);
}

function monitoredFinding({ monitored }: PreferenceFacts, { clause }: Rule): Finding<EmploymentReason> {
  if (monitored === undefined) return unclear('STANDING_UNKNOWN', clause);
  return finds(monitored, { met: 'MONITORED_ON_DAY', unmet: 'MONITORED_ONLY' }, clause);
}

function difficultyFinding(
  { specialDifficulty }: PreferenceFacts,
  { clause }: Rule,
): Finding<EmploymentReason> {
  const codes = { met: 'IN_SPECIAL_DIFFICULTY', unmet: 'NOT_IN_SPECIAL_DIFFICULTY' } as const;
  return finds(specialDifficulty, codes, clause);
}

// The clause names kinds of employers, and asks for labour.
function employerFindings(
  set: PolicySet,
  { kind, labour, division, on }: PreferenceFacts,
  rule: Rule,
): Finding<EmploymentReason>[] {
  const { clause } = rule;
  const taken = { parameter: 'placement-employers', unit: 'list' };
  const { parameter, missing } = known(set, { division, on }, rule, taken);
  if (missing) return [missing];
  const word = employerWord(kind);
  const isNamed = word !== undefined && (parameter.value as readonly string[]).includes(word);
  const able = { met: 'ABLE_TO_WORK', unmet: 'NOT_ABLE_TO_WORK' } as const;
  return [
    isNamed
      ? met('EMPLOYER_NAMED', clause, { parameter, fact: word })
      : unmet('EMPLOYER_NOT_NAMED', clause, { parameter }),
    labour === null ? unclear('LABOUR_UNKNOWN', clause) : finds(isAble(labour), able, clause),
  ];
}
