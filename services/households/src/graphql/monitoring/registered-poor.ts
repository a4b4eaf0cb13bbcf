import type { RequestContext } from '@dixian/service';
import { exitStandardStatus } from '../../domain/monitoring/registered-poor';
import type { RegisteredPoorRow } from '../../persistence/monitoring/registered-poor';
import { asOfDay } from '../as-of-day';
import { cited } from '../cited';
import type { PoorRegistrationStatusArgs } from '../generated';

/** Fields of PoorRegistration that are not columns. */
export const PoorRegistration = {
  status: (row: RegisteredPoorRow, args: PoorRegistrationStatusArgs, context: RequestContext) =>
    exitStandardStatus(row, asOfDay(args, context)) ?? null,
  clauses: ({ clauseIds }: RegisteredPoorRow) => cited(clauseIds),
};
