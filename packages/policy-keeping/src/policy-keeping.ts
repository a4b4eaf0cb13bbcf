import type { AnyTable } from '@dixian/service';
import type { MigrationInterface } from 'typeorm';
import { policyDeed } from './deeds/table';
import { CreatePolicySetKept1765480000000 } from './migrations/1765480000000-create-policy-set-kept';
import { CreatePolicyDeed1765500400000 } from './migrations/1765500400000-create-policy-deed';
import { policySetKept } from './tables';

/** The tables and migrations by which a service keeps its copy of the policies, and what was done under each set of them. */
export const policyKeeping: {
  readonly tables: readonly AnyTable[];
  readonly migrations: readonly (new () => MigrationInterface)[];
  /** Names of tables whose rows carry a division alone. */
  readonly placed: readonly string[];
} = {
  tables: [policySetKept, policyDeed],
  migrations: [CreatePolicySetKept1765480000000, CreatePolicyDeed1765500400000],
  placed: [policyDeed.options.name],
};
