import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';
import type { DeliveryRow } from '../../evidence/persistence/deliveries';
import type { MeasureRow } from './measures';

const COLUMNS = `delivery_id AS "deliveryId", household_id AS "householdId", person_id AS "personId", family, name,
  delivered_on AS "deliveredOn", amount, department, source, recorded_at AS "recordedAt"`;

/** A delivery in sight within a transaction. */
export async function deliveryInSight(transaction: Statements, id: string): Promise<DeliveryRow | undefined> {
  const [row] = await transaction.query<DeliveryRow>(
    `SELECT ${COLUMNS} FROM measure_delivery WHERE delivery_id = $1`,
    [id],
  );
  return row;
}

/** Writes a delivery of a planned measure beside those that departments report, and who told it; `amount` is fen. */
export async function insertOwnDelivery(
  transaction: Statements,
  measure: MeasureRow,
  told: { deliveredOn: PlainDate; amount: bigint | null; source: string },
  account: string,
): Promise<DeliveryRow> {
  const [row] = await transaction.query<DeliveryRow>(
    `WITH own AS (
       INSERT INTO own_delivery (delivery_id, household_id, account, division_code)
       VALUES (uuidv7(), $1, $2, $3) RETURNING delivery_id
     )
     INSERT INTO measure_delivery (delivery_id, event_id, household_id, division_code, person_id, family, name,
                                   delivered_on, amount, department, source, recorded_at)
     SELECT delivery_id, delivery_id, $1, $3, $4, $5, $6, $7, $8, $9, $10, service_now() FROM own RETURNING ${COLUMNS}`,
    [
      ...[measure.householdId, account, measure.divisionCode, measure.personId, measure.family, measure.name],
      ...[told.deliveredOn, told.amount, measure.responsibleUnit, told.source],
    ],
  );
  if (!row) throw new Error('measure_delivery gave no row');
  return row;
}
