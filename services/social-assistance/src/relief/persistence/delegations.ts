import type { Conditions, OrderedList, Orders, RowOf, Statements } from '@dixian/service';
import { reliefDelegation } from '../tables';

export const DELEGATION_NAMES = [
  'id',
  'divisionCode',
  'fromDay',
  'untilDay',
  'record',
  'endedOn',
  'endReason',
] as const;

/** A delegation as it is read. */
export type DelegationRow = RowOf<typeof reliefDelegation, (typeof DELEGATION_NAMES)[number]>;

export const DELEGATION_COLUMNS = reliefDelegation.select(DELEGATION_NAMES, 't');

const ORDERS = { FROM_DAY: [{ expression: 't.from_day', type: 'date' }] } satisfies Orders;

/** Delegations in every order they may be asked in. */
export function delegationList(
  conditions: (add: Conditions) => Conditions,
): OrderedList<keyof typeof ORDERS> {
  return {
    name: 'relief-delegations',
    columns: DELEGATION_COLUMNS,
    from: 'relief_delegation t',
    orders: ORDERS,
    tie: { expression: 't.id', type: 'uuid' },
    usual: { field: 'FROM_DAY', direction: 'DESC' },
    conditions,
  };
}

/** A delegation, held until the transaction ends. */
export async function holdDelegation(
  transaction: Statements,
  id: string,
): Promise<DelegationRow | undefined> {
  const [row] = await transaction.query<DelegationRow>(
    `SELECT ${DELEGATION_COLUMNS} FROM relief_delegation t WHERE t.id = $1 FOR UPDATE`,
    [id],
    'hold-delegation',
  );
  return row;
}
