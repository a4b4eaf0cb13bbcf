import { attaching } from '@dixian/attachments';
import { importing, importMigrations, importTables } from '@dixian/imports';
import { BlindIndex, FieldCipher } from '@dixian/personal-data';
import {
  clauseRefResolvers,
  foldersLeftOut,
  policyDirectoriesOf,
  type ReadPolicies,
  startPolicies,
} from '@dixian/policy';
import { defineService, mergeResolvers, type ServiceDefinition, type ServiceParts } from '@dixian/service';
import { takingTurns } from '@dixian/transition';
import { Previews } from '@dixian/what-if';
import {
  type HouseholdsEnvironment,
  householdsEnvironment,
  publicLimits,
  revealBounds,
  workingCalendar,
} from './environment';
import { ATTACHED_TO } from './ground/domain/attached-to';
import { DecisionChange, DecisionReason, PolicyDecision } from './ground/graphql/policy-decision';
import { registerTarget } from './ground/graphql/target';
import { entitiesOf, keepTables } from './ground/persistence/household-tables';
import type { Furnished, House } from './ground/room';
import { isDivisionCode } from './register/persistence/divisions';
import { rooms } from './rooms';

/** The rural office's service (农业农村局): divisions, the register, leads, monitored households and their help. */
export const service: ServiceDefinition<HouseholdsEnvironment> = defineService({
  name: 'households',
  entities: [...importTables, ...rooms.flatMap(({ tables }) => entitiesOf(tables))],
  migrations: [...importMigrations, ...rooms.flatMap(({ migrations }) => migrations ?? [])],
  readEnvironment: householdsEnvironment,
  async build(parts) {
    const read = await startPolicies(parts.environment.DIXIAN_POLICIES, parts.log);
    const house = houseOf(parts, read);
    const furnished: Furnished[] = [];
    for (const room of rooms) {
      keepTables(room.tables);
      for (const listen of room.reactions ?? []) listen();
      furnished.push(await room.furnish(house));
    }
    const { routes, ...importResolvers } = importing({
      service: 'households',
      parts,
      fields: {
        one: 'householdsImport',
        many: 'householdsImports',
        start: 'startHouseholdsImport',
        withdraw: 'withdrawHouseholdsImport',
      },
      ledgers: furnished.flatMap(({ ledgers = [] }) => ledgers),
    });
    const turns = takingTurns({
      service: 'households',
      parts,
      policies: read.policies,
      rules: furnished.flatMap(({ transitions = [] }) => transitions),
      field: 'householdsItems',
      fact: 'CASEWORK',
    });
    return {
      // The toolbox is the law of a place.
      places: { knows: isDivisionCode, anywhere: ['measureToolbox'] },
      remarks: { policyFoldersLeftOut: foldersLeftOut(read) },
      resolvers: mergeResolvers(
        importResolvers,
        turns,
        ...furnished.map(({ resolvers = {} }) => resolvers),
        { Target: registerTarget(...furnished.flatMap(({ targets }) => targets ?? [])) },
        { PolicyDecision, DecisionReason, DecisionChange, ClauseRef: clauseRefResolvers(house.law.policies) },
      ),
      handlers: furnished.flatMap(({ handlers = [] }) => handlers),
      metrics: async () => (await Promise.all(furnished.map(({ metrics }) => metrics?.() ?? []))).flat(),
      routes: [...routes, ...attaching({ service: 'households', parts, facts: ATTACHED_TO })],
    };
  },
});

function houseOf(parts: ServiceParts<HouseholdsEnvironment>, read: ReadPolicies): House {
  const { DATA_KEYS, INDEX_KEY, DIXIAN_POLICIES, LABEL_REVIEW_AGES } = parts.environment;
  return {
    parts,
    law: { policies: read.policies, calendar: workingCalendar(parts.environment) },
    previews: new Previews(read),
    policyDirectories: policyDirectoriesOf(DIXIAN_POLICIES),
    cipher: new FieldCipher(DATA_KEYS),
    index: new BlindIndex(INDEX_KEY),
    reviewAges: LABEL_REVIEW_AGES,
    publicLimits: publicLimits(parts.environment),
    revealBounds: revealBounds(parts.environment),
  };
}
