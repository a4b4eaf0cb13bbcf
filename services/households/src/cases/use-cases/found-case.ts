import type { CaseRules } from '../domain/case-rules';
import type { ActRow } from '../persistence/acts';
import type { CaseRow } from '../persistence/cases';
import type { NewCase } from '../persistence/save-act';

/** The case that the first act on a household opens, which has no lead. */
export interface HouseholdCase {
  householdId: string;
  opens: 'ELIMINATION' | 'UNPRINTED_ELIMINATION' | 'RELABELLING';
}

/** A household; without the kind of case that the act opens, what the household is decides on it. */
export type HouseholdTarget = Pick<HouseholdCase, 'householdId'> & Partial<HouseholdCase>;

/** What an act is aimed at. */
export type ActTarget = { leadId: string } | { caseId: string } | { actId: string } | HouseholdTarget;

/** The case of an act with its rules and history; `row` is missing where the act is to open it. */
export interface FoundCase {
  readonly row: CaseRow | undefined;
  readonly opening: NewCase | undefined;
  readonly rules: CaseRules;
  readonly acts: readonly ActRow[];
}
