import { valuesToSet } from '@dixian/department';
import { tellChanges } from '@dixian/register';
import type { Statements } from '@dixian/service';
import { followFiles } from '../files/use-cases/follow-files';
import type { Resolvers } from '../ground/generated';
import type { Room } from '../ground/room';
import { JobWish, workMutations } from './graphql/mutations';
import { householdAtWork, personAtWork, WorkSpell } from './graphql/people';
import { gapResolvers, LowerWage, statusQueries, WorkStatusOfDay } from './graphql/statuses';
import { wishImport } from './ledgers/job-wishes';
import { workImport } from './ledgers/work-months';
import { employmentScale } from './persistence/employment-scale';
import { CreateWork1765220100000 } from './persistence/migrations/1765220100000-create-work';
import { jobWish, workEnd, workSpell } from './persistence/tables';
import { TOLD_WORK } from './persistence/told-work';
import { labourBirthdays } from './transitions/labour-birthdays';
import { scaleOfYear } from './transitions/scale-of-year';
import { followLabour } from './use-cases/follow-labour';
import { followWork } from './use-cases/follow-work';

/** Work by person and month, how people stand on a day, and what they want (务工就业). */
export const work: Room = {
  tables: [workSpell, workEnd, jobWish],
  migrations: [CreateWork1765220100000],
  matched: [
    { table: 'work_spell', persons: true, numbers: true },
    { table: 'job_wish', persons: true, numbers: true },
  ],
  following: ['work_end'],
  furnish({ parts, law }) {
    const follow = (transaction: Statements, ids?: readonly string[]) =>
      followWork(transaction, law.policies, parts.clock.today(), ids);
    return {
      transitions: [scaleOfYear, valuesToSet('work-values-to-set'), labourBirthdays],
      resolvers: {
        Query: statusQueries(law),
        Mutation: workMutations(law),
        Household: householdAtWork(),
        Person: personAtWork(law),
        WorkSpell,
        JobWish,
        WorkStatusOfDay,
        LowerWage,
        EmploymentGap: gapResolvers(law),
      } satisfies Resolvers,
      ledgers: [
        workImport(follow),
        wishImport((transaction) => followFiles(transaction, law.policies, parts.clock.today())),
      ],
      targets: new Map([['employment-scale', employmentScale]]),
      async afterMatching(transaction, ids) {
        await tellChanges(transaction, TOLD_WORK, ids);
        await follow(transaction, ids);
      },
      async afterStanding(transaction, ids) {
        await followLabour(transaction, parts.clock.today(), ids);
        await follow(transaction, ids);
      },
    };
  },
};
