import type { Room } from '../ground/room';
import { peopleResolvers } from './graphql/people-resolvers';
import { AssignTasks1765340040000 } from './persistence/migrations/1765340040000-assign-tasks';
import { substitution, taskAssignment } from './persistence/tables';

/** Who of an office does what of its work: assigned, handed over, stood in for (分派、移交、代办). */
export const people: Room = {
  tables: [
    { entity: taskAssignment, household: 'none' },
    { entity: substitution, household: 'none' },
  ],
  migrations: [AssignTasks1765340040000],
  furnish: () => ({ resolvers: peopleResolvers }),
};
