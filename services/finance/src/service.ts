import { attachmentKeeping, type FilingEnvironment, filing } from '@dixian/attachments';
import { CreateWorkRecord1765180000000, WORK_FILES, working, workRecord } from '@dixian/department';
import { importing, importMigrations, importRetention, importTables } from '@dixian/imports';
import { clauseRefResolvers, policyDirectoriesOf } from '@dixian/policy';
import { keepPolicies, policyKeeping, showingDeeds } from '@dixian/policy-keeping';
import {
  indexesOfWaiting,
  matchingByChoice,
  registerHandlers,
  registerMigrations,
  registerTables,
} from '@dixian/register';
import { defineService, mergeResolvers, type ServiceDefinition, type Statements } from '@dixian/service';
import { takingTurns, transitionKeeping } from '@dixian/transition';
import { Previews } from '@dixian/what-if';
import { financeEnvironment } from './environment';
import { deedWords } from './ground/domain/deed-words';
import { obligations } from './ground/obligations';
import { KeepDeeds1765500412000 } from './ground/persistence/migrations/1765500412000-keep-deeds';
import type { Furnished, RoomTable } from './ground/room';
import { standings } from './ground/standings';
import { tasks } from './ground/tasks';
import { rooms, tables } from './rooms';

/** The finance department's service (财政、金融), room by room. */
export const service: ServiceDefinition<FilingEnvironment> = defineService({
  name: 'finance',
  entities: [
    ...importTables,
    ...policyKeeping.tables,
    ...registerTables,
    ...standings.tables,
    ...obligations.tables,
    ...tasks.tables,
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
    ...obligations.migrations,
    ...tasks.migrations,
    CreateWorkRecord1765180000000,
    ...transitionKeeping.migrations,
    ...attachmentKeeping.migrations,
    ...rooms.flatMap(({ migrations }) => migrations ?? []),
    KeepDeeds1765500412000,
  ],
  retention: importRetention,
  readEnvironment: financeEnvironment,
  ownIndexes: indexesOfWaiting,
  async build(parts) {
    const kept = await keepPolicies(parts);
    const { policies } = kept;
    const furnished: Furnished[] = [];
    const previews = new Previews(kept.holder);
    const policyDirectories = policyDirectoriesOf(parts.environment.DIXIAN_POLICIES);
    const house = { parts, policies, previews, policyDirectories };
    for (const room of rooms) furnished.push(await room.furnish(house));
    const work = working({ service: 'finance', act: 'recordFinanceWork', sectors: ['finance'], policies });
    const { routes, ...imports } = importing({
      service: 'finance',
      parts,
      fields: {
        one: 'financeImport',
        many: 'financeImports',
        start: 'startFinanceImport',
        withdraw: 'withdrawFinanceImport',
      },
      ledgers: furnished.flatMap(({ ledgers = [] }) => ledgers),
    });
    const turns = takingTurns({
      service: 'finance',
      parts,
      policies,
      rules: furnished.flatMap(({ transitions = [] }) => transitions),
      field: 'financeItems',
      fact: 'FUNDS',
    });
    const files = filing({
      service: 'finance',
      parts,
      records: [...rooms.flatMap((room) => room.files ?? []), WORK_FILES],
      sectors: ['finance', 'rural'],
      fact: 'FUNDS',
      fields: {
        attach: 'attachFinanceFiles',
        takeBack: 'takeBackFinanceAttachment',
        ofHousehold: 'financeAttachments',
      },
    });
    const deeds = showingDeeds({
      service: 'finance',
      field: 'financeDeeds',
      fact: 'FUNDS',
      words: deedWords,
    });
    const matchedTables = tables.flatMap((table) => (table.follows === 'code' ? [table.matched] : []));
    const followMatched = async (transaction: Statements, ids: readonly string[]) => {
      for (const { afterMatching } of rooms) await afterMatching?.(transaction, ids);
    };
    const choice = matchingByChoice({
      service: 'finance',
      field: 'matchFinanceRow',
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
          Query: { financeWork: work.list },
          Mutation: { recordFinanceWork: work.record },
          WorkRecord: work.WorkRecord,
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
            ...obligations.following,
            ...tasks.following,
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
        standings.handler,
        ...furnished.flatMap(({ handlers = [] }) => handlers),
      ],
    };
  },
});

function named(follows: RoomTable['follows']): string[] {
  return tables.filter((table) => table.follows === follows).map(({ entity }) => entity.options.name);
}
