import { attachmentKeeping, type FilingEnvironment, filing } from '@dixian/attachments';
import { decisionResolvers } from '@dixian/department';
import { importing, importMigrations, importRetention, importTables } from '@dixian/imports';
import { clauseRefResolvers } from '@dixian/policy';
import { keepPolicies, policyKeeping, showingDeeds } from '@dixian/policy-keeping';
import {
  indexesOfWaiting,
  matchingByChoice,
  registerHandlers,
  registerMigrations,
  registerTables,
} from '@dixian/register';
import {
  defineService,
  mergeResolvers,
  onEvent,
  type ServiceDefinition,
  type Statements,
} from '@dixian/service';
import { takingTurns, transitionKeeping } from '@dixian/transition';
import { socialAssistanceEnvironment } from './environment';
import { deedWords } from './ground/domain/deed-words';
import { words } from './ground/domain/reasons';
import { watchNightly } from './ground/jobs/nightly';
import { obligations } from './ground/obligations';
import { CreateScreeningHit1765263005000 } from './ground/persistence/migrations/1765263005000-create-screening-hit';
import { KeepDeeds1765500417000 } from './ground/persistence/migrations/1765500417000-keep-deeds';
import { standings } from './ground/standings';
import { screeningHit } from './ground/tables';
import { tasks } from './ground/tasks';
import { rooms } from './rooms';

/** The civil affairs department's service (民政、残联): what households draw, relief, and what single persons get. */
export const service: ServiceDefinition<FilingEnvironment> = defineService({
  name: 'social-assistance',
  entities: [
    ...importTables,
    ...policyKeeping.tables,
    ...registerTables,
    ...standings.tables,
    ...tasks.tables,
    ...obligations.tables,
    ...transitionKeeping.tables,
    ...attachmentKeeping.tables,
    screeningHit,
    ...rooms.flatMap(({ tables }) => tables),
  ],
  migrations: [
    ...importMigrations,
    ...policyKeeping.migrations,
    ...registerMigrations,
    ...standings.migrations,
    ...tasks.migrations,
    ...obligations.migrations,
    ...transitionKeeping.migrations,
    ...attachmentKeeping.migrations,
    CreateScreeningHit1765263005000,
    ...rooms.flatMap(({ migrations = [] }) => migrations),
    KeepDeeds1765500417000,
  ],
  retention: importRetention,
  readEnvironment: socialAssistanceEnvironment,
  ownIndexes: indexesOfWaiting,
  async build(parts) {
    const kept = await keepPolicies(parts);
    const { policies, holder } = kept;
    const desk = { holder, further: parts.environment.DIXIAN_POLICIES };
    const house = { policies, desk, clock: parts.clock, parts };
    const furnished = rooms.map((room) => room.furnish(house));
    watchNightly(rooms, house);
    const { routes, ...importResolvers } = importing({
      service: 'social-assistance',
      parts,
      fields: {
        one: 'socialAssistanceImport',
        many: 'socialAssistanceImports',
        start: 'startSocialAssistanceImport',
        withdraw: 'withdrawSocialAssistanceImport',
      },
      ledgers: furnished.flatMap(({ ledgers = [] }) => ledgers),
    });
    const turns = takingTurns({
      service: 'social-assistance',
      parts,
      policies,
      rules: furnished.flatMap(({ transitions = [] }) => transitions),
      field: 'socialAssistanceItems',
      fact: 'ALLOWANCES',
    });
    const files = filing({
      service: 'social-assistance',
      parts,
      records: rooms.flatMap((room) => room.files ?? []),
      sectors: ['civil-affairs'],
      fact: 'ALLOWANCES',
      fields: {
        attach: 'attachSocialAssistanceFiles',
        takeBack: 'takeBackSocialAssistanceAttachment',
        ofHousehold: 'socialAssistanceAttachments',
      },
    });
    const deeds = showingDeeds({
      service: 'social-assistance',
      field: 'socialAssistanceDeeds',
      fact: 'ALLOWANCES',
      words: deedWords,
    });
    const matchedTables = rooms.flatMap(({ matched = [] }) => matched);
    const followMatched = async (transaction: Statements, ids: readonly string[]) => {
      for (const room of rooms) await room.afterMatching?.(transaction, ids, house);
    };
    const choice = matchingByChoice({
      service: 'social-assistance',
      field: 'matchSocialAssistanceRow',
      tables: matchedTables,
      afterMatching: followMatched,
    });
    return {
      ...kept.behaviour,
      resolvers: mergeResolvers(
        deeds,
        importResolvers,
        choice,
        turns,
        files.resolvers,
        ...furnished.map(({ resolvers = {} }) => resolvers),
        decisionResolvers(words),
        { ClauseRef: clauseRefResolvers(policies) },
      ),
      routes: [...routes, ...files.routes],
      handlers: [
        kept.handler,
        ...registerHandlers(
          matchedTables,
          [
            ...standings.following,
            ...tasks.following,
            ...transitionKeeping.following,
            ...attachmentKeeping.following,
            'screening_hit',
            ...rooms.flatMap(({ following = [] }) => following),
          ],
          [
            ...rooms.flatMap(({ placed = [] }) => placed),
            ...transitionKeeping.placed,
            ...attachmentKeeping.placed,
            ...policyKeeping.placed,
          ],
          followMatched,
        ),
        onEvent('household-standing', async (event, transaction) => {
          await standings.handler.handle(event, transaction);
          const ids = event.payload.households.map(({ householdId }) => householdId);
          for (const room of rooms) await room.afterStanding?.(transaction, ids, house);
        }),
        ...furnished.flatMap(({ handlers = [] }) => handlers),
      ],
    };
  },
});
