import type { ReliefRow } from './persistence/relief-cases';

export type ReliefCaseMapper = ReliefRow;
