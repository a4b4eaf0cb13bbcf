import type { Fen } from '@dixian/money';
import { formatYuan } from '@dixian/money';
import {
  type Decision,
  decide,
  type Finding,
  fenOf,
  known,
  type PlaceAndDay,
  type PolicySet,
  reaches,
  ruleInForce,
} from '@dixian/policy';
import { type FinanceReason, finds, met, unmet } from '../../ground/domain/reasons';

/** By whom a project was appraised: the place itself, or the provincial office. */
export type Appraisal = 'OWN' | 'PROVINCIAL';

/** What is done with a project. */
export type ProjectActKind = 'APPRAISED' | 'ADMITTED' | 'NOTICED' | 'PERFORMANCE' | 'ACCEPTED';

export interface ProjectFacts extends PlaceAndDay {
  readonly investment: Fen;
  readonly category: string;
  /** The highest appraisal on record; left away where there is none. */
  readonly appraisal?: Appraisal;
  /** “四个一批”分类; asked of projects of industry. */
  readonly renewal?: string;
}

/** The category whose projects are classed, and whose money counts as given to industry. */
export const INDUSTRY = '产业发展';

/** Whether a project may enter the library: appraised, by the provincial office from the amount on that the place prints, and classed. */
export function projectEntry(set: PolicySet, facts: ProjectFacts): Decision<FinanceReason> {
  return decide(set, facts, [...appraisalFindings(set, facts), ...classFindings(set, facts)]);
}

function appraisalFindings(set: PolicySet, facts: ProjectFacts): Finding<FinanceReason>[] {
  const { appraisal, investment } = facts;
  const own = ruleInForce(set, 'project-appraised', facts);
  const provincial = ruleInForce(set, 'project-provincial-appraisal', facts);
  const findings: Finding<FinanceReason>[] = [];
  if (own)
    findings.push(
      finds(appraisal !== undefined, { met: 'APPRAISED', unmet: 'APPRAISAL_MISSING' }, own.clause),
    );
  if (!provincial) return findings;
  const taken = { parameter: 'project-provincial-appraisal-from', field: 'from', unit: 'CNY' };
  const { parameter, missing } = known(set, facts, provincial, taken);
  if (missing) return [...findings, missing];
  if (!reaches(investment, fenOf(parameter))) return findings;
  const grounds = { parameter, fact: formatYuan(investment) };
  return [
    ...findings,
    appraisal === 'PROVINCIAL'
      ? met('APPRAISED_BY_PROVINCE', provincial.clause, grounds)
      : unmet('PROVINCIAL_APPRAISAL_MISSING', provincial.clause, grounds),
  ];
}

function classFindings(set: PolicySet, facts: ProjectFacts): Finding<FinanceReason>[] {
  const rule = ruleInForce(set, 'industry-project-classed', facts);
  if (!rule || facts.category !== INDUSTRY) return [];
  return [
    finds(facts.renewal !== undefined, { met: 'PROJECT_CLASSED', unmet: 'PROJECT_NOT_CLASSED' }, rule.clause),
  ];
}
