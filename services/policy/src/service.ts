import {
  attaching,
  attachment,
  attachmentDownload,
  attachmentMigrations,
  attachmentPiece,
} from '@dixian/attachments';
import { startPolicies } from '@dixian/policy';
import { keepPolicies, policyKeeping } from '@dixian/policy-keeping';
import { defineService, onEvent, type ServiceDefinition } from '@dixian/service';
import { type PolicyEnvironment, policyEnvironment, workingCalendar } from './environment';
import { keepDivisions } from './places/persistence/known-divisions';
import { KeepKnownDivisions1765500501000 } from './places/persistence/migrations/1765500501000-keep-known-divisions';
import { knownDivision } from './places/tables';
import { resolvers } from './resolvers';
import { settleDaily } from './store/jobs/settle-daily';
import { CreatePolicyStore1765480001000 } from './store/persistence/migrations/1765480001000-create-policy-store';
import { KeepSpells1765500401000 } from './store/persistence/migrations/1765500401000-keep-spells';
import { tables } from './store/tables';
import { importFolders } from './store/use-cases/import-folders';
import { seesVersion } from './store/use-cases/sees-version';

/** The policy office's service (农办): documents, clauses, time limits and parameters in force, and how they come into force. */
export const service: ServiceDefinition<PolicyEnvironment> = defineService({
  name: 'policy',
  entities: [
    ...policyKeeping.tables,
    knownDivision,
    ...tables,
    attachment,
    attachmentPiece,
    attachmentDownload,
  ],
  migrations: [
    ...policyKeeping.migrations,
    CreatePolicyStore1765480001000,
    KeepSpells1765500401000,
    KeepKnownDivisions1765500501000,
    ...attachmentMigrations,
  ],
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
      routes: attaching({
        ...{ service: 'policy', parts, facts: {}, seen: { POLICY_VERSION: seesVersion } },
        taken: 'DOCUMENTS',
      }),
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
