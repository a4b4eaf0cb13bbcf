import { attachmentKeeping, type FilingEnvironment, filing } from '@dixian/attachments';
import { importing, importMigrations, importRetention, importTables } from '@dixian/imports';
import { keepPolicies, policyKeeping, showingDeeds } from '@dixian/policy-keeping';
import { indexesOfWaiting, matchingByChoice, registerHandlers } from '@dixian/register';
import {
  defineService,
  mergeResolvers,
  onEvent,
  type ServiceDefinition,
  type Statements,
} from '@dixian/service';
import { takingTurns, transitionKeeping } from '@dixian/transition';
import { healthEnvironment } from './environment';
import { deedWords } from './ground/domain/deed-words';
import { KeepDeeds1765500415000 } from './ground/persistence/migrations/1765500415000-keep-deeds';
import type { Furnished } from './ground/room';
import { standings } from './ground/standings';
import { rooms } from './rooms';

/** The health department's service (卫健、医保): insurance, bills, what is paid towards them, and the run of the year. */
export const service: ServiceDefinition<FilingEnvironment> = defineService({
  name: 'health',
  entities: [
    ...importTables,
    ...policyKeeping.tables,
    ...transitionKeeping.tables,
    ...attachmentKeeping.tables,
    ...rooms.flatMap(({ tables }) => tables),
  ],
  migrations: [
    ...importMigrations,
    ...policyKeeping.migrations,
    ...transitionKeeping.migrations,
    ...attachmentKeeping.migrations,
    ...rooms.flatMap(({ migrations }) => migrations ?? []),
    KeepDeeds1765500415000,
  ],
  retention: importRetention,
  readEnvironment: healthEnvironment,
  ownIndexes: indexesOfWaiting,
  async build(parts) {
    const kept = await keepPolicies(parts);
    const { policies, holder } = kept;
    const desk = { holder, further: parts.environment.DIXIAN_POLICIES };
    const furnished: Furnished[] = [];
    for (const room of rooms) furnished.push(await room.furnish({ parts, policies, desk }));
    const { routes, ...importResolvers } = importing({
      service: 'health',
      parts,
      fields: {
        one: 'healthImport',
        many: 'healthImports',
        start: 'startHealthImport',
        withdraw: 'withdrawHealthImport',
      },
      ledgers: furnished.flatMap(({ ledgers = [] }) => ledgers),
    });
    const turns = takingTurns({
      service: 'health',
      parts,
      policies,
      rules: furnished.flatMap(({ transitions = [] }) => transitions),
      field: 'healthItems',
      fact: 'INSURANCE',
    });
    const files = filing({
      service: 'health',
      parts,
      records: rooms.flatMap((room) => room.files ?? []),
      sectors: ['health'],
      fact: 'TREATMENT',
      fields: {
        attach: 'attachHealthFiles',
        takeBack: 'takeBackHealthAttachment',
        ofHousehold: 'healthAttachments',
      },
    });
    const deeds = showingDeeds({
      service: 'health',
      field: 'healthDeeds',
      fact: 'TREATMENT',
      words: deedWords,
    });
    const matchedTables = rooms.flatMap(({ matched }) => matched ?? []);
    const followMatched = async (transaction: Statements, ids: readonly string[]) => {
      for (const { afterMatching } of furnished) await afterMatching?.(transaction, ids);
    };
    const choice = matchingByChoice({
      service: 'health',
      field: 'matchHealthRow',
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
      ),
      routes: [...routes, ...files.routes],
      handlers: [
        kept.handler,
        ...registerHandlers(
          matchedTables,
          [
            ...rooms.flatMap(({ following }) => following ?? []),
            ...transitionKeeping.following,
            ...attachmentKeeping.following,
          ],
          [
            ...rooms.flatMap(({ placed }) => placed ?? []),
            ...transitionKeeping.placed,
            ...attachmentKeeping.placed,
            ...policyKeeping.placed,
          ],
          followMatched,
        ),
        onEvent('household-standing', async (event, transaction) => {
          await standings.handler.handle(event, transaction);
          const ids = event.payload.households.map(({ householdId }) => householdId);
          for (const { afterStanding } of furnished) await afterStanding?.(transaction, ids);
        }),
        ...furnished.flatMap(({ handlers = [] }) => handlers),
      ],
    };
  },
});
