import { foldersLeftOut, startPolicies } from '@dixian/policy';
import { defineService, type ServiceDefinition } from '@dixian/service';
import { policyEnvironment, workingCalendar } from './environment';
import { resolvers } from './resolvers';

/** The policy office's service (农办): documents, clauses, time limits and parameters in force, from `policies/`. */
export const service: ServiceDefinition = defineService({
  name: 'policy',
  entities: [],
  migrations: [],
  readEnvironment: policyEnvironment,
  async build({ environment, log }) {
    const read = await startPolicies(environment.DIXIAN_POLICIES, log);
    return {
      resolvers: resolvers(read, workingCalendar(environment), environment.DIXIAN_POLICIES),
      // The law of any place may be asked.
      places: { anywhere: '*' },
      remarks: { policyFoldersLeftOut: foldersLeftOut(read) },
    };
  },
});
