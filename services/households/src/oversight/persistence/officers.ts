import type { PlainDate } from '@dixian/calendar';
import { type RequestContext, type RowOf, rowsOfEach, type Statements } from '@dixian/service';
import { unitOfficer } from './tables';

const SHOWN = ['id', 'unit', 'name', 'post', 'since', 'account', 'recordedAt', 'divisionCode'] as const;
const COLUMNS = unitOfficer.select(SHOWN);

/** Who is in charge in a unit, as it is read. */
export type OfficerRow = RowOf<typeof unitOfficer, (typeof SHOWN)[number]>;

/** Who was named for the units of a place, the newest first; one statement per request. */
async function officersOf(context: RequestContext, division: string): Promise<OfficerRow[]> {
  const sql = `SELECT division_code AS "rowKey", ${COLUMNS} FROM unit_officer
    WHERE division_code = ANY($1::text[]) ORDER BY division_code, since DESC, id DESC`;
  return rowsOfEach<OfficerRow>(context, 'officers-of-division', sql).load(division);
}

/** Who is in charge in a unit of a place on a day; undefined where nobody was named by then. */
export async function officerOn(
  context: RequestContext,
  { division, unit, on }: { readonly division: string; readonly unit: string; readonly on: PlainDate },
): Promise<OfficerRow | undefined> {
  const named = await officersOf(context, division);
  return named.find((each) => each.unit === unit && each.since <= on);
}

/** Names somebody. */
export function insertOfficer(
  transaction: Statements,
  told: Omit<OfficerRow, 'id' | 'recordedAt'>,
): Promise<OfficerRow> {
  return transaction.insert(unitOfficer, told, SHOWN);
}

/** One who was named, in sight. */
export function findOfficer(reader: Statements, id: string): Promise<OfficerRow | undefined> {
  return reader.findOneBy(unitOfficer, { id }, SHOWN);
}
