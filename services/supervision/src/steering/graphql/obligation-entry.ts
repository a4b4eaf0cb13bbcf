import type {
  ObligationEntryResolvers,
  ObligationResolvers,
  ObligationSteeredResolvers,
} from '../../ground/generated';
import { obligationById } from '../../obligations/persistence/obligations';
import { entriesOf } from '../persistence/entries';

const LEVELS = { village: 'VILLAGE', township: 'TOWNSHIP', county: 'COUNTY' } as const;

export const ObligationEntry: ObligationEntryResolvers = {
  levelBefore: ({ levelBefore }) => levelBefore && LEVELS[levelBefore],
  levelAfter: ({ levelAfter }) => levelAfter && LEVELS[levelAfter],
  clauses: ({ clauseIds }) => clauseIds.map((id) => ({ id })),
};

export const ObligationSteered: ObligationSteeredResolvers = {
  obligation: async ({ entry }, _args, context) => {
    const found = await obligationById(context, entry.obligationId);
    if (!found) throw new Error('An obligation that was steered is not there');
    return found;
  },
};

/** What the history adds to an obligation. */
export const history: ObligationResolvers['history'] = ({ id }, _args, context) => entriesOf(context, id);
