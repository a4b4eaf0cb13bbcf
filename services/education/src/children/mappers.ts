import type { PlainDate } from '@dixian/calendar';
import type { AnswerRow } from '@dixian/register';
import type { TargetReference } from '@dixian/service';
import type { ChildState } from './domain/child-standing';
import type { CaseRow } from './persistence/cases';
import type { LeaveRow } from './use-cases/approve-leave';

/** A child of school age as lists and households show it. */
export interface ChildRow {
  readonly id: string;
  readonly personId: string;
  readonly householdId: string;
  readonly state: ChildState;
  readonly since: PlainDate | null;
  readonly fromLastTerm: boolean;
}

export type TargetMapper = TargetReference;
export type SchoolingAnswerMapper = AnswerRow;
export type ChildOfSchoolAgeMapper = ChildRow;
export type DropoutCaseMapper = CaseRow;
export type SchoolLeaveMapper = LeaveRow;
