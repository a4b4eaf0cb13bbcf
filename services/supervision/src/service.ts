import { clauseRefResolvers, foldersLeftOut, startPolicies } from '@dixian/policy';
import { defineService, mergeResolvers, type ServiceDefinition } from '@dixian/service';
import { Previews } from '@dixian/what-if';
import { type SupervisionEnvironment, supervisionEnvironment, workingCalendar } from './environment';
import type { Furnished } from './ground/room';
import { rooms, tables } from './rooms';

/** Supervision (督查): obligations with their days, what is overdue, notices, and the jobs of all services. */
export const service: ServiceDefinition<SupervisionEnvironment> = defineService({
  name: 'supervision',
  entities: tables.map(({ entity }) => entity),
  migrations: rooms.flatMap(({ migrations }) => migrations ?? []),
  readEnvironment: supervisionEnvironment,
  async build(parts) {
    const read = await startPolicies(parts.environment.DIXIAN_POLICIES, parts.log);
    const { policies } = read;
    const house = {
      parts,
      law: { policies, calendar: workingCalendar(parts.environment) },
      previews: new Previews(read),
      tables,
    };
    const furnished: Furnished[] = [];
    for (const room of rooms) furnished.push(await room.furnish(house));
    return {
      remarks: { policyFoldersLeftOut: foldersLeftOut(read) },
      resolvers: mergeResolvers(...furnished.map(({ resolvers = {} }) => resolvers), {
        ClauseRef: clauseRefResolvers(policies),
      }),
      handlers: furnished.flatMap(({ handlers = [] }) => handlers),
      routes: furnished.flatMap(({ routes = [] }) => routes),
      metrics: async () => (await Promise.all(furnished.map(({ metrics }) => metrics?.() ?? []))).flat(),
    };
  },
});
