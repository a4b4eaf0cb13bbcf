import type { QueryResolvers } from '../../ground/generated';
import { obligationById } from '../persistence/obligations';

export const obligation: QueryResolvers['obligation'] = async (_root, { id, asOf }, context) =>
  (await obligationById(context, id, asOf ?? context.clock.today())) ?? null;
