import { clausesOfDecision, type DeedsOfTable, keptAsDeeds, notKeptAsDeeds } from '@dixian/policy-keeping';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Keeps of each row under which set of policies it was done. */
export class KeepDeeds1765500414000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of DEEDS.flatMap(keptAsDeeds)) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of DEEDS.flatMap(notKeptAsDeeds)) await runner.query(sql);
  }
}

const DEEDS: readonly DeedsOfTable[] = [
  {
    table: 'dropout_step',
    kind: 'ACT',
    detail: 'kind',
    subject: 'case_id',
    occurredOn: 'occurred_on',
    account: 'account',
  },
  {
    table: 'student_aid',
    kind: 'DECISION',
    detail: 'outcome',
    occurredOn: 'decided_on',
    clauses: clausesOfDecision('decision'),
    where: 'outcome IS NOT NULL',
    decidedBy: ['outcome', 'decision', 'amount'],
  },
  { table: 'school_leave', kind: 'ACT', occurredOn: 'occurred_on', account: 'account' },
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
