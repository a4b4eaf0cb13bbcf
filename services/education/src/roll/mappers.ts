import type { EnrolmentRow } from './persistence/enrolments';
import type { SchoolRecordRow } from './persistence/school-records';
import type { TermRow } from './persistence/terms';

export type HouseholdMapper = { __typename?: 'Household'; id: string };
export type PersonMapper = { __typename?: 'Person'; id: string };
export type SchoolRecordMapper = SchoolRecordRow;
export type SchoolEnrolmentMapper = EnrolmentRow;
export type SchoolTermMapper = TermRow;
export type ClauseRefMapper = { id: string };
