import type { PlainDate } from '@dixian/calendar';
import { heldRows } from '@dixian/recording';
import {
  type Conditions,
  type OrderedList,
  type Orders,
  type RequestContext,
  type RowOf,
  rowPerKey,
  rowsById,
  type Statements,
} from '@dixian/service';
import { loanApplication } from '../tables';

export type ApplicationRow = RowOf<typeof loanApplication>;

export const APPLICATIONS = heldRows(loanApplication);

const ORDERS = { APPLIED_ON: [{ expression: 't.applied_on', type: 'date' }] } satisfies Orders;

/** Applications in every order they may be asked in. */
export function applicationList(
  conditions: (add: Conditions) => Conditions,
): OrderedList<keyof typeof ORDERS> {
  return {
    name: 'loan-applications',
    columns: loanApplication.select(undefined, 't'),
    from: 'loan_application t',
    orders: ORDERS,
    tie: { expression: 't.id', type: 'uuid' },
    usual: { field: 'APPLIED_ON', direction: 'DESC' },
    conditions,
  };
}

/** An application by id. */
export function applicationById(context: RequestContext, id: string): Promise<ApplicationRow | undefined> {
  return rowsById<ApplicationRow>(context, 'loan_application', loanApplication.select()).load(id);
}

/** A person where the copy of the register has them, with the day of birth that the standing tells, null where it does not. */
export interface PlacedPerson {
  readonly divisionCode: string;
  readonly birth: PlainDate | null;
}

const PERSON = (
  alike: string,
) => `SELECT DISTINCT ON (p.id) p.id AS "rowKey", p.division_code AS "divisionCode", m.birth
  FROM registered_person p LEFT JOIN standing_member m ON m.person_id = p.id AND m.household_id = p.household_id
  WHERE ${alike} ORDER BY p.id, m.joined_on DESC`;

/** Somebody of a household, within a transaction. */
export async function personOf(
  transaction: Statements,
  { personId, householdId }: { personId: string; householdId: string },
): Promise<PlacedPerson | undefined> {
  const [row] = await transaction.query<PlacedPerson>(PERSON('p.id::text = $1 AND p.household_id = $2'), [
    personId,
    householdId,
  ]);
  return row;
}

/** The same of a request; one statement for all persons it asks of. */
export function placedPerson(context: RequestContext, personId: string): Promise<PlacedPerson | undefined> {
  return rowPerKey<PlacedPerson>(context, 'placed-person', PERSON('p.id = ANY($1::uuid[])')).load(personId);
}
