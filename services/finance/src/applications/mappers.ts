import type { ApplicationRow } from './persistence/application-rows';

export type LoanApplicationMapper = ApplicationRow;
