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
  mergeResolvers,
  onEvent,
  type ServiceDefinition,
  type Statements,
} from '@dixian/service';
import { takingTurns, transitionKeeping } from '@dixian/transition';
import { employmentEnvironment, workingCalendar } from './environment';
import { deedWords } from './ground/domain/deed-words';
import { words } from './ground/domain/reasons';
import { targetOfEmployment } from './ground/graphql/target';
import { obligations } from './ground/obligations';
import { KeepDeeds1765500413000 } from './ground/persistence/migrations/1765500413000-keep-deeds';
import type { Furnished } from './ground/room';
import { standings } from './ground/standings';
import { tasks } from './ground/tasks';
import { rooms } from './rooms';

/** The employment department's service (人社): posts and their agreements, work, subsidies, trainings, vacancies and files. */
export const service: ServiceDefinition<FilingEnvironment> = defineService({
  name: 'employment',
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
    ...rooms.flatMap(({ tables }) => tables),
  ],
  migrations: [
    ...importMigrations,
    ...policyKeeping.migrations,
    ...registerMigrations,
    ...standings.migrations,
    ...obligations.migrations,
    ...tasks.migrations,
    ...transitionKeeping.migrations,
    ...attachmentKeeping.migrations,
    CreateWorkRecord1765180000000,
    ...rooms.flatMap(({ migrations }) => migrations ?? []),
    KeepDeeds1765500413000,
  ],
  retention: importRetention,
  readEnvironment: employmentEnvironment,
  ownIndexes: indexesOfWaiting,
  async build(parts) {
    const kept = await keepPolicies(parts);
    const { policies, holder } = kept;
    const desk = { holder, further: parts.environment.DIXIAN_POLICIES };
    const house = { parts, desk, law: { policies, calendar: workingCalendar(parts.environment) } };
    const furnished: Furnished[] = [];
    for (const room of rooms) furnished.push(await room.furnish(house));
    const work = working({
      service: 'employment',
      act: 'recordEmploymentWork',
      sectors: ['employment'],
      policies,
    });
    const { routes, ...imports } = importing({
      service: 'employment',
      parts,
      fields: {
        one: 'employmentImport',
        many: 'employmentImports',
        start: 'startEmploymentImport',
        withdraw: 'withdrawEmploymentImport',
      },
      ledgers: furnished.flatMap(({ ledgers = [] }) => ledgers),
    });
    const turns = takingTurns({
      service: 'employment',
      parts,
      policies,
      rules: furnished.flatMap(({ transitions = [] }) => transitions),
      field: 'employmentItems',
      fact: 'EMPLOYMENT',
    });
    const files = filing({
      service: 'employment',
      parts,
      records: [...rooms.flatMap((room) => room.files ?? []), WORK_FILES],
      sectors: ['employment'],
      fact: 'EMPLOYMENT',
      fields: {
        attach: 'attachEmploymentFiles',
        takeBack: 'takeBackEmploymentAttachment',
        ofHousehold: 'employmentAttachments',
      },
    });
    const deeds = showingDeeds({
      service: 'employment',
      field: 'employmentDeeds',
      fact: 'EMPLOYMENT',
      words: deedWords,
    });
    const matchedTables = rooms.flatMap(({ matched = [] }) => matched);
    const followMatched = async (transaction: Statements, ids: readonly string[]) => {
      for (const { afterMatching } of furnished) await afterMatching?.(transaction, ids);
    };
    const choice = matchingByChoice({
      service: 'employment',
      field: 'matchEmploymentRow',
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
        decisionResolvers(words),
        {
          Query: { employmentWork: work.list },
          Mutation: { recordEmploymentWork: work.record },
          Target: targetOfEmployment(new Map(furnished.flatMap(({ targets }) => [...(targets ?? [])]))),
          ClauseRef: clauseRefResolvers(policies),
          WorkRecord: work.WorkRecord,
        },
      ),
      routes: [...routes, ...files.routes],
      handlers: [
        kept.handler,
        ...registerHandlers(
          matchedTables,
          [
            ...standings.following,
            ...obligations.following,
            ...tasks.following,
            ...transitionKeeping.following,
            ...attachmentKeeping.following,
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
          for (const { afterStanding } of furnished) await afterStanding?.(transaction, ids);
        }),
        ...furnished.flatMap(({ handlers = [] }) => handlers),
      ],
    };
  },
});
