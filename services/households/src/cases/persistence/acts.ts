import { isEntityId } from '@dixian/graph';
import { type RequestContext, type RowOf, rowsOfEach, type Statements } from '@dixian/service';
import type { CaseAct } from '../domain/case-act';
import { caseAct } from './tables';

export const ACT_NAMES = [
  'id',
  'caseId',
  'sequence',
  'kind',
  'occurredOn',
  'recordedAt',
  'account',
  'role',
  'actingFor',
  'level',
  'evidence',
  'lateReason',
  'corrects',
] as const;

type Written = RowOf<typeof caseAct, (typeof ACT_NAMES)[number]>;

/** An entry of a case's history as it is read: its kind says what its evidence is. */
export type ActRow = CaseAct & Omit<Written, keyof CaseAct>;

const ACT_COLUMNS = caseAct.select(ACT_NAMES);

/** A row of the table, whose kind and evidence were written together. */
export function actFrom(row: Written): ActRow {
  return row as ActRow;
}

/** The history of a case in the order it was recorded; one statement per request. */
export function actsOf(context: RequestContext, caseId: string): Promise<ActRow[]> {
  // Of a case that has left the caller's sight, the acts that were recorded while it lay there.
  const sql = `SELECT case_id AS "rowKey", ${ACT_COLUMNS} FROM (
      SELECT * FROM case_act WHERE case_id = ANY($1::uuid[])
      UNION ALL SELECT r.* FROM former_row f CROSS JOIN LATERAL jsonb_populate_record(NULL::case_act, f.content) r
      WHERE f.of_id = ANY($1::uuid[]) AND f.kind = 'case_act'
        AND NOT EXISTS (SELECT FROM case_act a WHERE a.case_id = f.of_id)
        AND NOT EXISTS (SELECT FROM former_row n WHERE n.row_id = f.row_id AND n.kind = f.kind AND n.left_on > f.left_on)
    ) act ORDER BY case_id, sequence`;
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
  const row = await reader.findOneBy(caseAct, { id }, ACT_NAMES);
  return row && actFrom(row);
}
