import { assertSector } from '@dixian/service';
import { loanByContract as loanOf } from '../persistence/loan-list';
import type { QueryResolvers } from './generated';

/** Query.loanByContract */
export const loanByContract: NonNullable<QueryResolvers['loanByContract']> = (_root, args, context) => {
  assertSector(context, ['finance']);
  // Ledgers are loaded with their contract numbers in upper case.
  return loanOf(context, args.contractNumber.trim().toUpperCase());
};
