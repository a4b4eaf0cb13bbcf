import type { CaseRow, ClaimRow, ContractRow } from './persistence/lists';

export type MedicalAidClaimMapper = ClaimRow;
export type SeriousIllnessCaseMapper = CaseRow;
export type ChronicContractMapper = ContractRow;
