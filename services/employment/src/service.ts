import { CreateWorkRecord1765180000000, working, workRecord } from '@dixian/department';
import { importing, importMigrations, importTables } from '@dixian/imports';
import { clauseRefResolvers, foldersLeftOut, startPolicies } from '@dixian/policy';
import { registerHandlers, registerMigrations, registerTables } from '@dixian/register';
import {
  defineService,
  type LedgerEnvironment,
  mergeResolvers,
  type ServiceDefinition,
} from '@dixian/service';
import { employmentEnvironment } from './environment';
import { targetOfEmployment } from './ground/graphql/target';
import type { Furnished } from './ground/room';
import { standings } from './ground/standings';
import { rooms } from './rooms';

/** The employment department's service (人社): posts and their agreements, work, subsidies, trainings, vacancies and files. */
export const service: ServiceDefinition<LedgerEnvironment> = defineService({
  name: 'employment',
  entities: [
    ...importTables,
    ...registerTables,
    ...standings.tables,
    workRecord,
    ...rooms.flatMap(({ tables }) => tables),
  ],
  migrations: [
    ...importMigrations,
    ...registerMigrations,
    ...standings.migrations,
    CreateWorkRecord1765180000000,
    ...rooms.flatMap(({ migrations }) => migrations ?? []),
  ],
  readEnvironment: employmentEnvironment,
  async build(parts) {
    const read = await startPolicies(parts.environment.DIXIAN_POLICIES, parts.log);
    const { policies } = read;
    const furnished: Furnished[] = [];
    for (const room of rooms) furnished.push(await room.furnish({ parts, policies }));
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
    return {
      remarks: { policyFoldersLeftOut: foldersLeftOut(read) },
      resolvers: mergeResolvers(imports, ...furnished.map(({ resolvers = {} }) => resolvers), {
        Query: { employmentWork: work.list },
        Mutation: { recordEmploymentWork: work.record },
        Target: targetOfEmployment(new Map(furnished.flatMap(({ targets }) => [...(targets ?? [])]))),
        ClauseRef: clauseRefResolvers(policies),
        WorkRecord: work.WorkRecord,
      }),
      routes,
      handlers: [
        ...registerHandlers(
          rooms.flatMap(({ matched = [] }) => matched),
          [...standings.following, ...rooms.flatMap(({ following = [] }) => following)],
          [],
          async (transaction, ids) => {
            for (const { afterMatching } of furnished) await afterMatching?.(transaction, ids);
          },
        ),
        standings.handler,
        ...furnished.flatMap(({ handlers = [] }) => handlers),
      ],
    };
  },
});
