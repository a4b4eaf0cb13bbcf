import { CreateWorkRecord1765180000000, WORK_FILES, working, workRecord } from '@dixian/department';
import { clauseRefResolvers } from '@dixian/policy';
import { registerMigrations, registerTables } from '@dixian/register';
import type { Resolvers } from '@dixian/service';
import { DecisionChange, DecisionReason, PolicyDecision } from './graphql/decisions';
import { obligations } from './obligations';
import { CreateHealth1763800000000 } from './persistence/migrations/1763800000000-create-health';
import { CreateWhatRoomsShare1765230000000 } from './persistence/migrations/1765230000000-create-what-rooms-share';
import type { Room } from './room';
import { standings } from './standings';
import { healthPayment, refusedRight, screeningHit } from './tables';
import { tasks } from './tasks';

/** What every room stands on: the copy of the register, how households stand, and work for clauses that name no household. */
export const ground: Room = {
  tables: [
    ...registerTables,
    ...standings.tables,
    ...tasks.tables,
    ...obligations.tables,
    workRecord,
    healthPayment,
    refusedRight,
    screeningHit,
  ],
  migrations: [
    ...registerMigrations,
    ...standings.migrations,
    ...tasks.migrations,
    ...obligations.migrations,
    CreateWorkRecord1765180000000,
    CreateHealth1763800000000,
    CreateWhatRoomsShare1765230000000,
  ],
  files: [WORK_FILES],
  following: [
    ...standings.following,
    ...tasks.following,
    ...obligations.following,
    'health_payment',
    'refused_right',
    'screening_hit',
  ],
  furnish({ policies }) {
    const work = working({ service: 'health', act: 'recordHealthWork', sectors: ['health'], policies });
    return {
      resolvers: {
        Query: { healthWork: work.list },
        Mutation: { recordHealthWork: work.record },
        WorkRecord: work.WorkRecord,
        ClauseRef: clauseRefResolvers(policies),
        PolicyDecision,
        DecisionReason,
        DecisionChange,
      } satisfies Resolvers,
    };
  },
};
