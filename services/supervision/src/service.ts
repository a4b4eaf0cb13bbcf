import { loadPolicies, policyDirectoriesOf } from '@dixian/policy';
import { defineService, mergeResolvers, type ServiceDefinition } from '@dixian/service';
import { supervisionEnvironment, workingCalendar } from './environment';
import { following } from './following/room';
import { ground } from './ground/room';
import type { Room, RoomBehaviour } from './ground/supervision-room';
import { obligations } from './obligations/room';
import { overdue } from './overdue/room';
import { queues } from './queues/room';

// From the ground up.
const rooms: readonly Room[] = [ground, obligations, overdue, following, queues];

/** The tables of all rooms. */
export const tables = rooms.flatMap((room) => room.tables ?? []);

/** Supervision (督查): obligations with their days, what is overdue, notices, and the jobs of all services. */
export const service: ServiceDefinition = defineService({
  name: 'supervision',
  entities: tables.map(({ entity }) => entity),
  migrations: rooms.flatMap((room) => room.migrations ?? []),
  readEnvironment: supervisionEnvironment,
  async build(parts) {
    const policies = await loadPolicies(policyDirectoriesOf(parts.environment.DIXIAN_POLICIES));
    const law = { policies, calendar: workingCalendar(parts.environment) };
    const built: RoomBehaviour[] = [];
    for (const room of rooms) built.push(await room.build({ ...parts, law, tables }));
    return {
      resolvers: mergeResolvers(...built.map(({ resolvers }) => resolvers ?? {})),
      handlers: built.flatMap(({ handlers }) => handlers ?? []),
    };
  },
});
