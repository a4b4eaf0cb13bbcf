import type { PlainDate } from '@dixian/calendar';
import { type RequestContext, rowsOfEach, type Statements } from '@dixian/service';
import { recordedBefore } from '../../ground/persistence/recorded-before';
import type { ByKey } from '../../ground/persistence/recorder';
import type { FieldChange, MovementKind } from '../domain/movement-kinds';

/** What was done to the register by hand, as it is read. */
export interface MovementRow {
  id: string;
  kind: MovementKind;
  occurredOn: PlainDate;
  /** The household it came from: of a split and a merger. */
  fromHouseholdId: string | null;
  /** The household it is about; of a split the new one, of a merger the one that stays. */
  toHouseholdId: string;
  fromCode: string | null;
  toCode: string | null;
  personIds: string[];
  changes: FieldChange[];
  reason: string | null;
  account: string;
  role: string;
  recordedAt: Date;
}

/** An entry to be written. */
export interface NewMovement
  extends Omit<
    MovementRow,
    'id' | 'recordedAt' | 'fromHouseholdId' | 'fromCode' | 'toCode' | 'personIds' | 'changes'
  > {
  fromHouseholdId?: string;
  fromCode?: string;
  toCode?: string;
  personIds?: readonly string[];
  changes?: readonly FieldChange[];
  key: string;
  divisionCode: string;
}

const COLUMNS = `id, kind, occurred_on AS "occurredOn", from_household_id AS "fromHouseholdId",
  to_household_id AS "toHouseholdId", from_code AS "fromCode", to_code AS "toCode", person_ids AS "personIds",
  changes, reason, account, role, recorded_at AS "recordedAt"`;

/** What was done under this key before. */
export function movementByKey(transaction: Statements, by: ByKey): Promise<MovementRow | undefined> {
  return recordedBefore<MovementRow>(transaction, { table: 'household_movement', columns: COLUMNS }, by);
}

/** Writes an entry of the journal. */
export async function insertMovement(transaction: Statements, movement: NewMovement): Promise<MovementRow> {
  const [row] = await transaction.query<MovementRow>(
    `INSERT INTO household_movement (household_id, kind, occurred_on, from_household_id, to_household_id, from_code,
       to_code, person_ids, changes, reason, account, role, idempotency_key, division_code)
     VALUES ($1, $2, $3, $4, $1, $5, $6, $7, $8, $9, $10, $11, $12, $13) RETURNING ${COLUMNS}`,
    [
      movement.toHouseholdId,
      movement.kind,
      movement.occurredOn,
      movement.fromHouseholdId ?? null,
      movement.fromCode ?? null,
      movement.toCode ?? null,
      movement.personIds ?? [],
      JSON.stringify(movement.changes ?? []),
      movement.reason,
      movement.account,
      movement.role,
      movement.key,
      movement.divisionCode,
    ],
  );
  if (!row) throw new Error('household_movement gave no row');
  return row;
}

/** The newest day on which a household was moved, split or merged; null where it never was. */
export async function lastMovedOn(transaction: Statements, householdId: string): Promise<PlainDate | null> {
  const [row] = await transaction.query<{ on: PlainDate | null }>(
    `SELECT max(occurred_on) AS on FROM household_movement
     WHERE (to_household_id = $1 OR from_household_id = $1)
       AND kind IN ('REGISTERED', 'MOVED', 'SPLIT', 'MERGED')`,
    [householdId],
  );
  return row?.on ?? null;
}

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
