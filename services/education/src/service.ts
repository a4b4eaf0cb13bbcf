import { attachmentKeeping, type FilingEnvironment, filing } from '@dixian/attachments';
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
import { defineService, mergeResolvers, type ServiceDefinition, type Statements } from '@dixian/service';
import { takingTurns, transitionKeeping } from '@dixian/transition';
import { educationEnvironment } from './environment';
import { deedWords } from './ground/domain/deed-words';
import { KeepDeeds1765500414000 } from './ground/persistence/migrations/1765500414000-keep-deeds';
import { standings } from './ground/standings';
import { tasks } from './ground/tasks';
import { rooms, tables } from './rooms';

/** The education department's service (教育): who is at school, who is not, and what is paid towards it. */
export const service: ServiceDefinition<FilingEnvironment> = defineService({
  name: 'education',
  entities: [
    ...importTables,
    ...policyKeeping.tables,
    ...registerTables,
    ...standings.tables,
    ...tasks.tables,
    ...transitionKeeping.tables,
    ...attachmentKeeping.tables,
    ...tables.map(({ entity }) => entity),
  ],
  migrations: [
    ...importMigrations,
    ...policyKeeping.migrations,
    ...registerMigrations,
    ...standings.migrations,
    ...tasks.migrations,
    ...transitionKeeping.migrations,
    ...attachmentKeeping.migrations,
    ...rooms.flatMap(({ migrations }) => migrations),
    KeepDeeds1765500414000,
  ],
  retention: importRetention,
  readEnvironment: educationEnvironment,
  ownIndexes: indexesOfWaiting,
  async build(parts) {
    const kept = await keepPolicies(parts);
    const { policies, holder } = kept;
    const desk = { holder, further: parts.environment.DIXIAN_POLICIES };
    const furnished = rooms.map((room) => room.furnish({ parts, policies, desk }));
    const imports = importing({
      service: 'education',
      parts,
      fields: {
        one: 'educationImport',
        many: 'educationImports',
        start: 'startEducationImport',
        withdraw: 'withdrawEducationImport',
      },
      ledgers: furnished.flatMap(({ ledgers = [] }) => ledgers),
    });
    const named = (how: 'matched' | 'followed' | 'none') =>
      tables.filter(({ household }) => household === how).map(({ entity }) => entity.options.name);
    const turns = takingTurns({
      service: 'education',
      parts,
      policies,
      rules: furnished.flatMap(({ transitions = [] }) => transitions),
      field: 'educationItems',
      fact: 'SCHOOLING',
    });
    const files = filing({
      service: 'education',
      parts,
      records: rooms.flatMap((room) => room.files ?? []),
      sectors: ['education'],
      fact: 'SCHOOLING',
      fields: {
        attach: 'attachEducationFiles',
        takeBack: 'takeBackEducationAttachment',
        ofHousehold: 'educationAttachments',
      },
    });
    const deeds = showingDeeds({
      service: 'education',
      field: 'educationDeeds',
      fact: 'SCHOOLING',
      words: deedWords,
    });
    const matchedTables = named('matched').map((table) => ({ table, persons: true, numbers: true }));
    const followMatched = async (transaction: Statements, ids: readonly string[]) => {
      for (const { afterMatching } of [...rooms, ...furnished]) await afterMatching?.(transaction, ids);
    };
    const choice = matchingByChoice({
      service: 'education',
      field: 'matchEducationRow',
      tables: matchedTables,
      afterMatching: followMatched,
    });
    return {
      ...kept.behaviour,
      resolvers: mergeResolvers(
        deeds,
        { Query: imports.Query, Mutation: imports.Mutation, ImportReport: imports.ImportReport },
        choice,
        turns,
        files.resolvers,
        ...furnished.map(({ resolvers = {} }) => resolvers),
        { ClauseRef: clauseRefResolvers(policies) },
      ),
      routes: [...imports.routes, ...files.routes],
      handlers: [
        kept.handler,
        ...registerHandlers(
          matchedTables,
          [
            ...named('followed'),
            ...standings.following,
            ...tasks.following,
            ...transitionKeeping.following,
            ...attachmentKeeping.following,
          ],
          [
            ...named('none'),
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
