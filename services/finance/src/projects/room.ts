import type { Resolvers } from '../ground/generated';
import type { Room } from '../ground/room';
import { FundProject } from './graphql/fund-project';
import { fundProjects } from './graphql/query-fund-projects';
import { Target } from './graphql/target';
import { projectImport } from './ledgers/fund-projects';
import { fundProject } from './tables';

/** Projects of linked funds, and what was reached towards the targets of their money. */
export const projects: Room = {
  tables: [{ entity: fundProject, follows: 'division' }],
  furnish: () => ({
    resolvers: { Query: { fundProjects }, FundProject, Target } satisfies Resolvers,
    ledgers: [projectImport],
  }),
};
