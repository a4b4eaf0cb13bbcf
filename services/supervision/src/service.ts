import { foldersLeftOut, startPolicies } from '@dixian/policy';
import { defineService, type ServiceDefinition } from '@dixian/service';
import { serviceQueues } from './domain/service-queues';
import { supervisionEnvironment, workingCalendar } from './environment';
import { eventHandlers } from './events/handlers';
import { resolvers } from './graphql/resolvers';
import { sweepNightly } from './jobs/overdue-sweep';
import { recomputeNightly } from './jobs/recompute-provisional';
import { migrations } from './persistence/migrations';
import { readServiceCatalogue } from './service-catalogue';
import { recomputeProvisional } from './use-cases/recompute-provisional';

/** Supervision (督查): obligations with their days, what is overdue, notices, and the jobs of all services. */
export const service: ServiceDefinition = defineService({
  name: 'supervision',
  entities: [],
  migrations,
  readEnvironment: supervisionEnvironment,
  async build({ environment, workerDb, jobs, clock, log }) {
    const calendar = workingCalendar(environment);
    const read = await startPolicies(environment.DIXIAN_POLICIES, log);
    const { policies } = read;
    await recomputeProvisional(workerDb, calendar, clock, log);
    recomputeNightly(jobs, workerDb, calendar, clock);
    sweepNightly(jobs, workerDb, clock);
    return {
      remarks: { policyFoldersLeftOut: foldersLeftOut(read) },
      resolvers: resolvers({ policies, jobs, queues: serviceQueues(readServiceCatalogue()) }),
      handlers: eventHandlers({ policies, calendar }, clock),
    };
  },
});
