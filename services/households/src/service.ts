import { CreateImportTables1700000100000, importing } from '@dixian/imports';
import { BlindIndex, FieldCipher } from '@dixian/personal-data';
import { clauseRefResolvers, loadPolicies, policyDirectoriesOf } from '@dixian/policy';
import { defineService, mergeResolvers, type ServiceDefinition, type ServiceParts } from '@dixian/service';
import {
  type HouseholdsEnvironment,
  householdsEnvironment,
  publicLimits,
  workingCalendar,
} from './environment';
import { DecisionChange, DecisionReason, PolicyDecision } from './ground/graphql/policy-decision';
import { registerTarget } from './ground/graphql/target';
import { keepTables } from './ground/persistence/household-tables';
import type { Furnished, House } from './ground/room';
import { rooms } from './rooms';

/** The rural office's service (农业农村局): divisions, the register, leads, monitored households and their help. */
export const service: ServiceDefinition<HouseholdsEnvironment> = defineService({
  name: 'households',
  entities: rooms.flatMap(({ entities }) => entities ?? []),
  migrations: [CreateImportTables1700000100000, ...rooms.flatMap(({ migrations }) => migrations ?? [])],
  readEnvironment: householdsEnvironment,
  async build(parts) {
    const house = await houseOf(parts);
    const furnished: Furnished[] = [];
    for (const room of rooms) {
      keepTables(room.tables);
      for (const listen of room.reactions ?? []) listen();
      furnished.push(await room.furnish(house));
    }
    const { routes, ...importResolvers } = importing({
      service: 'households',
      parts,
      fields: { one: 'householdsImport', many: 'householdsImports', start: 'startHouseholdsImport' },
      ledgers: furnished.flatMap(({ ledgers = [] }) => ledgers),
    });
    return {
      resolvers: mergeResolvers(
        importResolvers,
        ...furnished.map(({ resolvers = {} }) => resolvers),
        { Target: registerTarget(...furnished.flatMap(({ targets }) => targets ?? [])) },
        { PolicyDecision, DecisionReason, DecisionChange, ClauseRef: clauseRefResolvers(house.law.policies) },
      ),
      handlers: furnished.flatMap(({ handlers = [] }) => handlers),
      routes,
    };
  },
});

async function houseOf(parts: ServiceParts<HouseholdsEnvironment>): Promise<House> {
  const { DATA_KEYS, INDEX_KEY, DIXIAN_POLICIES, LABEL_REVIEW_AGES } = parts.environment;
  const policies = await loadPolicies(policyDirectoriesOf(DIXIAN_POLICIES));
  return {
    parts,
    law: { policies, calendar: workingCalendar(parts.environment) },
    cipher: new FieldCipher(DATA_KEYS),
    index: new BlindIndex(INDEX_KEY),
    reviewAges: LABEL_REVIEW_AGES,
    publicLimits: publicLimits(parts.environment),
  };
}
