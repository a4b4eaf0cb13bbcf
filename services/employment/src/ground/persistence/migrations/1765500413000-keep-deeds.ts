import { clausesOfDecision, type DeedsOfTable, keptAsDeeds, notKeptAsDeeds } from '@dixian/policy-keeping';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Keeps of each row under which set of policies it was done. */
export class KeepDeeds1765500413000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of DEEDS.flatMap(keptAsDeeds)) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of DEEDS.flatMap(notKeptAsDeeds)) await runner.query(sql);
  }
}

const DEEDS: readonly DeedsOfTable[] = [
  {
    table: 'agreement_statement',
    kind: 'ACT',
    detail: 'kind',
    subject: 'post_id',
    occurredOn: 'occurred_on',
    account: 'recorded_by',
    clauses: 'clause_ids',
  },
  {
    table: 'vacancy',
    kind: 'ACT',
    detail: 'kind',
    household: null,
    occurredOn: 'opened_on',
    account: 'recorded_by',
  },
  {
    table: 'vacancy_application',
    kind: 'ACT',
    subject: 'vacancy_id',
    occurredOn: 'applied_on',
    account: 'recorded_by',
  },
  { table: 'special_difficulty', kind: 'ACT', occurredOn: 'occurred_on', account: 'recorded_by' },
  {
    table: 'transport_claim',
    kind: 'DECISION',
    detail: 'outcome',
    occurredOn: 'decided_on',
    clauses: clausesOfDecision('decision'),
    where: 'outcome IS NOT NULL',
    decidedBy: ['outcome', 'decision', 'amount'],
  },
  {
    table: 'training',
    kind: 'DECISION',
    detail: 'outcome',
    occurredOn: 'claimed_on',
    clauses: clausesOfDecision('decision'),
    where: 'outcome IS NOT NULL',
    decidedBy: ['outcome', 'decision', 'amount'],
  },
  { table: 'support_reason', kind: 'ACT', occurredOn: 'occurred_on', account: 'recorded_by' },
  { table: 'employment_file', kind: 'ACT', occurredOn: 'opened_on', account: 'recorded_by' },
  { table: 'file_entry', kind: 'ACT', subject: 'file_id', occurredOn: 'occurred_on', account: 'recorded_by' },
  { table: 'work_end', kind: 'ACT', subject: 'spell_id', occurredOn: 'ends_on', account: 'recorded_by' },
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
