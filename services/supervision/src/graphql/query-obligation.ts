import type { QueryResolvers } from './generated';
import { loadObligation } from './obligation-loader';

export const obligation: QueryResolvers['obligation'] = async (_root, { id, asOf }, context) =>
  (await loadObligation(context, id, asOf ?? context.clock.today())) ?? null;
