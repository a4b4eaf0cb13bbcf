import { clausesBehind, type DeedsOfTable, keptAsDeeds, notKeptAsDeeds } from '@dixian/policy-keeping';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Keeps of each row under which set of policies it was done. */
export class KeepDeeds1765500412000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of DEEDS.flatMap(keptAsDeeds)) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of DEEDS.flatMap(notKeptAsDeeds)) await runner.query(sql);
  }
}

const DEEDS: readonly DeedsOfTable[] = [
  {
    table: 'subsidy_act',
    kind: 'ACT',
    detail: 'act',
    subject: 'list_id',
    household: null,
    occurredOn: 'occurred_on',
    account: 'account',
  },
  {
    table: 'subsidy_line',
    kind: 'DECISION',
    detail: 'outcome',
    subject: 'list_id',
    occurredOn: 'settled_on',
    account: 'settled_by',
    clauses: clausesBehind('reasons'),
    decidedBy: ['outcome', 'subsidy'],
  },
  {
    table: 'loan_application',
    kind: 'DECISION',
    detail: 'outcome',
    occurredOn: 'applied_on',
    clauses: clausesBehind('reasons'),
    decidedBy: ['outcome', 'bank_decision'],
  },
  {
    table: 'household_award',
    kind: 'DECISION',
    detail: 'outcome',
    occurredOn: 'accepted_on',
    clauses: clausesBehind('reasons'),
    where: 'outcome IS NOT NULL',
    decidedBy: ['outcome', 'amount'],
  },
  {
    table: 'accrual_end',
    kind: 'DECISION',
    subject: 'loan_id',
    occurredOn: 'last_day',
    clauses: 'array_remove(ARRAY[clause], NULL)',
  },
  {
    table: 'project_act',
    kind: 'ACT',
    detail: 'kind',
    subject: 'project_id',
    household: null,
    occurredOn: 'occurred_on',
    account: 'account',
  },
  {
    table: 'asset_act',
    kind: 'ACT',
    detail: 'stage',
    subject: 'asset_id',
    household: null,
    occurredOn: 'occurred_on',
    account: 'account',
  },
  {
    table: 'asset_distribution',
    kind: 'DECISION',
    detail: 'purpose',
    occurredOn: 'decided_on',
    account: 'account',
    where: 'loaded_by IS NULL',
  },
  {
    table: 'fund_checkpoint',
    kind: 'ACT',
    detail: 'cycle',
    household: null,
    occurredOn: 'occurred_on',
    account: 'account',
  },
  {
    table: 'fund_line',
    kind: 'ACT',
    detail: 'source',
    household: null,
    occurredOn: 'occurred_on',
    account: 'account',
  },
  { table: 'industry_readiness', kind: 'ACT', occurredOn: 'occurred_on', account: 'account' },
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
