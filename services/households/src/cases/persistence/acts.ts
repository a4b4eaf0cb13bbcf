import { isEntityId } from '@dixian/graph';
import { type RequestContext, rowsOfEach, type Statements } from '@dixian/service';
import type { CaseAct } from '../domain/case-act';

/** An entry of a case's history as it is read. */
export type ActRow = CaseAct & {
  caseId: string;
  sequence: number;
  recordedAt: Date;
  account: string;
  role: string;
  actingFor: string;
  level: string | null;
};

export const ACT_COLUMNS = `id, case_id AS "caseId", sequence, kind, occurred_on AS "occurredOn",
  recorded_at AS "recordedAt", account, role, acting_for AS "actingFor", level, evidence,
  late_reason AS "lateReason", corrects`;

/** The history of a case in the order it was recorded; one statement per request. */
export function actsOf(context: RequestContext, caseId: string): Promise<ActRow[]> {
  const sql = `SELECT case_id AS "rowKey", ${ACT_COLUMNS} FROM case_act
    WHERE case_id = ANY($1::uuid[]) ORDER BY case_id, sequence`;
  return rowsOfEach<ActRow>(context, 'acts-of-case', sql).load(caseId);
}

/** The history of a case within a transaction that holds it. */
export function heldActs(transaction: Statements, caseId: string): Promise<ActRow[]> {
  return transaction.query<ActRow>(
    `SELECT ${ACT_COLUMNS} FROM case_act WHERE case_id = $1 ORDER BY sequence`,
    [caseId],
  );
}

/** An act in sight by id. */
export async function findAct(reader: Statements, id: string): Promise<ActRow | undefined> {
  if (!isEntityId(id)) return undefined;
  const [row] = await reader.query<ActRow>(`SELECT ${ACT_COLUMNS} FROM case_act WHERE id = $1`, [id]);
  return row;
}
