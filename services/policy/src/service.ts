import { loadPolicies } from '@dixian/policy';
import { defineService, type ServiceDefinition } from '@dixian/service';
import { policyDirectories, policyEnvironment, workingCalendar } from './environment';
import { resolvers } from './graphql/resolvers';

/** The policy office's service (农办): documents, clauses, time limits and parameters in force, from `policies/`. */
export const service: ServiceDefinition = defineService({
  name: 'policy',
  entities: [],
  migrations: [],
  readEnvironment: policyEnvironment,
  async build({ environment }) {
    const policies = await loadPolicies(policyDirectories(environment));
    return { resolvers: resolvers(policies, workingCalendar(environment)) };
  },
});
