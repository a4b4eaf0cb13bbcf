import { systemScope } from '@dixian/service';
import type { Resolvers } from '../ground/generated';
import type { Room } from '../ground/room';
import { EnterpriseSupport, enterpriseSupports, supportMutations } from './graphql/enterprise-support';
import { fundCheckpoint as checkpointOf, projectMutations } from './graphql/project-acts';
import { fundProjectFields, fundProjects, ProjectAct } from './graphql/query-fund-projects';
import { Target } from './graphql/target';
import { checkpointsNightly } from './jobs/start-checkpoints';
import { allocationImport } from './ledgers/fund-allocations';
import { projectImport } from './ledgers/fund-projects';
import { PROJECT_FILES } from './persistence/filed';
import { FollowProjects1765210200000 } from './persistence/migrations/1765210200000-follow-projects';
import { SupportEnterprises1765211050000 } from './persistence/migrations/1765211050000-support-enterprises';
import { LoadAppraisals1765500000000 } from './persistence/migrations/1765500000000-load-appraisals';
import { enterpriseSupport, fundAllocation, fundCheckpoint, fundProject, projectAct } from './tables';
import { fundCheckpointDue } from './transitions/fund-checkpoint';
import { startCheckpoints } from './use-cases/checkpoints';

/** Projects of linked funds with their money, the check points, and what was reached towards the targets. */
export const projects: Room = {
  tables: [
    { entity: fundProject, follows: 'division' },
    { entity: fundAllocation, follows: 'division' },
    { entity: projectAct, follows: 'division' },
    { entity: fundCheckpoint, follows: 'division' },
    { entity: enterpriseSupport, follows: 'division' },
  ],
  files: [PROJECT_FILES],
  migrations: [FollowProjects1765210200000, SupportEnterprises1765211050000, LoadAppraisals1765500000000],
  async furnish({ parts: { jobs, workerDb, clock }, policies }) {
    await workerDb.write(systemScope, (transaction) =>
      startCheckpoints(policies, transaction, clock.today()),
    );
    checkpointsNightly(jobs, { db: workerDb, clock, policies });
    return {
      resolvers: {
        Query: { fundProjects: fundProjects(policies), fundCheckpoint: checkpointOf, enterpriseSupports },
        Mutation: { ...projectMutations(policies), ...supportMutations(policies) },
        FundProject: fundProjectFields(policies),
        ProjectAct,
        EnterpriseSupport,
        Target,
      } satisfies Resolvers,
      ledgers: [projectImport(policies), allocationImport(policies)],
      transitions: [fundCheckpointDue],
    };
  },
};
