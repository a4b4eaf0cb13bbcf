import type { LoanRow } from './persistence/loan-list';

export type LoanMapper = LoanRow;
