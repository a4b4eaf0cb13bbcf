import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';
import type { DeliveryRow } from '../../evidence/persistence/deliveries';
import type { ByKey } from '../../ground/persistence/recorder';
import type { MeasureRow } from './measures';

const COLUMNS = `delivery_id AS "deliveryId", household_id AS "householdId", person_id AS "personId", family, name,
  delivered_on AS "deliveredOn", amount, department, source, recorded_at AS "recordedAt"`;

/** The delivery recorded under this key before. */
export async function deliveryByKey(
  transaction: Statements,
  { account, key }: ByKey,
): Promise<DeliveryRow | undefined> {
  const [row] = await transaction.query<DeliveryRow>(
    `SELECT ${COLUMNS} FROM measure_delivery WHERE delivery_id =
       (SELECT delivery_id FROM own_delivery WHERE account = $1 AND idempotency_key = $2)`,
    [account, key],
  );
  return row;
}

/** Writes a delivery of a planned measure beside those that departments report; `amount` is fen. */
export async function insertOwnDelivery(
  transaction: Statements,
  measure: MeasureRow,
  told: { deliveredOn: PlainDate; amount: bigint | null; source: string },
  { account, key }: ByKey,
): Promise<DeliveryRow> {
  const [row] = await transaction.query<DeliveryRow>(
    `WITH own AS (
       INSERT INTO own_delivery (delivery_id, household_id, account, idempotency_key, division_code)
       VALUES (uuidv7(), $1, $2, $3, $4) RETURNING delivery_id
     )
     INSERT INTO measure_delivery (delivery_id, event_id, household_id, division_code, person_id, family, name,
                                   delivered_on, amount, department, source, recorded_at)
     SELECT delivery_id, delivery_id, $1, $4, $5, $6, $7, $8, $9, $10, $11, now() FROM own RETURNING ${COLUMNS}`,
    [
      measure.householdId,
      account,
      key,
      measure.divisionCode,
      measure.personId,
      measure.family,
      measure.name,
      told.deliveredOn,
      told.amount?.toString() ?? null,
      measure.responsibleUnit,
      told.source,
    ],
  );
  if (!row) throw new Error('measure_delivery gave no row');
  return row;
}

/** A measure in sight within a transaction; its household is still to be held. */
export async function householdOfMeasure(transaction: Statements, id: string): Promise<string | undefined> {
  const [row] = await transaction.query<{ householdId: string }>(
    'SELECT household_id AS "householdId" FROM help_measure WHERE id::text = $1',
    [id.toLowerCase()],
  );
  return row?.householdId;
}
