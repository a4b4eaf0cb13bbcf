import type { PlainDate } from '@dixian/calendar';
import { type RequestContext, type RowOf, rowsOfEach, type Statements } from '@dixian/service';
import type { FieldChange, MovementKind } from '../domain/movement-kinds';
import { householdMovement } from './tables';

const SHOWN = [
  'id',
  'kind',
  'occurredOn',
  'fromHouseholdId',
  'toHouseholdId',
  'fromCode',
  'toCode',
  'personIds',
  'changes',
  'reason',
  'account',
  'role',
  'recordedAt',
] as const;

/** What was done to the register by hand, as it is read. */
export type MovementRow = RowOf<typeof householdMovement, (typeof SHOWN)[number]>;

/** What was done, by whom and why. */
export interface MovementBy {
  kind: MovementKind;
  occurredOn: PlainDate;
  reason: string | null;
  account: string;
  role: string;
}

/** What it was done to; of a split the new household is `toHouseholdId`, of a merger the one that stays. */
export interface MovementOf {
  toHouseholdId: string;
  divisionCode: string;
  fromHouseholdId?: string;
  fromCode?: string;
  toCode?: string;
  personIds?: string[];
  changes?: FieldChange[];
}

/** An entry in the caller's sight. */
export function movementById(reader: Statements, id: string): Promise<MovementRow | undefined> {
  return reader.findOneBy(householdMovement, { id }, SHOWN);
}

/** Writes an entry of the journal. */
export function insertMovement(
  transaction: Statements,
  { kind, occurredOn, reason, account, role }: MovementBy,
  of: MovementOf,
): Promise<MovementRow> {
  const row = { kind, occurredOn, reason, account, role, householdId: of.toHouseholdId, ...of };
  return transaction.insert(householdMovement, row, SHOWN);
}

/** The newest day on which a household was moved, split or merged; null where it never was. */
export async function lastMovedOn(transaction: Statements, householdId: string): Promise<PlainDate | null> {
  const [row] = await transaction.query<{ on: PlainDate | null }>(
    `SELECT max(occurred_on) AS on FROM household_movement
     WHERE (to_household_id = $1 OR from_household_id = $1)
       AND kind IN ('REGISTERED', 'MOVED', 'SPLIT', 'MERGED', 'VILLAGE_MERGED')`,
    [householdId],
  );
  return row?.on ?? null;
}

/** Whether a household had that code before, by the corrections of its entry. */
export async function hadCode(transaction: Statements, householdId: string, code: string): Promise<boolean> {
  const rows = await transaction.query(
    `SELECT FROM household_movement WHERE to_household_id = $1 AND changes @> $2::jsonb`,
    [householdId, JSON.stringify([{ field: 'code', from: code }])],
  );
  return rows.length > 0;
}

const COLUMNS = householdMovement.select(SHOWN);

/** The journal of a household in the caller's sight, the first entry first; one statement per request. */
export function movementsOf(context: RequestContext, householdId: string): Promise<MovementRow[]> {
  const sql = `SELECT k.id AS "rowKey", m.* FROM unnest($1::uuid[]) AS k(id)
    JOIN LATERAL (
      SELECT ${COLUMNS} FROM household_movement WHERE to_household_id = k.id
      UNION
      SELECT ${COLUMNS} FROM household_movement WHERE from_household_id = k.id
    ) m ON true
    ORDER BY m."occurredOn", m.id`;
  return rowsOfEach<MovementRow>(context, 'movements-of-household', sql).load(householdId);
}
