import { type DeedsOfTable, keptAsDeeds, notKeptAsDeeds } from '@dixian/policy-keeping';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Keeps of each row under which set of policies it was done. */
export class KeepDeeds1765500411000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of DEEDS.flatMap(keptAsDeeds)) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of DEEDS.flatMap(notKeptAsDeeds)) await runner.query(sql);
  }
}

const DEEDS: readonly DeedsOfTable[] = [
  {
    table: 'obligation',
    kind: 'OBLIGATION',
    detail: 'kind',
    subject: 'subject_id',
    occurredOn: 'triggered_on',
    clauses: 'clause_ids',
  },
  {
    table: 'obligation_entry',
    kind: 'DECISION',
    detail: 'kind',
    subject: 'obligation_id',
    household: null,
    occurredOn: 'occurred_on',
    account: 'account',
    clauses: 'clause_ids',
    where: 'account IS NOT NULL',
  },
  {
    table: 'run_act',
    kind: 'ACT',
    detail: 'step',
    subject: 'run_id',
    household: null,
    occurredOn: 'occurred_on',
    account: 'account',
  },
];
