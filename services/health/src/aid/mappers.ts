import type { CaseRow, ClaimRow, ContractRow } from './persistence/lists';

export type MedicalAidClaimMapper = ClaimRow;
export type ReliefCaseMapper = CaseRow;
export type ChronicContractMapper = ContractRow;
