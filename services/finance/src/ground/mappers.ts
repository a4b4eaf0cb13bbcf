import type { WorkRow } from '@dixian/department';
import type { TargetReference } from '@dixian/service';

export type HouseholdMapper = { __typename?: 'Household'; id: string };
export type PersonMapper = { __typename?: 'Person'; id: string };
export type TargetMapper = TargetReference;
export type ClauseRefMapper = { id: string };
export type WorkRecordMapper = WorkRow;
