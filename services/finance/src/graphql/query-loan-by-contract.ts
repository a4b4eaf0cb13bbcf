import { assertSector, type RequestContext } from '@dixian/service';
import { loanByContract as loanOf } from '../persistence/loan-list';
import type { QueryLoanByContractArgs } from './generated';

/** Query.loanByContract */
export function loanByContract(_root: unknown, args: QueryLoanByContractArgs, context: RequestContext) {
  assertSector(context, ['finance']);
  // Ledgers are loaded with their contract numbers in upper case.
  return loanOf(context, args.contractNumber.trim().toUpperCase());
}
