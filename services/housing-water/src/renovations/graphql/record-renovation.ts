import type { Complete, RequestContext } from '@dixian/service';
import type { MutationResolvers, RenovationRecordedResolvers } from '../../ground/generated';
import { renovationById } from '../persistence/renovation-list';
import type { RenovationStatementRow } from '../persistence/renovation-statements';
import { recordRenovation as record } from '../use-cases/record-renovation';

/** Mutation.recordRenovation */
export const recordRenovation: NonNullable<MutationResolvers['recordRenovation']> = async (
  _root,
  { input },
  context,
) => {
  const outcome = await record(context, input);
  return '__typename' in outcome ? outcome : { __typename: 'RenovationRecorded', statement: outcome };
};

/** Fields of RenovationRecorded that are read. */
export const RenovationRecorded: Complete<RenovationRecordedResolvers> = {
  renovation: (
    { statement }: { statement: RenovationStatementRow },
    _args: unknown,
    context: RequestContext,
  ) => renovationById(context, statement.renovationId),
};
