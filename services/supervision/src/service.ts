import { clauseRefResolvers } from '@dixian/policy';
import { keepPolicies, policyKeeping, showingDeeds } from '@dixian/policy-keeping';
import { defineService, mergeResolvers, type ServiceDefinition } from '@dixian/service';
import { Previews } from '@dixian/what-if';
import { type SupervisionEnvironment, supervisionEnvironment, workingCalendar } from './environment';
import { deedWords } from './ground/domain/deed-words';
import { KeepDeeds1765500411000 } from './ground/persistence/migrations/1765500411000-keep-deeds';
import type { Furnished } from './ground/room';
import { rooms, tables } from './rooms';

/** Supervision (督查): obligations with their days, what is overdue, notices, and the jobs of all services. */
export const service: ServiceDefinition<SupervisionEnvironment> = defineService({
  name: 'supervision',
  entities: [...new Set([...policyKeeping.tables, ...tables.map(({ entity }) => entity)])],
  migrations: [
    ...policyKeeping.migrations,
    ...rooms.flatMap(({ migrations }) => migrations ?? []),
    KeepDeeds1765500411000,
  ],
  retention: rooms.flatMap(({ retention }) => retention ?? []),
  readEnvironment: supervisionEnvironment,
  async build(parts) {
    const kept = await keepPolicies(parts);
    const { policies } = kept;
    const house = {
      parts,
      law: { policies, calendar: workingCalendar(parts.environment) },
      previews: new Previews(kept.holder),
      tables,
    };
    const furnished: Furnished[] = [];
    for (const room of rooms) furnished.push(await room.furnish(house));
    const deeds = showingDeeds({
      service: 'supervision',
      field: 'supervisionDeeds',
      fact: 'CASEWORK',
      words: deedWords,
    });
    return {
      ...kept.behaviour,
      resolvers: mergeResolvers(deeds, ...furnished.map(({ resolvers = {} }) => resolvers), {
        ClauseRef: clauseRefResolvers(policies),
      }),
      handlers: [kept.handler, ...furnished.flatMap(({ handlers = [] }) => handlers)],
      routes: furnished.flatMap(({ routes = [] }) => routes),
      metrics: async () => (await Promise.all(furnished.map(({ metrics }) => metrics?.() ?? []))).flat(),
    };
  },
});
