import { loadPolicies, policyDirectoriesOf } from '@dixian/policy';
import { defineService, type ServiceDefinition } from '@dixian/service';
import { policyEnvironment, workingCalendar } from './environment';
import { resolvers } from './graphql/resolvers';

/** The policy office's service (农办): documents, clauses, time limits and parameters in force, from `policies/`. */
export const service: ServiceDefinition = defineService({
  name: 'policy',
  entities: [],
  migrations: [],
  readEnvironment: policyEnvironment,
  async build({ environment }) {
    const policies = await loadPolicies(policyDirectoriesOf(environment.DIXIAN_POLICIES));
    return { resolvers: resolvers(policies, workingCalendar(environment)) };
  },
});
