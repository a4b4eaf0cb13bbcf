import { clausesOfDecision, type DeedsOfTable, keptAsDeeds, notKeptAsDeeds } from '@dixian/policy-keeping';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Keeps of each row under which set of policies it was done. */
export class KeepDeeds1765500415000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of DEEDS.flatMap(keptAsDeeds)) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of DEEDS.flatMap(notKeptAsDeeds)) await runner.query(sql);
  }
}

const DEEDS: readonly DeedsOfTable[] = [
  {
    table: 'medical_aid_claim',
    kind: 'DECISION',
    detail: 'outcome',
    occurredOn: 'decided_on',
    clauses: clausesOfDecision('decision'),
    where: 'outcome IS NOT NULL',
    decidedBy: ['outcome', 'decision', 'aid'],
  },
  {
    table: 'relief_case',
    kind: 'DECISION',
    detail: 'kind',
    occurredOn: 'opened_on',
    account: 'account',
    clauses: clausesOfDecision('decision'),
    decidedBy: ['decision', 'corrected_decision'],
  },
  {
    table: 'relief_act',
    kind: 'ACT',
    detail: 'state',
    subject: 'case_id',
    occurredOn: 'occurred_on',
    account: 'account',
  },
  {
    table: 'health_payment',
    kind: 'ACT',
    detail: 'paid_for',
    subject: 'subject_id',
    occurredOn: 'paid_on',
    account: 'account',
  },
  { table: 'medical_run', kind: 'DECISION', household: null, occurredOn: 'made_on', account: 'account' },
  {
    table: 'insurance_said',
    kind: 'ACT',
    detail: 'word',
    occurredOn: 'seen_on',
    account: 'account',
    where: 'account IS NOT NULL',
  },
  {
    table: 'premium_subsidy',
    kind: 'DECISION',
    detail: 'outcome',
    occurredOn: 'decided_on',
    account: 'account',
    clauses: clausesOfDecision('decision'),
    decidedBy: ['outcome', 'decision', 'amount'],
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
