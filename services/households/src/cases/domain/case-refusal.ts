import type { PlainDate } from '@dixian/calendar';
import type { ActingLevel, ClauseRef } from '@dixian/policy';
import type { PlannedKind } from '../../ground/domain/act-kinds';
import type { Decision, Reason } from '../../ground/domain/reasons';
import type { Words } from '../../ground/domain/refusal';

/** What somebody else did meanwhile: another version, the same step, the same objection, a case of the household. */
export type ConflictCause = 'CASE_CONFLICT' | 'STEP_DONE' | 'OBJECTION_SETTLED' | 'CASE_STANDS';

/** Why an entry is not corrected or taken back: a newer one corrects it, later steps or what the case came to rest on it. */
export type StandsCause = 'ACT_CORRECTED' | 'LATER_STEP' | 'RESULT_STANDS' | 'PERIOD_STANDS' | 'OPENING_ACT';

/** Why an act is not written into a case; each with the clauses that decide. */
export type CaseRefusal = { readonly clauseIds: readonly string[] } & (
  | { readonly why: 'STEP_ORDER' | 'STEP_UNKNOWN' | 'POSTING_OVER'; readonly missingStep: Words }
  | { readonly why: ConflictCause | 'CASE_CLOSED' | 'OBJECTION_OPEN' }
  | { readonly why: StandsCause; readonly step: Words | undefined; readonly on: PlainDate | null }
  | { readonly why: 'WRONG_LEVEL'; readonly level: ActingLevel }
  | { readonly why: 'PUBLICITY_TOO_SHORT' | 'BEFORE_PREVIOUS_STEP'; readonly possibleFrom: PlainDate }
  | {
      readonly why: 'EVIDENCE_MISSING';
      readonly kind: PlannedKind;
      readonly missing: readonly MissingEvidence[];
      readonly fields: readonly string[];
    }
  | { readonly why: 'LATE_REASON_NEEDED'; readonly dueOn: PlainDate }
  | { readonly why: 'DECISION_REFUSED'; readonly decision: Decision }
);

/** Evidence that is not there, in the words of its document. */
export interface MissingEvidence extends Words {
  /** Paths of the fields that are empty, where others that belong to it were given: it is these that are missing. */
  readonly empty?: readonly string[];
}

/** A soft limit that was passed, or a reading that the act rests on: it counts all the same. */
export interface CaseWarning {
  readonly code:
    | 'IDENTIFICATION_LATE'
    | 'POSTING_LATE'
    | 'PUBLICITY_BY_READING'
    | 'NO_STEPS_PRINTED'
    | 'LEFT_TO_A_PERSON'
    | 'REFUSED_SINCE'
    | 'TO_BE_SEEN';
  /** The reason for being late is on record: nobody is asked for it again. */
  readonly explained?: boolean;
  /** The day that was passed; null for a reading. */
  readonly dueOn: PlainDate | null;
  readonly clauseIds: readonly string[];
  /** Clauses that the case has kept, in their words. */
  readonly kept?: ReadonlyMap<string, ClauseRef>;
  /** What was seen, where the warning is about something that was found. */
  readonly about?: Reason;
}

/** An act may be recorded, with what a person should see. */
export interface Accepted {
  readonly warnings: readonly CaseWarning[];
  /** The step of the plan that the act finishes; left out for an act beside the procedure. */
  readonly step?: string;
}

/** Whether a decision on an act is a refusal. */
export function isCaseRefusal<Other extends object>(decision: Other | CaseRefusal): decision is CaseRefusal {
  return 'why' in decision;
}
