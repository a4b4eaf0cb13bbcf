import type { CaseRules } from '../domain/case-rules';
import type { ActRow } from '../persistence/acts';
import type { CaseRow } from '../persistence/cases';
import type { NewCase } from '../persistence/save-act';

/** A case that begins with no lead: a release by printed steps or, without any, by one decision; or a re-labelling. */
export interface HouseholdTarget {
  householdId: string;
  opens: 'ELIMINATION' | 'UNPRINTED_ELIMINATION' | 'RELABELLING';
}

/** What an act is aimed at. */
export type ActTarget = { leadId: string } | { caseId: string } | { actId: string } | HouseholdTarget;

/** The case of an act with its rules and history; `row` is missing where the act is to open it. */
export interface FoundCase {
  readonly row: CaseRow | undefined;
  readonly opening: NewCase | undefined;
  readonly rules: CaseRules;
  readonly acts: readonly ActRow[];
}
