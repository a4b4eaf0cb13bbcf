import { type DeedsOfTable, keptAsDeeds, notKeptAsDeeds } from '@dixian/policy-keeping';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Keeps of each row under which set of policies it was done. */
export class KeepDeeds1765500410000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of DEEDS.flatMap(keptAsDeeds)) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of DEEDS.flatMap(notKeptAsDeeds)) await runner.query(sql);
  }
}

const DEEDS: readonly DeedsOfTable[] = [
  {
    table: 'case_act',
    kind: 'ACT',
    detail: 'kind',
    subject: 'case_id',
    occurredOn: 'occurred_on',
    account: 'account',
  },
  {
    table: 'lead',
    kind: 'ACT',
    detail: 'lead_type',
    occurredOn: 'found_on',
    account: 'received_by',
    where: 'loaded_by IS NULL',
  },
  {
    table: 'lead_entry',
    kind: 'ACT',
    detail: 'kind',
    subject: 'lead_id',
    occurredOn: 'occurred_on',
    account: 'account',
  },
  {
    table: 'survey_visit',
    kind: 'ACT',
    occurredOn: 'visited_on',
    account: 'account',
    where: 'loaded_by IS NULL',
  },
  {
    table: 'watch_visit',
    kind: 'ACT',
    subject: 'period_id',
    occurredOn: 'occurred_on',
    account: 'account',
    clauses: 'clause_ids',
  },
  {
    table: 'elimination_request',
    kind: 'ACT',
    subject: 'period_id',
    occurredOn: 'occurred_on',
    account: 'account',
  },
  { table: 'income_assessment', kind: 'ACT', occurredOn: 'occurred_on', account: 'account' },
  {
    table: 'household_movement',
    kind: 'ACT',
    detail: 'kind',
    subject: 'to_household_id',
    household: 'to_household_id',
    occurredOn: 'occurred_on',
    account: 'account',
  },
  {
    table: 'responsible_helper',
    kind: 'ACT',
    occurredOn: 'since',
    account: 'account',
    where: 'loaded_by IS NULL',
  },
  {
    table: 'help_plan_revision',
    kind: 'ACT',
    detail: 'kind',
    subject: 'plan_id',
    occurredOn: 'occurred_on',
    account: 'account',
  },
  { table: 'help_measure', kind: 'ACT', detail: 'family', occurredOn: 'added_on', account: 'account' },
  { table: 'explainer_sheet', kind: 'ACT', detail: 'kind', occurredOn: 'handed_out_on', account: 'account' },
  {
    table: 'long_unresolved_triage',
    kind: 'DECISION',
    detail: 'decision',
    subject: 'period_id',
    occurredOn: 'occurred_on',
    account: 'account',
    clauses: 'clause_ids',
  },
  {
    table: 'label_review',
    kind: 'DECISION',
    subject: 'label_id',
    occurredOn: 'occurred_on',
    account: 'account',
  },
  { table: 'safety_net_label', kind: 'DECISION', occurredOn: 'labelled_on', account: 'account' },
  {
    table: 'registered_poor',
    kind: 'DECISION',
    detail: 'ground',
    subject: 'period_id',
    occurredOn: 'occurred_on',
    account: 'account',
    clauses: 'clause_ids',
  },
  {
    table: 'exit_standard_reached',
    kind: 'DECISION',
    subject: 'registration_id',
    occurredOn: 'occurred_on',
    account: 'account',
  },
  {
    table: 'monitoring_period_entry',
    kind: 'DECISION',
    detail: 'kind',
    subject: 'period_id',
    occurredOn: 'occurred_on',
    account: 'account',
    where: 'role IS NOT NULL',
  },
  {
    table: 'vanished_household',
    kind: 'DECISION',
    detail: 'cause',
    occurredOn: 'occurred_on',
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
