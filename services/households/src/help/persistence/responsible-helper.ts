import type { PlainDate } from '@dixian/calendar';
import { type RequestContext, rowsOfEach, type Statements } from '@dixian/service';
import type { ByKey } from '../../ground/persistence/recorder';

/** A responsible helper (帮扶责任人) of a household; it stands while `endedOn` is null, and not on that day any more. */
export interface HelperRow {
  id: string;
  householdId: string;
  name: string;
  unit: string;
  post: string;
  civilServant: boolean;
  since: PlainDate;
  endedOn: PlainDate | null;
  endKind: 'HANDED_OVER' | 'ENDED' | null;
  endReason: string | null;
  recordedAt: Date;
}

/** A helper as it is written. */
export type NewHelper = Pick<HelperRow, 'name' | 'unit' | 'post' | 'civilServant' | 'since'>;

const COLUMNS = `id, household_id AS "householdId", name, unit, post, civil_servant AS "civilServant", since,
  ended_on AS "endedOn", end_kind AS "endKind", end_reason AS "endReason", recorded_at AS "recordedAt"`;

/** Helpers of a household, the first one first; one statement per request. */
export function helpersOf(context: RequestContext, householdId: string): Promise<HelperRow[]> {
  const sql = `SELECT household_id AS "rowKey", ${COLUMNS} FROM responsible_helper
    WHERE household_id = ANY($1::uuid[]) ORDER BY household_id, since, id`;
  return rowsOfEach<HelperRow>(context, 'helpers-of-household', sql).load(householdId);
}

/** The same within a transaction that holds the household. */
export function heldHelpers(transaction: Statements, householdId: string): Promise<HelperRow[]> {
  return transaction.query<HelperRow>(
    `SELECT ${COLUMNS} FROM responsible_helper WHERE household_id = $1 ORDER BY since, id`,
    [householdId],
  );
}

/** Those who stand on a day. */
export function helpersOn(helpers: readonly HelperRow[], on: PlainDate): HelperRow[] {
  return helpers.filter(({ since, endedOn }) => since <= on && (endedOn === null || endedOn > on));
}

/** The helper assigned under this key before. */
export async function helperByKey(
  transaction: Statements,
  { account, key }: ByKey,
): Promise<HelperRow | undefined> {
  const [row] = await transaction.query<HelperRow>(
    `SELECT ${COLUMNS} FROM responsible_helper WHERE account = $1 AND idempotency_key = $2`,
    [account, key],
  );
  return row;
}

/** The helper whose pairing ended under this key before. */
export async function endedByKey(
  transaction: Statements,
  { account, key }: ByKey,
): Promise<HelperRow | undefined> {
  const [row] = await transaction.query<HelperRow>(
    `SELECT ${COLUMNS} FROM responsible_helper WHERE ended_by = $1 AND end_key = $2 AND end_kind = 'ENDED' ORDER BY since DESC LIMIT 1`,
    [account, key],
  );
  return row;
}

/** Writes a helper of a held household. */
export async function insertHelper(
  transaction: Statements,
  household: { id: string; divisionCode: string },
  { name, unit, post, civilServant, since }: NewHelper,
  { account, key }: ByKey,
): Promise<HelperRow> {
  const [row] = await transaction.query<HelperRow>(
    `INSERT INTO responsible_helper (household_id, name, unit, post, civil_servant, since, account, idempotency_key,
                                     division_code)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING ${COLUMNS}`,
    [household.id, name, unit, post, civilServant, since, account, key, household.divisionCode],
  );
  if (!row) throw new Error('responsible_helper gave no row');
  return row;
}

/** Ends all helpers of a held household that stand, on a day; they keep their place in its history. */
export async function endHelpers(
  transaction: Statements,
  householdId: string,
  end: { on: PlainDate; kind: 'HANDED_OVER' | 'ENDED'; reason: string | null },
  { account, key }: ByKey,
): Promise<HelperRow[]> {
  return transaction.query<HelperRow>(
    `WITH ended AS (
       UPDATE responsible_helper SET ended_on = $2, end_kind = $3, end_reason = $4, ended_by = $5, end_key = $6
       WHERE household_id = $1 AND ended_on IS NULL RETURNING *
     )
     SELECT ${COLUMNS} FROM ended ORDER BY since, id`,
    [householdId, end.on, end.kind, end.reason, account, key],
  );
}
