import { type DeedsOfTable, keptAsDeeds, notKeptAsDeeds } from '@dixian/policy-keeping';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Keeps of each row under which set of policies it was done. */
export class KeepDeeds1765500416000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of DEEDS.flatMap(keptAsDeeds)) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of DEEDS.flatMap(notKeptAsDeeds)) await runner.query(sql);
  }
}

const DEEDS: readonly DeedsOfTable[] = [
  {
    table: 'renovation_statement',
    kind: 'ACT',
    subject: 'renovation_id',
    occurredOn: 'occurred_on',
    account: 'account',
    where: 'loaded_by IS NULL AND account IS NOT NULL',
  },
  {
    table: 'house_word',
    kind: 'ACT',
    detail: 'grade',
    occurredOn: 'occurred_on',
    account: 'account',
    where: 'loaded_by IS NULL AND account IS NOT NULL',
  },
  { table: 'housing_remedy', kind: 'ACT', detail: 'kind', occurredOn: 'occurred_on', account: 'account' },
  {
    table: 'water_word',
    kind: 'ACT',
    occurredOn: 'occurred_on',
    account: 'account',
    where: 'loaded_by IS NULL AND account IS NOT NULL',
  },
  {
    table: 'water_test',
    kind: 'ACT',
    household: null,
    occurredOn: 'tested_on',
    account: 'account',
    where: 'loaded_by IS NULL AND account IS NOT NULL',
  },
  {
    table: 'water_outage_step',
    kind: 'ACT',
    detail: 'step',
    subject: 'outage_id',
    household: null,
    occurredOn: 'occurred_on',
    account: 'account',
  },
  {
    table: 'water_site_statement',
    kind: 'ACT',
    subject: 'site_id',
    household: null,
    occurredOn: 'occurred_on',
    account: 'account',
    where: 'loaded_by IS NULL AND account IS NOT NULL',
  },
  {
    table: 'work_record',
    kind: 'ACT',
    subject: 'id',
    household: null,
    occurredOn: 'occurred_on',
    account: 'recorded_by',
    clauses: 'ARRAY[clause_id]',
  },
  {
    table: 'import_run',
    kind: 'ACT',
    detail: 'ledger',
    household: null,
    account: 'requested_by',
    where: "state = 'COMPLETED' AND NOT dry_run",
    decidedBy: ['state'],
  },
];
