import type { PlainDate } from '@dixian/calendar';
import { type RequestContext, type RowOf, rowsOfEach, type Statements } from '@dixian/service';
import { grouped } from '../../ground/domain/grouped';
import { rowsOfHouseholdOn } from '../../ground/persistence/rows-of-household-on';
import { responsibleHelper } from './tables';

const SHOWN = [
  ...(['id', 'householdId', 'name', 'unit', 'post', 'civilServant', 'since'] as const),
  ...(['endedOn', 'endKind', 'endReason', 'recordedAt', 'sinceMonthOnly'] as const),
] as const;
const COLUMNS = responsibleHelper.select(SHOWN);

/** A responsible helper (帮扶责任人) of a household; it stands while `endedOn` is null, and not on that day any more. */
export type HelperRow = RowOf<typeof responsibleHelper, (typeof SHOWN)[number]>;

/** A helper as it is written. */
export type NewHelper = Pick<HelperRow, 'name' | 'unit' | 'post' | 'civilServant' | 'since'>;

/** Helpers of a household, the first one first; one statement per request. */
export function helpersOf(context: RequestContext, householdId: string): Promise<HelperRow[]> {
  const sql = `SELECT household_id AS "rowKey", ${COLUMNS} FROM responsible_helper
    WHERE household_id = ANY($1::uuid[]) ORDER BY household_id, since, id`;
  return rowsOfEach<HelperRow>(context, 'helpers-of-household', sql).load(householdId);
}

/** Helpers that were a household's on a day, whether they stood then or not; one statement per request and day. */
export function helpersOnDay(
  context: RequestContext,
  householdId: string,
  asOf: PlainDate,
): Promise<HelperRow[]> {
  const rows = { table: 'responsible_helper', columns: COLUMNS, order: 'since, id' };
  return rowsOfHouseholdOn<HelperRow>(context, rows, householdId, asOf);
}

/** Helpers of a household within a transaction that holds it, the first one first. */
export function heldHelpers(transaction: Statements, householdId: string): Promise<HelperRow[]> {
  return transaction.query<HelperRow>(
    `SELECT ${COLUMNS} FROM responsible_helper WHERE household_id = $1 ORDER BY since, id`,
    [householdId],
  );
}

/** Helpers of many held households, by household, the first one first. */
export async function heldHelpersOf(
  transaction: Statements,
  householdIds: readonly string[],
): Promise<Map<string, HeldHelper[]>> {
  const rows = await transaction.query<HeldHelper & { householdId: string }>(
    `SELECT ${COLUMNS}, encode(helper_index, 'hex') AS index, speaks_for AS "speaksFor" FROM responsible_helper
     WHERE household_id = ANY($1::uuid[]) ORDER BY household_id, since, id`,
    [householdIds],
    'helpers-of-held-households',
  );
  return grouped(rows, ({ householdId }) => householdId);
}

/** A helper with what a ledger that stated him says beyond what is shown. */
export type HeldHelper = HelperRow & { readonly index: string | null; readonly speaksFor: PlainDate | null };

/** Those who stand on a day. */
export function helpersOn(helpers: readonly HelperRow[], on: PlainDate): HelperRow[] {
  return helpers.filter(({ since, endedOn }) => since <= on && (endedOn === null || endedOn > on));
}

/** A helper in sight by id. */
export function helperInSight(transaction: Statements, id: string): Promise<HelperRow | undefined> {
  return transaction.findOneBy(responsibleHelper, { id }, SHOWN);
}

/** Writes a helper of a held household. */
export function insertHelper(
  transaction: Statements,
  { id: householdId, divisionCode }: { id: string; divisionCode: string },
  helper: NewHelper,
  account: string,
): Promise<HelperRow> {
  return transaction.insert(responsibleHelper, { ...helper, householdId, divisionCode, account }, SHOWN);
}

/** Ends all helpers of a held household that stand, on a day; they keep their place in its history. */
export async function endHelpers(
  transaction: Statements,
  householdId: string,
  end: { on: PlainDate; kind: 'HANDED_OVER' | 'ENDED'; reason: string | null },
  account: string,
): Promise<HelperRow[]> {
  return transaction.query<HelperRow>(
    `WITH ended AS (
       UPDATE responsible_helper SET ended_on = $2, end_kind = $3, end_reason = $4, ended_by = $5
       WHERE household_id = $1 AND ended_on IS NULL RETURNING *
     )
     SELECT ${COLUMNS} FROM ended ORDER BY since, id`,
    [householdId, end.on, end.kind, end.reason, account],
  );
}
