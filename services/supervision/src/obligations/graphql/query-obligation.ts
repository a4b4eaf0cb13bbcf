import type { QueryResolvers } from '../../ground/generated';
import { obligationById } from '../persistence/obligations';

export const obligation: QueryResolvers['obligation'] = async (_root, { id }, context) =>
  (await obligationById(context, id)) ?? null;
