import type { PlainDate } from '@dixian/calendar';
import { isEntityId } from '@dixian/graph';
import { type RequestContext, rowsOfEach, type Statements } from '@dixian/service';
import type { ByKey } from '../../ground/persistence/recorder';
import type { GapKind } from '../domain/gap-kinds';
import type { PlanKind } from '../domain/plan-kind';
import type { HelpWarning } from '../domain/plan-warnings';

/** A help plan (帮扶计划, 一户一策) of one time of monitoring. */
export interface PlanRow {
  id: string;
  householdId: string;
  periodId: string;
  madeOn: PlainDate;
  /** null where no document sets a day. */
  dueOn: PlainDate | null;
  dueClauses: string[];
  version: number;
  divisionCode: string;
}

/** One revision of a plan; the first is the plan as it was made. */
export interface RevisionRow {
  id: string;
  planId: string;
  version: number;
  kind: PlanKind;
  occurredOn: PlainDate;
  gaps: GapKind[];
  reason: string | null;
  lateReason: string | null;
  warnings: HelpWarning[];
  account: string;
  role: string;
  recordedAt: Date;
}

/** A revision as it is written. */
export type NewRevision = Omit<RevisionRow, 'id' | 'planId' | 'version' | 'account' | 'recordedAt'>;

const PLAN = `id, household_id AS "householdId", period_id AS "periodId", made_on AS "madeOn", due_on AS "dueOn",
  due_clauses AS "dueClauses", version, division_code AS "divisionCode"`;
const REVISION = `id, plan_id AS "planId", version, kind, occurred_on AS "occurredOn", gaps, reason,
  late_reason AS "lateReason", warnings, account, role, recorded_at AS "recordedAt"`;

/** Plans of a household, the first one first; one statement per request. */
export function plansOf(context: RequestContext, householdId: string): Promise<PlanRow[]> {
  const sql = `SELECT household_id AS "rowKey", ${PLAN} FROM help_plan
    WHERE household_id = ANY($1::uuid[]) ORDER BY household_id, made_on, id`;
  return rowsOfEach<PlanRow>(context, 'plans-of-household', sql).load(householdId);
}

/** A plan in the caller's sight by id; one statement per request. */
export async function planById(context: RequestContext, id: string): Promise<PlanRow | undefined> {
  if (!isEntityId(id)) return undefined;
  const sql = `SELECT id AS "rowKey", ${PLAN} FROM help_plan WHERE id = ANY($1::uuid[])`;
  const [row] = await rowsOfEach<PlanRow>(context, 'plan-by-id', sql).load(id.toLowerCase());
  return row;
}

/** Revisions of a plan in their order; one statement per request. */
export function revisionsOf(context: RequestContext, planId: string): Promise<RevisionRow[]> {
  const sql = `SELECT plan_id AS "rowKey", ${REVISION} FROM help_plan_revision
    WHERE plan_id = ANY($1::uuid[]) ORDER BY plan_id, version`;
  return rowsOfEach<RevisionRow>(context, 'revisions-of-plan', sql).load(planId);
}

/** The plan of a time of monitoring, within a transaction that holds its household. */
export async function planOfPeriod(transaction: Statements, periodId: string): Promise<PlanRow | undefined> {
  const [row] = await transaction.query<PlanRow>(`SELECT ${PLAN} FROM help_plan WHERE period_id = $1`, [
    periodId,
  ]);
  return row;
}

/** A plan in sight within a transaction; its household is still to be held. */
export async function planInSight(transaction: Statements, id: string): Promise<PlanRow | undefined> {
  if (!isEntityId(id)) return undefined;
  const [row] = await transaction.query<PlanRow>(`SELECT ${PLAN} FROM help_plan WHERE id = $1`, [id]);
  return row;
}

/** The last revision of a plan. */
export async function lastRevision(
  transaction: Statements,
  planId: string,
): Promise<RevisionRow | undefined> {
  const [row] = await transaction.query<RevisionRow>(
    `SELECT ${REVISION} FROM help_plan_revision WHERE plan_id = $1 ORDER BY version DESC LIMIT 1`,
    [planId],
  );
  return row;
}

/** The revision recorded under this key before. */
export async function revisionByKey(
  transaction: Statements,
  { account, key }: ByKey,
): Promise<RevisionRow | undefined> {
  const [row] = await transaction.query<RevisionRow>(
    `SELECT ${REVISION} FROM help_plan_revision WHERE account = $1 AND idempotency_key = $2`,
    [account, key],
  );
  return row;
}

/** Writes a plan without revisions; its first is appended next. */
export async function insertPlan(
  transaction: Statements,
  plan: Omit<PlanRow, 'id' | 'version'>,
): Promise<PlanRow> {
  const [row] = await transaction.query<PlanRow>(
    `INSERT INTO help_plan (household_id, period_id, made_on, due_on, due_clauses, version, division_code)
     VALUES ($1, $2, $3, $4, $5, 0, $6) RETURNING ${PLAN}`,
    [plan.householdId, plan.periodId, plan.madeOn, plan.dueOn, plan.dueClauses, plan.divisionCode],
  );
  if (!row) throw new Error('help_plan gave no row');
  return row;
}

/** Appends a revision to a held plan and gives both. */
export async function appendRevision(
  transaction: Statements,
  { id }: PlanRow,
  revision: NewRevision,
  { account, key }: ByKey,
): Promise<{ plan: PlanRow; revision: RevisionRow }> {
  const [plan] = await transaction.query<PlanRow>(
    `UPDATE help_plan SET version = version + 1 WHERE id = $1 RETURNING ${PLAN}`,
    [id],
  );
  if (!plan) throw new Error('help_plan gave no row');
  const [row] = await transaction.query<RevisionRow>(
    `INSERT INTO help_plan_revision (plan_id, version, kind, occurred_on, gaps, reason, late_reason, warnings, role,
                                     account, idempotency_key, household_id, division_code)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) RETURNING ${REVISION}`,
    [
      id,
      plan.version,
      revision.kind,
      revision.occurredOn,
      revision.gaps,
      revision.reason,
      revision.lateReason,
      JSON.stringify(revision.warnings),
      revision.role,
      account,
      key,
      plan.householdId,
      plan.divisionCode,
    ],
  );
  if (!row) throw new Error('help_plan_revision gave no row');
  return { plan, revision: row };
}
