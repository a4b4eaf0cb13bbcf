import type { Statements } from '@dixian/service';
import type { Delivery } from '../domain/measure-state';

/** What was delivered to these households, within a transaction; only what tells which measure it was. */
export function deliveriesOfHouseholds(
  transaction: Statements,
  householdIds: readonly string[],
): Promise<(Delivery & { householdId: string })[]> {
  return transaction.query(
    `SELECT household_id AS "householdId", family, name, person_id AS "personId", delivered_on AS "deliveredOn"
     FROM measure_delivery WHERE household_id = ANY($1::uuid[])`,
    [householdIds],
    'deliveries-of-households',
  );
}
