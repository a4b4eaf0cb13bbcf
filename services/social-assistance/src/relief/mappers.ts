import type { DelegationRow } from './persistence/delegations';
import type { ReliefRow } from './persistence/relief-cases';

export type ReliefCaseMapper = ReliefRow;
export type ReliefDelegationMapper = DelegationRow;
