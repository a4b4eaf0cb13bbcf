import type { Room } from '../ground/room';
import { screen } from '../ground/use-cases/screen';
import {
  delegations,
  ReliefCase,
  ReliefDelegation,
  reliefCases,
  reliefMutations,
  temporaryRelief,
} from './graphql/relief';
import { AID, aidImport } from './ledgers/temporary-aid';
import { RELIEF_FILES } from './persistence/filed';
import { CreateRelief1765262000000 } from './persistence/migrations/1765262000000-create-relief';
import { LoadRelief1765263020000 } from './persistence/migrations/1765263020000-load-relief';
import { RELIEF_GRANTED } from './persistence/screened-relief';
import { reliefCase, reliefDelegation } from './tables';
import { tellRelief } from './use-cases/tell-relief';

/** Temporary relief (临时救助): applications, who may decide, relief first, and what follows. */
export const relief: Room = {
  tables: [reliefCase, reliefDelegation],
  migrations: [CreateRelief1765262000000, LoadRelief1765263020000],
  matched: [AID],
  files: [RELIEF_FILES],
  placed: ['relief_delegation'],
  furnish: (house) => ({
    resolvers: {
      Query: { delegations, reliefCases },
      Mutation: reliefMutations(house),
      Household: { temporaryRelief },
      ReliefCase,
      ReliefDelegation,
    },
    ledgers: [aidImport(house)],
  }),
  afterMatching: (transaction, households, { policies, clock }) =>
    tellRelief(transaction, policies, { today: clock.today(), households }),
  afterStanding: (transaction, households, { policies, clock }) =>
    screen(transaction, policies, RELIEF_GRANTED, { day: clock.today(), households }),
  atNight: (transaction, day, { policies }) => screen(transaction, policies, RELIEF_GRANTED, { day }),
};
