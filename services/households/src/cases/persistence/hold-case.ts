import type { PlainDate } from '@dixian/calendar';
import { isEntityId } from '@dixian/graph';
import type { Statements } from '@dixian/service';
import { awaitTurn } from '../../ground/persistence/await-turn';
import { LEAD_COLUMNS, type LeadRow } from '../../leads/persistence/leads';
import { CASE_COLUMNS, type CaseRow } from './cases';

/** A case in sight, held against others until the transaction ends. */
export async function holdCase(transaction: Statements, id: string): Promise<CaseRow | undefined> {
  if (!isEntityId(id)) return undefined;
  const [row] = await transaction.query<{ householdId: string }>(
    'SELECT household_id AS "householdId" FROM monitoring_case WHERE id = $1',
    [id],
  );
  if (!row) return undefined;
  // Its household first, as whoever opens a case or receives a lead does.
  await holdCasesOf(transaction, row.householdId);
  return heldBy(transaction, 'id', id);
}

/** The case of an act in sight, held likewise. */
export async function holdCaseOfAct(transaction: Statements, actId: string): Promise<CaseRow | undefined> {
  if (!isEntityId(actId)) return undefined;
  const [act] = await transaction.query<{ caseId: string }>(
    'SELECT case_id AS "caseId" FROM case_act WHERE id = $1',
    [actId],
  );
  return act && holdCase(transaction, act.caseId);
}

/** A lead in sight with its household's cases held: nobody else opens one until the transaction ends. */
export async function holdLeadToOpen(transaction: Statements, id: string): Promise<LeadRow | undefined> {
  if (!isEntityId(id)) return undefined;
  const read = () => transaction.query<LeadRow>(`SELECT ${LEAD_COLUMNS} FROM lead WHERE id = $1`, [id]);
  const [lead] = await read();
  if (!lead) return undefined;
  await holdCasesOf(transaction, lead.householdId);
  // Where the household moved meanwhile, its lead is now where that is.
  const [held] = await read();
  return held;
}

/** Holds a household against everybody else who would open a case of it, until the transaction ends. */
export async function holdCasesOf(transaction: Statements, householdId: string): Promise<void> {
  await awaitTurn(transaction, `case-of|${householdId}`);
  // Who moves, splits or merges it waits too, or the case that is opened would stay behind.
  await transaction.query('SELECT FROM household WHERE id = $1 FOR SHARE', [householdId]);
}

// Beyond this many, rows are locked instead, of which the server holds any number.
const MOST_TURNS = 200;

/** Holds households whose leads are followed, in the one order they are given in. */
export async function holdHouseholdsOfLeads(
  transaction: Statements,
  householdIds: readonly string[],
): Promise<void> {
  if (householdIds.length <= MOST_TURNS) {
    for (const id of householdIds) await holdCasesOf(transaction, id);
    return;
  }
  await transaction.query(
    'SELECT FROM household WHERE id = ANY($1::uuid[]) ORDER BY id FOR NO KEY UPDATE',
    [householdIds],
    'hold-households-of-leads',
  );
}

/** The case that a lead began, held. */
export function holdCaseOfLead(transaction: Statements, leadId: string): Promise<CaseRow | undefined> {
  return heldBy(transaction, 'lead_id', leadId);
}

/** The case of a household that goes on, other than that of the id if one is given. */
export async function standingCaseOf(
  transaction: Statements,
  householdId: string,
  but: string | null = null,
): Promise<CaseRow | undefined> {
  const [row] = await transaction.query<CaseRow>(
    `SELECT ${CASE_COLUMNS} FROM monitoring_case
     WHERE household_id = $1 AND ended_on IS NULL AND id IS DISTINCT FROM $2::uuid`,
    [householdId, but],
  );
  return row;
}

/** Whether a release of a period was begun before a day, or at all. */
export async function releaseBegunBefore(
  transaction: Statements,
  periodId: string,
  on: PlainDate | null,
): Promise<boolean> {
  const rows = await transaction.query(
    'SELECT FROM monitoring_case WHERE period_id = $1 AND ($2::date IS NULL OR opened_on < $2::date) LIMIT 1',
    [periodId, on],
  );
  return rows.length > 0;
}

/** Gives a held case the day of what it is about, and its steps the day by which they are due. */
export async function dateCase(
  transaction: Statements,
  id: string,
  { foundOn, dueOn }: { foundOn: PlainDate; dueOn: PlainDate | null },
): Promise<CaseRow> {
  const [row] = await transaction.query<CaseRow>(
    `UPDATE monitoring_case SET found_on = $2::date, due_on = $3::date WHERE id = $1 RETURNING ${CASE_COLUMNS}`,
    [id, foundOn, dueOn],
  );
  if (!row) throw new Error('monitoring_case gave no row');
  await transaction.query(`UPDATE task SET due_on = $2::date WHERE kind = 'CASE_STEP' AND subject_id = $1`, [
    id,
    dueOn,
  ]);
  return row;
}

/** Month in which a household was taken in first, as the national system or a take-over says; null where it never was. */
export async function includedMonthOf(transaction: Statements, householdId: string): Promise<string | null> {
  const [row] = await transaction.query<{ month: string | null }>(
    `SELECT least((SELECT identified_month FROM monitoring_record WHERE household_id = $1),
       (SELECT to_char(min(identified_on), 'YYYY-MM') FROM monitoring_period WHERE household_id = $1)) AS month`,
    [householdId],
  );
  return row?.month ?? null;
}

async function heldBy(transaction: Statements, column: 'id' | 'lead_id', value: string) {
  const [row] = await transaction.query<CaseRow>(
    `SELECT ${CASE_COLUMNS} FROM monitoring_case WHERE ${column} = $1 FOR UPDATE`,
    [value],
  );
  return row;
}
