import type { AnswerRow } from '@dixian/register';
import type { TargetReference } from '@dixian/service';
import type { SchoolRecordRow } from '../persistence/school-records';

export type HouseholdMapper = { __typename?: 'Household'; id: string };
export type PersonMapper = { __typename?: 'Person'; id: string };
export type TargetMapper = TargetReference;
export type SchoolRecordMapper = SchoolRecordRow;
export type SchoolingAnswerMapper = AnswerRow;
