import type { PlainDate } from '@dixian/calendar';
import { isEntityId } from '@dixian/graph';
import { type RequestContext, type RowOf, rowsOfEach, type Statements } from '@dixian/service';
import { hereOrFormer } from '../../ground/persistence/here-or-former';
import { rowsOfHouseholdOn } from '../../ground/persistence/rows-of-household-on';
import { helpPlan, helpPlanRevision } from './tables';

const OF_PLAN = [
  ...(['id', 'householdId', 'periodId', 'madeOn', 'dueOn', 'dueClauses', 'version'] as const),
  'divisionCode',
] as const;
/** Columns of a plan as it is read. */
export const PLAN = helpPlan.select(OF_PLAN);
const OF_REVISION = [
  ...(['id', 'planId', 'version', 'kind', 'occurredOn', 'gaps', 'reason', 'lateReason', 'warnings'] as const),
  ...(['account', 'role', 'recordedAt'] as const),
] as const;
const REVISION = helpPlanRevision.select(OF_REVISION);

/** A help plan (帮扶计划, 一户一策) of one time of monitoring; `dueOn` is null where no document sets a day. */
export type PlanRow = RowOf<typeof helpPlan, (typeof OF_PLAN)[number]>;

/** One revision of a plan; the first is the plan as it was made. */
export type RevisionRow = RowOf<typeof helpPlanRevision, (typeof OF_REVISION)[number]>;

/** A revision as it is written. */
export type NewRevision = Omit<RevisionRow, 'id' | 'planId' | 'version' | 'account' | 'recordedAt'>;

/** Plans that were a household's on a day, the first one first; one statement per request and day. */
export function plansOnDay(
  context: RequestContext,
  householdId: string,
  asOf: PlainDate,
): Promise<PlanRow[]> {
  const rows = { table: 'help_plan', columns: PLAN, order: 'made_on, id' };
  return rowsOfHouseholdOn<PlanRow>(context, rows, householdId, asOf);
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
  const rows = hereOrFormer({ table: 'help_plan_revision', as: 'r', by: 'plan_id', formerBy: 'of_id' });
  const sql = `SELECT plan_id AS "rowKey", ${REVISION} FROM ${rows} ORDER BY plan_id, version`;
  return rowsOfEach<RevisionRow>(context, 'revisions-of-plan', sql).load(planId);
}

/** The plan of a time of monitoring, within a transaction that holds its household. */
export function planOfPeriod(transaction: Statements, periodId: string): Promise<PlanRow | undefined> {
  return transaction.findOneBy(helpPlan, { periodId }, OF_PLAN);
}

/** A plan in sight within a transaction; its household is still to be held. */
export async function planInSight(transaction: Statements, id: string): Promise<PlanRow | undefined> {
  return isEntityId(id) ? transaction.findOneBy(helpPlan, { id }, OF_PLAN) : undefined;
}

/** A revision in sight within a transaction. */
export function revisionInSight(transaction: Statements, id: string): Promise<RevisionRow | undefined> {
  return transaction.findOneBy(helpPlanRevision, { id }, OF_REVISION);
}

/** The last revision of a plan. */
export function lastRevision(
  transaction: Statements,
  { id: planId, version }: PlanRow,
): Promise<RevisionRow | undefined> {
  return transaction.findOneBy(helpPlanRevision, { planId, version }, OF_REVISION);
}

/** Writes a plan without revisions; its first is appended next. */
export function insertPlan(transaction: Statements, plan: Omit<PlanRow, 'id' | 'version'>): Promise<PlanRow> {
  return transaction.insert(helpPlan, { ...plan, version: 0 }, OF_PLAN);
}

/** Appends a revision to a held plan and gives both. */
export async function appendRevision(
  transaction: Statements,
  { id: planId }: PlanRow,
  revision: NewRevision,
  account: string,
): Promise<{ plan: PlanRow; revision: RevisionRow }> {
  const [plan] = await transaction.query<PlanRow>(
    `UPDATE help_plan SET version = version + 1 WHERE id = $1 RETURNING ${PLAN}`,
    [planId],
  );
  if (!plan) throw new Error('help_plan gave no row');
  const { version, householdId, divisionCode } = plan;
  const row = { ...revision, planId, version, householdId, divisionCode, account };
  return { plan, revision: await transaction.insert(helpPlanRevision, row, OF_REVISION) };
}
