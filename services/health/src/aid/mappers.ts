import type { CaseRow, ClaimRow, ContractRow } from './persistence/lists';

export type MedicalAidClaimMapper = ClaimRow;
export type MedicalReliefCaseMapper = CaseRow;
export type ChronicContractMapper = ContractRow;
