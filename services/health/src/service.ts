import { importing, importMigrations, importTables } from '@dixian/imports';
import { keepPolicies, policyKeeping } from '@dixian/policy-keeping';
import { indexesOfWaiting, registerHandlers } from '@dixian/register';
import {
  defineService,
  type LedgerEnvironment,
  mergeResolvers,
  onEvent,
  type ServiceDefinition,
} from '@dixian/service';
import { takingTurns, transitionKeeping } from '@dixian/transition';
import { healthEnvironment } from './environment';
import type { Furnished } from './ground/room';
import { standings } from './ground/standings';
import { rooms } from './rooms';

/** The health department's service (卫健、医保): insurance, bills, what is paid towards them, and the run of the year. */
export const service: ServiceDefinition<LedgerEnvironment> = defineService({
  name: 'health',
  entities: [
    ...importTables,
    ...policyKeeping.tables,
    ...transitionKeeping.tables,
    ...rooms.flatMap(({ tables }) => tables),
  ],
  migrations: [
    ...importMigrations,
    ...policyKeeping.migrations,
    ...transitionKeeping.migrations,
    ...rooms.flatMap(({ migrations }) => migrations ?? []),
  ],
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
    return {
      ...kept.behaviour,
      resolvers: mergeResolvers(importResolvers, turns, ...furnished.map(({ resolvers = {} }) => resolvers)),
      routes,
      handlers: [
        kept.handler,
        ...registerHandlers(
          rooms.flatMap(({ matched }) => matched ?? []),
          [...rooms.flatMap(({ following }) => following ?? []), ...transitionKeeping.following],
          [...rooms.flatMap(({ placed }) => placed ?? []), ...transitionKeeping.placed],
          async (transaction, ids) => {
            for (const { afterMatching } of furnished) await afterMatching?.(transaction, ids);
          },
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
