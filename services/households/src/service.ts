import { attaching } from '@dixian/attachments';
import { importing, importMigrations, importRetention, importTables } from '@dixian/imports';
import { BlindIndex, FieldCipher } from '@dixian/personal-data';
import { clauseRefResolvers, type PolicyHolder, policyDirectoriesOf } from '@dixian/policy';
import { keepPolicies, policyKeeping, showingDeeds } from '@dixian/policy-keeping';
import {
  defineService,
  type IndexKeys,
  keyFingerprint,
  mergeResolvers,
  type ServiceDefinition,
  type ServiceParts,
} from '@dixian/service';
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
import { deedWords } from './ground/domain/deed-words';
import { DecisionChange, DecisionReason, PolicyDecision } from './ground/graphql/policy-decision';
import { registerTarget } from './ground/graphql/target';
import { entitiesOf, keepTables } from './ground/persistence/household-tables';
import { KeepDeeds1765500410000 } from './ground/persistence/migrations/1765500410000-keep-deeds';
import type { Furnished, House } from './ground/room';
import { isDivisionCode } from './register/persistence/divisions';
import { renewRest } from './register/use-cases/renew-indexes';
import { retentionOfRights } from './rights/persistence/retention';
import { rooms } from './rooms';
import { indexesOfReports } from './self-report/persistence/indexes-of-reports';
import { retentionOfReports } from './self-report/persistence/retention';

/** The rural office's service (农业农村局): divisions, the register, leads, monitored households and their help. */
export const service: ServiceDefinition<HouseholdsEnvironment> = defineService({
  name: 'households',
  entities: [...importTables, ...policyKeeping.tables, ...rooms.flatMap(({ tables }) => entitiesOf(tables))],
  migrations: [
    ...importMigrations,
    ...policyKeeping.migrations,
    ...rooms.flatMap(({ migrations }) => migrations ?? []),
    KeepDeeds1765500410000,
  ],
  readEnvironment: householdsEnvironment,
  retention: [...retentionOfReports, ...retentionOfRights, ...importRetention],
  async ownIndexes(transaction, keys) {
    await renewRest(transaction, keys);
    return indexesOfReports(transaction, keys);
  },
  async build(parts) {
    const kept = await keepPolicies(parts);
    const { policies } = kept;
    const house = houseOf(parts, kept.holder);
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
      policies,
      rules: furnished.flatMap(({ transitions = [] }) => transitions),
      field: 'householdsItems',
      fact: 'CASEWORK',
    });
    const deeds = showingDeeds({
      service: 'households',
      field: 'householdsDeeds',
      fact: 'CASEWORK',
      words: deedWords,
    });
    return {
      // The toolbox is the law of a place.
      places: { knows: isDivisionCode, anywhere: ['measureToolbox'] },
      ...kept.behaviour,
      resolvers: mergeResolvers(
        deeds,
        importResolvers,
        turns,
        ...furnished.map(({ resolvers = {} }) => resolvers),
        { Target: registerTarget(...furnished.flatMap(({ targets }) => targets ?? [])) },
        { PolicyDecision, DecisionReason, DecisionChange, ClauseRef: clauseRefResolvers(house.law.policies) },
      ),
      handlers: [kept.handler, ...furnished.flatMap(({ handlers = [] }) => handlers)],
      metrics: async () => (await Promise.all(furnished.map(({ metrics }) => metrics?.() ?? []))).flat(),
      routes: [
        ...routes,
        ...furnished.flatMap(({ routes: own = [] }) => own),
        ...attaching({ service: 'households', parts, facts: ATTACHED_TO }),
      ],
    };
  },
});

function houseOf(parts: ServiceParts<HouseholdsEnvironment>, holder: PolicyHolder): House {
  const { DATA_KEYS, INDEX_KEY, CIPHER_SUITE, DIXIAN_POLICIES, LABEL_REVIEW_AGES } = parts.environment;
  const { FORMER_INDEX_KEY, NEXT_INDEX_KEY } = parts.environment;
  const keysMet = [INDEX_KEY, FORMER_INDEX_KEY, NEXT_INDEX_KEY].filter((key) => key !== undefined);
  return {
    parts,
    law: { policies: holder.policies, calendar: workingCalendar(parts.environment) },
    previews: new Previews(holder),
    policyDirectories: policyDirectoriesOf(DIXIAN_POLICIES),
    cipher: new FieldCipher(DATA_KEYS, CIPHER_SUITE),
    index: new BlindIndex(INDEX_KEY, CIPHER_SUITE),
    indexesMet: keysMet.map((key) => new BlindIndex(key, CIPHER_SUITE)),
    renewal: renewalOf(parts.environment),
    reviewAges: LABEL_REVIEW_AGES,
    publicLimits: publicLimits(parts.environment),
    revealBounds: revealBounds(parts.environment),
  };
}

function renewalOf(environment: HouseholdsEnvironment): IndexKeys | undefined {
  const { INDEX_KEY, NEXT_INDEX_KEY, DATA_KEYS, CIPHER_SUITE: suite } = environment;
  if (!NEXT_INDEX_KEY) return undefined;
  return {
    former: new BlindIndex(INDEX_KEY, suite),
    present: new BlindIndex(NEXT_INDEX_KEY, suite),
    cipher: new FieldCipher(DATA_KEYS, suite),
    exchange: { from: keyFingerprint(INDEX_KEY), to: keyFingerprint(NEXT_INDEX_KEY) },
  };
}
