import type { Statements } from '@dixian/service';
import type { Resolvers } from '../ground/generated';
import type { Room } from '../ground/room';
import { EmploymentFile, fileQueries, Person, workshopResolvers } from './graphql/files';
import { fileMutations } from './graphql/mutations';
import { CreateFiles1765221200000 } from './persistence/migrations/1765221200000-create-files';
import { employmentFile, fileEntry, workshop } from './persistence/tables';
import { followFiles } from './use-cases/follow-files';

/** One file for each person who wants to work (一人一案), and what workshops enjoy (帮扶车间). */
export const files: Room = {
  tables: [employmentFile, fileEntry, workshop],
  migrations: [CreateFiles1765221200000],
  following: ['employment_file', 'file_entry'],
  placed: ['workshop'],
  furnish({ parts, law }) {
    const follow = (transaction: Statements, ids?: readonly string[]) =>
      followFiles(transaction, law.policies, parts.clock.today(), ids);
    return {
      resolvers: {
        Query: fileQueries,
        Mutation: fileMutations(law),
        Person,
        EmploymentFile,
        Workshop: workshopResolvers(law),
      } satisfies Resolvers,
      afterMatching: follow,
      afterStanding: follow,
    };
  },
};
