import type { Room } from '../ground/room';
import { registerAnnounced } from '../movement/use-cases/register-announced';
import { tellUntoldAtStart } from './jobs/tell-untold-standings';
import { TellStandings1765170010000 } from './persistence/migrations/1765170010000-tell-standings';
import { StudyingAsSchoolsSay1765241030000 } from './persistence/migrations/1765241030000-studying-as-schools-say';
import { CountMembersOfOneHousehold1765390000000 } from './persistence/migrations/1765390000000-count-members-of-one-household';
import { tellAgain } from './persistence/standings';
import { householdStanding, standingChange } from './persistence/tables';

/** How households stand, told to the departments in parts, to each its own. */
export const standing: Room = {
  // A household that ends in another keeps its row: its standing is then that of nobody.
  tables: [
    { entity: householdStanding, onSplit: 'stays', onMerge: 'own' },
    { entity: standingChange, household: 'none' },
  ],
  reactions: [registerAnnounced.by(tellAgain)],
  migrations: [
    TellStandings1765170010000,
    StudyingAsSchoolsSay1765241030000,
    CountMembersOfOneHousehold1765390000000,
  ],
  async furnish({ parts }) {
    await tellUntoldAtStart(parts.jobs, parts.workerDb, parts.published);
    return {};
  },
};
