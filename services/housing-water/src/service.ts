import { attachmentKeeping, type FilingEnvironment, filing } from '@dixian/attachments';
import {
  CreateWorkRecord1765180000000,
  decisionResolvers,
  WORK_FILES,
  working,
  workRecord,
} from '@dixian/department';
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
  type EventHandler,
  mergeResolvers,
  onEvent,
  type ServiceDefinition,
  type Statements,
} from '@dixian/service';
import { takingTurns, transitionKeeping } from '@dixian/transition';
import { housingWaterEnvironment } from './environment';
import { deedWords } from './ground/domain/deed-words';
import { change, text } from './ground/domain/reasons';
import { obligations } from './ground/obligations';
import { KeepDeeds1765500416000 } from './ground/persistence/migrations/1765500416000-keep-deeds';
import type { Furnished, RoomTable } from './ground/room';
import { standings } from './ground/standings';
import { tasks } from './ground/tasks';
import { rooms, tables } from './rooms';

/** The housing and water departments' service (住建、水利), room by room. */
export const service: ServiceDefinition<FilingEnvironment> = defineService({
  name: 'housing-water',
  entities: [
    ...importTables,
    ...policyKeeping.tables,
    ...registerTables,
    ...standings.tables,
    ...tasks.tables,
    ...obligations.tables,
    ...transitionKeeping.tables,
    ...attachmentKeeping.tables,
    workRecord,
    ...tables.map(({ entity }) => entity),
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
    CreateWorkRecord1765180000000,
    ...rooms.flatMap(({ migrations }) => migrations ?? []),
    KeepDeeds1765500416000,
  ],
  retention: importRetention,
  readEnvironment: housingWaterEnvironment,
  ownIndexes: indexesOfWaiting,
  async build(parts) {
    const kept = await keepPolicies(parts);
    const { policies, holder } = kept;
    const desk = { holder, further: parts.environment.DIXIAN_POLICIES };
    for (const { reactions = [] } of rooms) for (const follow of reactions) follow();
    const furnished: Furnished[] = [];
    for (const room of rooms) furnished.push(await room.furnish({ parts, policies, desk }));
    const work = working({
      service: 'housing-water',
      act: 'recordHousingWaterWork',
      sectors: ['housing', 'water'],
      policies,
    });
    const { routes, ...imports } = importing({
      service: 'housing-water',
      parts,
      fields: {
        one: 'housingWaterImport',
        many: 'housingWaterImports',
        start: 'startHousingWaterImport',
        withdraw: 'withdrawHousingWaterImport',
      },
      ledgers: furnished.flatMap(({ ledgers = [] }) => ledgers),
    });
    const turns = takingTurns({
      service: 'housing-water',
      parts,
      policies,
      rules: furnished.flatMap(({ transitions = [] }) => transitions),
      field: 'housingWaterItems',
      fact: 'HOUSING',
    });
    const files = filing({
      service: 'housing-water',
      parts,
      records: [...rooms.flatMap((room) => room.files ?? []), WORK_FILES],
      sectors: ['housing', 'water'],
      fact: 'HOUSING',
      fields: {
        attach: 'attachHousingWaterFiles',
        takeBack: 'takeBackHousingWaterAttachment',
        ofHousehold: 'housingWaterAttachments',
      },
    });
    const deeds = showingDeeds({
      service: 'housing-water',
      field: 'housingWaterDeeds',
      fact: 'HOUSING',
      words: deedWords,
    });
    const matchedTables = tables.flatMap((table) => (table.follows === 'code' ? [table.matched] : []));
    const followMatched = async (transaction: Statements, ids: readonly string[]) => {
      for (const { afterMatching } of furnished) await afterMatching?.(transaction, ids);
    };
    const choice = matchingByChoice({
      service: 'housing-water',
      field: 'matchHousingWaterRow',
      tables: matchedTables,
      afterMatching: followMatched,
    });
    return {
      ...kept.behaviour,
      resolvers: mergeResolvers(
        deeds,
        imports,
        choice,
        turns,
        files.resolvers,
        ...furnished.map(({ resolvers = {} }) => resolvers),
        {
          Query: { housingWaterWork: work.list },
          Mutation: { recordHousingWaterWork: work.record },
          WorkRecord: work.WorkRecord,
          ...decisionResolvers({ text, change }),
          ClauseRef: clauseRefResolvers(policies),
        },
      ),
      routes: [...routes, ...files.routes],
      handlers: [
        kept.handler,
        ...registerHandlers(
          matchedTables,
          [
            ...named('household'),
            ...standings.following,
            ...tasks.following,
            ...obligations.following,
            ...transitionKeeping.following,
            ...attachmentKeeping.following,
          ],
          [
            ...named('division'),
            ...transitionKeeping.placed,
            ...attachmentKeeping.placed,
            ...policyKeeping.placed,
          ],
          followMatched,
        ),
        followedStanding(furnished),
        ...furnished.flatMap(({ handlers = [] }) => handlers),
      ],
    };
  },
});

function followedStanding(furnished: readonly Furnished[]): EventHandler {
  return onEvent('household-standing', async (event, transaction) => {
    await standings.handler.handle(event, transaction);
    const ids = event.payload.households.map(({ householdId }) => householdId);
    for (const { afterStanding } of furnished) await afterStanding?.(transaction, ids);
  });
}

function named(follows: RoomTable['follows']): string[] {
  return tables.filter((table) => table.follows === follows).map(({ entity }) => entity.options.name);
}
