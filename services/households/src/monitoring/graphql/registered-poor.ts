import type { RequestContext } from '@dixian/service';
import type { PoorRegistrationStatusArgs } from '../../ground/generated';
import { asOfDay } from '../../ground/graphql/as-of-day';
import { cited } from '../../ground/graphql/cited';
import { exitStandardStatus } from '../domain/registered-poor';
import type { RegisteredPoorRow } from '../persistence/registered-poor';

/** Fields of PoorRegistration that are not columns. */
export const PoorRegistration = {
  status: (row: RegisteredPoorRow, args: PoorRegistrationStatusArgs, context: RequestContext) =>
    exitStandardStatus(row, asOfDay(args, context)) ?? null,
  clauses: ({ clauseIds }: RegisteredPoorRow) => cited(clauseIds),
};
