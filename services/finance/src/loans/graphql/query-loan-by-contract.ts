import { assertMayKnow } from '@dixian/service';
import type { QueryResolvers } from '../../ground/generated';
import { loanByContract as loanOf } from '../persistence/loan-list';

/** Query.loanByContract */
export const loanByContract: NonNullable<QueryResolvers['loanByContract']> = (_root, args, context) => {
  assertMayKnow(context, 'FUNDS');
  // Ledgers are loaded with their contract numbers in upper case.
  return loanOf(context, args.contractNumber.trim().toUpperCase());
};
