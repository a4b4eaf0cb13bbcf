import type { WorkRow } from '@dixian/department';

export type HouseholdMapper = { __typename?: 'Household'; id: string };
export type PersonMapper = { __typename?: 'Person'; id: string };
export type ClauseRefMapper = { id: string };
export type WorkRecordMapper = WorkRow;
