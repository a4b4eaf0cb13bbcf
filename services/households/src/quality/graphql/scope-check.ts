import type { Complete } from '@dixian/service';
import type { ScopeCheckResolvers } from '../../ground/generated';
import { cited } from '../../ground/graphql/cited';

/** Fields of ScopeCheck that are not given with it. */
export const ScopeCheck: Complete<ScopeCheckResolvers> = {
  message: ({ words }, _args, { language }) => words[language],
  clauses: ({ clauseIds }) => cited(clauseIds),
};
