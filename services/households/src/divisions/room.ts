import type { Room } from '../ground/room';
import { DivisionChange, divisionMutations } from './graphql/division-changes';
import { divisionFields } from './graphql/division-fields';
import { divisionTableImport } from './ledgers/division-table';
import { CreateDivisionChanges1765471001000 } from './persistence/migrations/1765471001000-create-division-changes';
import { TellDivisions1765500500000 } from './persistence/migrations/1765500500000-tell-divisions';
import { divisionChange } from './persistence/tables';
import { formerPlacesRoute } from './routes/former-places';

/** Divisions added, renamed, closed and merged (区划维护). */
export const divisions: Room = {
  tables: [{ entity: divisionChange, household: 'none' }],
  migrations: [CreateDivisionChanges1765471001000, TellDivisions1765500500000],
  furnish: ({ law, parts }) => ({
    resolvers: { Mutation: divisionMutations(law), Division: divisionFields, DivisionChange },
    ledgers: [divisionTableImport],
    routes: [formerPlacesRoute(parts)],
  }),
};
