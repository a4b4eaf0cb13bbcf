import type { ClaimRow, ContractRow } from './persistence/insurance-rows';

export type InsuranceContractMapper = ContractRow;
export type InsuranceClaimMapper = ClaimRow;
