import { startPolicies } from '@dixian/policy';
import { keepPolicies, policyKeeping } from '@dixian/policy-keeping';
import { defineService, onEvent, type ServiceDefinition } from '@dixian/service';
import { policyEnvironment, workingCalendar } from './environment';
import { keepDivisions } from './places/persistence/known-divisions';
import { KeepKnownDivisions1765500501000 } from './places/persistence/migrations/1765500501000-keep-known-divisions';
import { knownDivision } from './places/tables';
import { resolvers } from './resolvers';
import { settleDaily } from './store/jobs/settle-daily';
import { CreatePolicyStore1765480001000 } from './store/persistence/migrations/1765480001000-create-policy-store';
import { tables } from './store/tables';
import { importFolders } from './store/use-cases/import-folders';

/** The policy office's service (农办): documents, clauses, time limits and parameters in force, and how they come into force. */
export const service: ServiceDefinition = defineService({
  name: 'policy',
  entities: [...policyKeeping.tables, knownDivision, ...tables],
  migrations: [...policyKeeping.migrations, CreatePolicyStore1765480001000, KeepKnownDivisions1765500501000],
  readEnvironment: policyEnvironment,
  async build(parts) {
    const { environment, workerDb, clock, log } = parts;
    const disk = await startPolicies(environment.DIXIAN_POLICIES, log);
    await importFolders(workerDb, disk, clock.today());
    const { behaviour, holder, look } = await keepPolicies(parts);
    settleDaily(parts);
    const leftOut = disk.folders.filter(({ loaded }) => !loaded);
    return {
      resolvers: resolvers(holder, workingCalendar(environment), {
        leftOut,
        further: environment.DIXIAN_POLICIES,
        settled: look,
      }),
      // The law of any place may be asked.
      places: { anywhere: '*' },
      ...behaviour,
      handlers: [
        onEvent('divisions-changed', ({ payload }, transaction) =>
          keepDivisions(transaction, payload.divisions),
        ),
      ],
      remarks: () => ({
        policyFoldersLeftOut: [
          ...new Set([...leftOut.map(({ id }) => id), ...behaviour.remarks().policyFoldersLeftOut]),
        ],
      }),
    };
  },
});
