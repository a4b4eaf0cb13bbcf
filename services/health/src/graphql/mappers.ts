import type { WorkRow } from '@dixian/department';
import type { AnswerRow } from '@dixian/register';
import type { SettlementRow } from '../persistence/settlement-list';

export type HouseholdMapper = { __typename?: 'Household'; id: string };
export type PersonMapper = { __typename?: 'Person'; id: string };
export type InsuranceAnswerMapper = AnswerRow;
export type SettlementMapper = SettlementRow;
export type ClauseRefMapper = { id: string };
export type WorkRecordMapper = WorkRow;
