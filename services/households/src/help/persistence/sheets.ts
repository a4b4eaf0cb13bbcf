import { type PlainDate, yearOf } from '@dixian/calendar';
import { isEntityId } from '@dixian/graph';
import { type RequestContext, type RowOf, rowsOfEach, type Statements } from '@dixian/service';
import type { HeldHousehold } from '../../register/persistence/hold-household';
import type { SheetKind } from '../domain/sheet-kinds';
import { explainerSheet } from './tables';

const SHOWN = ['id', 'householdId', 'kind', 'year', 'handedOutOn'] as const;
const COLUMNS = explainerSheet.select(SHOWN);

/** An explainer sheet (明白纸) that a household got. */
export type SheetRow = RowOf<typeof explainerSheet, (typeof SHOWN)[number]>;

/** Which sheet: of a kind, handed out on a day, for its year. */
export interface HandedOut {
  readonly kind: SheetKind;
  readonly on: PlainDate;
}

/** Sheets of a household, the first one first; one statement per request. */
export function sheetsOf(context: RequestContext, householdId: string): Promise<SheetRow[]> {
  const sql = `SELECT household_id AS "rowKey", ${COLUMNS} FROM explainer_sheet
    WHERE household_id = ANY($1::uuid[]) ORDER BY household_id, handed_out_on, id`;
  return rowsOfEach<SheetRow>(context, 'sheets-of-household', sql).load(householdId);
}

/** Hands a sheet out to held households that had none of the kind in the year of the day, and gives the ids of those. */
export async function handOut(
  transaction: Statements,
  households: readonly HeldHousehold[],
  { kind, on }: HandedOut,
  account: string,
): Promise<string[]> {
  const rows = await transaction.query<{ id: string }>(
    `INSERT INTO explainer_sheet (household_id, division_code, kind, year, handed_out_on, account)
     SELECT h.id, h.division_code, $2, $3, $4, $5
     FROM jsonb_to_recordset($1::jsonb) AS h(id uuid, division_code text)
     WHERE NOT EXISTS (SELECT FROM explainer_sheet s WHERE s.household_id = h.id AND s.kind = $2 AND s.year = $3)
     RETURNING id`,
    [
      JSON.stringify(households.map(({ id, divisionCode }) => ({ id, division_code: divisionCode }))),
      ...[kind, yearOf(on), on, account],
    ],
    'hand-out-sheets',
  );
  return rows.map(({ id }) => id);
}

/** The sheet of the kind that each of these households in sight has of the year of the day. */
export function sheetsOfYear(
  reader: Statements,
  householdIds: readonly string[],
  { kind, on }: HandedOut,
): Promise<SheetRow[]> {
  return reader.query<SheetRow>(
    `SELECT DISTINCT ON (household_id) ${COLUMNS} FROM explainer_sheet
     WHERE household_id = ANY($1::uuid[]) AND kind = $2 AND year = $3
     ORDER BY household_id, handed_out_on, id`,
    [householdIds.filter(isEntityId), kind, yearOf(on)],
    'sheets-of-year',
  );
}
