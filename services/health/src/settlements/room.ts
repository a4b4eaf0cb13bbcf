import type { Resolvers } from '@dixian/service';
import type { Room } from '../ground/room';
import { Household } from './graphql/household';
import { Person } from './graphql/person';
import { belowStandardBy, settlements as list } from './graphql/query-settlements';
import { settlementFields } from './graphql/settlement';
import { MatchSettlements1765120300000 } from './persistence/migrations/1765120300000-match-settlements';
import { TakeSettlementsBack1765130100000 } from './persistence/migrations/1765130100000-take-settlements-back';
import { SortSettlements1765150003000 } from './persistence/migrations/1765150003000-sort-settlements';
import { WidenSettlements1765230001000 } from './persistence/migrations/1765230001000-widen-settlements';
import { settlement } from './tables';

/** Bills (医保结算): who paid what of them, and what people paid themselves. */
export const settlements: Room = {
  tables: [settlement],
  migrations: [
    SortSettlements1765150003000,
    TakeSettlementsBack1765130100000,
    MatchSettlements1765120300000,
    WidenSettlements1765230001000,
  ],
  matched: [{ table: 'settlement', persons: true, numbers: true }],
  furnish: ({ policies }) => ({
    resolvers: {
      Query: { belowStandard: belowStandardBy(policies), settlements: list },
      Household,
      Person,
      Settlement: settlementFields(policies),
    } satisfies Resolvers,
  }),
};
