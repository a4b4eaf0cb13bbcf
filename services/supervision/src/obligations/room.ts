import type { Resolvers } from '../ground/generated';
import type { Room } from '../ground/room';
import { Household } from './graphql/household';
import { Lead } from './graphql/lead';
import { Obligation } from './graphql/obligation';
import { ObligationCount } from './graphql/obligation-count';
import { ObligationEdge } from './graphql/obligation-edge';
import { obligation } from './graphql/query-obligation';
import { obligationCounts } from './graphql/query-obligation-counts';
import { obligations as list } from './graphql/query-obligations';
import { Task } from './graphql/task';
import { CreateObligations1764500100000 } from './persistence/migrations/1764500100000-create-obligations';
import { SayWhyStopped1765050010000 } from './persistence/migrations/1765050010000-say-why-stopped';
import { KeepThePast1765060040000 } from './persistence/migrations/1765060040000-keep-the-past';
import { SortObligations1765150014000 } from './persistence/migrations/1765150014000-sort-obligations';
import { WatchAnyDuty1765170030000 } from './persistence/migrations/1765170030000-watch-any-duty';
import { AskFromADay1765310020000 } from './persistence/migrations/1765310020000-ask-from-a-day';
import { SteerObligations1765310021000 } from './persistence/migrations/1765310021000-steer-obligations';
import { WatchObligations1765450020000 } from './persistence/migrations/1765450020000-watch-obligations';
import { tables } from './tables';

/** What must be done by when, and how it stands on a day. */
export const obligations: Room = {
  tables,
  migrations: [
    CreateObligations1764500100000,
    SayWhyStopped1765050010000,
    KeepThePast1765060040000,
    SortObligations1765150014000,
    WatchAnyDuty1765170030000,
    AskFromADay1765310020000,
    SteerObligations1765310021000,
    WatchObligations1765450020000,
  ],
  furnish: ({ law: { calendar } }) => ({
    resolvers: {
      Query: {
        obligation,
        obligations: list(calendar),
        obligationCounts: obligationCounts(calendar),
      },
      Household,
      Lead,
      Obligation,
      ObligationCount,
      ObligationEdge,
      Task,
    } satisfies Resolvers,
  }),
};
