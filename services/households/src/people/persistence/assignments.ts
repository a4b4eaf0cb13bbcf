import type { PlainDate } from '@dixian/calendar';
import { Conditions, type Statements } from '@dixian/service';
import type { RecordingLevel } from '../../ground/domain/acting-level';

/** Whose a task is from when on, as its history tells it. */
export interface AssignmentView {
  fromAccount: string | null;
  account: string | null;
  assignedOn: PlainDate;
  reason: string | null;
  recordedBy: string;
  recordedAt: Date;
}

export const ASSIGNMENTS_OF_TASKS = `SELECT task_id AS "rowKey", from_account AS "fromAccount", account,
    assigned_on AS "assignedOn", reason, recorded_by AS "recordedBy", recorded_at AS "recordedAt"
  FROM task_assignment WHERE task_id = ANY($1::uuid[]) ORDER BY id`;

/** Which open tasks go to whom: those of these ids, or all of an account, among those that the caller may hand out. */
export interface HandOver {
  readonly ids?: readonly string[];
  readonly from?: string;
  readonly to: string | null;
  readonly division: string;
  /** Only tasks of this department's. */
  readonly sector?: string | undefined;
  /** Only tasks of this level; all below the division where it is left out. */
  readonly level?: RecordingLevel | undefined;
  readonly on: PlainDate;
  readonly reason: string | null;
  readonly by: string;
}

/** Gives open tasks to an account, or back to their office, each with a line of its history; gives how many changed hands. */
export async function handOver(transaction: Statements, asked: HandOver): Promise<number> {
  const add = new Conditions();
  const to = `${add.parameter(asked.to)}::text`;
  const on = `${add.parameter(asked.on)}::date`;
  const by = add.parameter(asked.by);
  const reason = `${add.parameter(asked.reason)}::text`;
  add
    .within(asked.division)
    .add('closed_on IS NULL')
    .add(`assigned_to IS DISTINCT FROM ${to}`)
    .add(`opened_on <= ${on}`);
  add.addIf('sector = ?', asked.sector);
  add
    .addIf('level = ?', asked.level)
    .addIf('assigned_to = ?', asked.from)
    .addIf('id = ANY(?::uuid[])', asked.ids);
  const [row] = await transaction.query<{ count: number }>(
    `WITH taken AS MATERIALIZED (
       SELECT county_code, id, assigned_to FROM task ${add.where()} ORDER BY id FOR UPDATE
     ), given AS (
       UPDATE task t SET assigned_to = ${to}, assigned_on = CASE WHEN ${to} IS NULL THEN NULL ELSE ${on} END FROM taken
       WHERE (t.county_code, t.id) = (taken.county_code, taken.id)
       RETURNING t.id, t.division_code, t.sector, taken.assigned_to AS before
     ), told AS (
       INSERT INTO task_assignment (task_id, division_code, sector, from_account, account, assigned_on, reason, recorded_by)
       SELECT id, division_code, sector, before, ${to}, ${on}, ${reason}, ${by} FROM given RETURNING 1
     )
     SELECT count(*)::int AS count FROM told`,
    add.parameters,
  );
  return row?.count ?? 0;
}
