import type { DomainEvent, EventPayloads } from '@dixian/events';
import {
  type KeysetList,
  type RequestContext,
  type RowOf,
  rowsOfEach,
  type Statements,
} from '@dixian/service';
import { hereOrFormer } from '../../ground/persistence/here-or-former';
import { measureDelivery } from './tables';

const SHOWN = [
  ...(['deliveryId', 'householdId', 'personId', 'family', 'name'] as const),
  ...(['deliveredOn', 'amount', 'department', 'source', 'recordedAt'] as const),
] as const;
const COLUMNS = measureDelivery.select(SHOWN);

/** A measure of help that a department delivered; the amount is fen. */
export type DeliveryRow = RowOf<typeof measureDelivery, (typeof SHOWN)[number]>;

/** Measures delivered to households, newest first. */
export const deliveriesNewestFirst: KeysetList = {
  name: 'deliveries',
  columns: COLUMNS,
  from: 'measure_delivery',
  key: [
    { expression: 'delivered_on', type: 'date' },
    { expression: 'delivery_id', type: 'uuid' },
  ],
  descending: true,
  conditions: (add) => add,
};

/** What was delivered to a household, the first one first; one statement per request. */
export function deliveriesOf(context: RequestContext, householdId: string): Promise<DeliveryRow[]> {
  const of = { by: 'household_id', formerBy: 'of_household' } as const;
  const rows = hereOrFormer({ table: 'measure_delivery', row: 'delivery_id', as: 'd', ...of });
  const sql = `SELECT household_id AS "rowKey", ${COLUMNS} FROM ${rows}
    ORDER BY household_id, delivered_on, delivery_id`;
  return rowsOfEach<DeliveryRow>(context, 'deliveries-of-household', sql).load(householdId);
}

/**
 * Keeps the measures of an event: a delivery once by its id, as its newest event tells it, and that event last. Gives the
 * households that something new is told of.
 */
export async function keepDeliveries(
  transaction: Statements,
  { id, recordedAt }: Pick<DomainEvent, 'id' | 'recordedAt'>,
  measures: EventPayloads['measure-delivered']['measures'],
): Promise<string[]> {
  const kept = await transaction.query<{ id: string }>(
    `INSERT INTO measure_delivery AS d (delivery_id, household_id, person_id, family, name, delivered_on, amount,
                                        department, source, event_id, recorded_at, division_code)
     SELECT DISTINCT ON (m."deliveryId") m."deliveryId", m."householdId", m."personId", m.family, m.name,
            m."deliveredOn", m.amount, m.department, m.source, $2, $3, m."divisionCode"
     FROM ROWS FROM (jsonb_to_recordset($1::jsonb) AS (
            "deliveryId" uuid, "householdId" uuid, "personId" uuid, "divisionCode" text, family text, name text,
            "deliveredOn" date, amount bigint, department text, source text
          )) WITH ORDINALITY AS m("deliveryId", "householdId", "personId", "divisionCode", family, name, "deliveredOn",
            amount, department, source, position)
     ORDER BY m."deliveryId", m.position DESC
     ON CONFLICT (county_code, delivery_id) DO UPDATE
       SET household_id = excluded.household_id, person_id = excluded.person_id, family = excluded.family,
           name = excluded.name, delivered_on = excluded.delivered_on, amount = excluded.amount,
           department = excluded.department, source = excluded.source, event_id = excluded.event_id,
           recorded_at = excluded.recorded_at, division_code = excluded.division_code
       WHERE d.event_id < excluded.event_id
     RETURNING household_id AS id`,
    [JSON.stringify(measures), id, recordedAt],
    'keep-deliveries',
  );
  return [...new Set(kept.map((row) => row.id))];
}

/** Forgets deliveries that were told of and are taken back; what was told later stands. */
export async function forgetDeliveries(
  transaction: Statements,
  { id }: Pick<DomainEvent, 'id'>,
  withdrawn: readonly { deliveryId: string }[],
): Promise<void> {
  if (withdrawn.length === 0) return;
  await transaction.query(
    'DELETE FROM measure_delivery WHERE delivery_id = ANY($1::uuid[]) AND event_id < $2',
    [withdrawn.map(({ deliveryId }) => deliveryId), id],
    'forget-deliveries',
  );
}
