import { keepPolicies } from '@dixian/policy-keeping';
import { defineService, type ServiceDefinition } from '@dixian/service';
import { policyEnvironment, workingCalendar } from './environment';
import { resolvers } from './resolvers';

/** The policy office's service (农办): documents, clauses, time limits and parameters in force, from `policies/`. */
export const service: ServiceDefinition = defineService({
  name: 'policy',
  entities: [],
  migrations: [],
  readEnvironment: policyEnvironment,
  async build(parts) {
    const { behaviour, holder } = await keepPolicies(parts);
    return {
      resolvers: resolvers(holder, workingCalendar(parts.environment)),
      // The law of any place may be asked.
      places: { anywhere: '*' },
      ...behaviour,
    };
  },
});
