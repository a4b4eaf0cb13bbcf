import type { LoanRow } from './persistence/loan-list';
import type { LoanEventRow } from './use-cases/record-loan-event';

export type LoanMapper = LoanRow;
export type LoanEventMapper = LoanEventRow;
