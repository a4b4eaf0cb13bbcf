import type { PlainDate } from '@dixian/calendar';
import { type RequestContext, rowsOfEach, type Statements } from '@dixian/service';
import type { ByKey } from '../../ground/persistence/recorder';
import type { HeldHousehold } from '../../register/persistence/hold-household';
import type { SheetKind } from '../domain/sheet-kinds';

/** An explainer sheet (明白纸) that a household got. */
export interface SheetRow {
  householdId: string;
  kind: SheetKind;
  year: number;
  handedOutOn: PlainDate;
}

const COLUMNS = 'household_id AS "householdId", kind, year, handed_out_on AS "handedOutOn"';

/** Sheets of a household, the first one first; one statement per request. */
export function sheetsOf(context: RequestContext, householdId: string): Promise<SheetRow[]> {
  const sql = `SELECT household_id AS "rowKey", ${COLUMNS} FROM explainer_sheet
    WHERE household_id = ANY($1::uuid[]) ORDER BY household_id, handed_out_on, id`;
  return rowsOfEach<SheetRow>(context, 'sheets-of-household', sql).load(householdId);
}

/**
 * Hands a sheet out to held households that had none of the kind in the year of the day, and gives the sheet each of them
 * has of that year, with whether it is of this key.
 */
export async function handOut(
  transaction: Statements,
  households: readonly HeldHousehold[],
  { kind, on }: { kind: SheetKind; on: PlainDate },
  { account, key }: ByKey,
): Promise<(SheetRow & { ofKey: boolean })[]> {
  const year = Number(on.slice(0, 4));
  await transaction.query(
    `INSERT INTO explainer_sheet (household_id, division_code, kind, year, handed_out_on, account, idempotency_key)
     SELECT h.id, h.division_code, $2, $3, $4, $5, $6
     FROM jsonb_to_recordset($1::jsonb) AS h(id uuid, division_code text)
     WHERE NOT EXISTS (SELECT FROM explainer_sheet s WHERE s.household_id = h.id AND s.kind = $2 AND s.year = $3)`,
    [
      JSON.stringify(households.map(({ id, divisionCode }) => ({ id, division_code: divisionCode }))),
      kind,
      year,
      on,
      account,
      key,
    ],
    'hand-out-sheets',
  );
  return transaction.query(
    `SELECT DISTINCT ON (household_id) ${COLUMNS}, account = $4 AND idempotency_key = $5 AS "ofKey"
     FROM explainer_sheet WHERE household_id = ANY($1::uuid[]) AND kind = $2 AND year = $3
     ORDER BY household_id, handed_out_on, id`,
    [households.map(({ id }) => id), kind, year, account, key],
    'sheets-handed-out',
  );
}
