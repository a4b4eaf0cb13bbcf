import type { AnyTable } from '@dixian/service';
import type { MigrationInterface } from 'typeorm';
import { CreatePolicySetKept1765480000000 } from './migrations/1765480000000-create-policy-set-kept';
import { policySetKept } from './tables';

/** The table and migration by which a service keeps its copy of the policies. */
export const policyKeeping: {
  readonly tables: readonly AnyTable[];
  readonly migrations: readonly (new () => MigrationInterface)[];
} = {
  tables: [policySetKept],
  migrations: [CreatePolicySetKept1765480000000],
};
