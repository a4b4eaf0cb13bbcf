import { isEntityId } from '@dixian/graph';
import { type RequestContext, type RowOf, rowsOfEach, type Statements } from '@dixian/service';
import { hereOrFormer } from '../../ground/persistence/here-or-former';
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
  'step',
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
  const rows = hereOrFormer({ table: 'case_act', as: 'act', by: 'case_id', formerBy: 'of_id' });
  const sql = `SELECT case_id AS "rowKey", ${ACT_COLUMNS} FROM ${rows} ORDER BY case_id, sequence`;
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
