import { type RequestContext, type RowOf, rowsOfEach, type Statements } from '@dixian/service';
import { divisionChange } from './tables';

const SHOWN = [
  'id',
  'kind',
  'divisionId',
  'intoId',
  'name',
  'formerName',
  'occurredOn',
  'households',
  'account',
  'recordedAt',
] as const;

/** What was done to a division, as it is read. */
export type DivisionChangeRow = RowOf<typeof divisionChange, (typeof SHOWN)[number]>;

/** What is written of a change; the rest follows. */
export type NewDivisionChange = Pick<
  RowOf<typeof divisionChange>,
  'kind' | 'divisionId' | 'name' | 'occurredOn' | 'account' | 'divisionCode'
> &
  Partial<Pick<RowOf<typeof divisionChange>, 'intoId' | 'formerName' | 'households'>>;

/** An entry in the caller's sight. */
export function divisionChangeById(reader: Statements, id: string): Promise<DivisionChangeRow | undefined> {
  return reader.findOneBy(divisionChange, { id }, SHOWN);
}

/** Writes an entry of the journal of divisions. */
export function insertDivisionChange(
  transaction: Statements,
  change: NewDivisionChange,
): Promise<DivisionChangeRow> {
  return transaction.insert(divisionChange, change, SHOWN);
}

const COLUMNS = divisionChange.select(SHOWN);

/** What was done to a division, and what went into it, the first first; one statement per request. */
export function changesOfDivision(context: RequestContext, divisionId: string): Promise<DivisionChangeRow[]> {
  const sql = `SELECT k.id AS "rowKey", c.* FROM unnest($1::uuid[]) AS k(id)
    JOIN LATERAL (
      SELECT ${COLUMNS} FROM division_change WHERE division_id = k.id
      UNION
      SELECT ${COLUMNS} FROM division_change WHERE into_id = k.id
    ) c ON true
    ORDER BY c.id`;
  return rowsOfEach<DivisionChangeRow>(context, 'changes-of-division', sql).load(divisionId);
}
