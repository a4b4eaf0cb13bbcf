import { CreateWorkRecord1765180000000, working, workRecord } from '@dixian/department';
import { clauseRefResolvers } from '@dixian/policy';
import { registerMigrations, registerTables } from '@dixian/register';
import type { Resolvers } from '@dixian/service';
import { CreateHealth1763800000000 } from './persistence/migrations/1763800000000-create-health';
import type { Room } from './room';
import { standings } from './standings';

/** What every room stands on: the copy of the register, how households stand, and work for clauses that name no household. */
export const ground: Room = {
  tables: [...registerTables, ...standings.tables, workRecord],
  migrations: [
    ...registerMigrations,
    ...standings.migrations,
    CreateWorkRecord1765180000000,
    CreateHealth1763800000000,
  ],
  following: standings.following,
  furnish({ policies }) {
    const work = working({ service: 'health', act: 'recordHealthWork', sectors: ['health'], policies });
    return {
      resolvers: {
        Query: { healthWork: work.list },
        Mutation: { recordHealthWork: work.record },
        WorkRecord: work.WorkRecord,
        ClauseRef: clauseRefResolvers(policies),
      } satisfies Resolvers,
      handlers: [standings.handler],
    };
  },
};
