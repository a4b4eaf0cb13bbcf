import { type DeedsOfTable, keptAsDeeds, notKeptAsDeeds } from '@dixian/policy-keeping';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Keeps of each row under which set of policies it was done. */
export class KeepDeeds1765500417000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of DEEDS.flatMap(keptAsDeeds)) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of DEEDS.flatMap(notKeptAsDeeds)) await runner.query(sql);
  }
}

const DEEDS: readonly DeedsOfTable[] = [
  {
    table: 'allowance_statement',
    kind: 'DECISION',
    detail: 'tier',
    subject: 'grant_id',
    occurredOn: 'occurred_on',
    account: 'account',
    where: 'loaded_by IS NULL AND account IS NOT NULL',
  },
  {
    table: 'relief_case',
    kind: 'DECISION',
    detail: 'approver',
    occurredOn: 'decided_on',
    where: 'decided_on IS NOT NULL AND loaded_by IS NULL',
    decidedBy: ['decided_on', 'amount'],
  },
  {
    table: 'relief_delegation',
    kind: 'DECISION',
    household: null,
    occurredOn: 'from_day',
    account: 'account',
  },
  { table: 'disability_stop', kind: 'ACT', detail: 'kind', occurredOn: 'occurred_on', account: 'account' },
  {
    table: 'pension_listing',
    kind: 'DECISION',
    detail: 'state',
    occurredOn: 'listed_on',
    account: 'account',
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
