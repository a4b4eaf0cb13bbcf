import type { Complete } from '@dixian/service';
import type { PoorRegistrationResolvers } from '../../ground/generated';
import { asOfDay } from '../../ground/graphql/as-of-day';
import { cited } from '../../ground/graphql/cited';
import { exitStandardStatus } from '../domain/registered-poor';

/** Fields of PoorRegistration that are not columns. */
export const PoorRegistration: Complete<PoorRegistrationResolvers> = {
  status: (row, args, context) => exitStandardStatus(row, asOfDay(args, context)),
  clauses: ({ clauseIds }) => cited(clauseIds),
};
