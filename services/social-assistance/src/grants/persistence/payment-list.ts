import {
  type Conditions,
  type KeysetList,
  type OrderedList,
  type Orders,
  type RequestContext,
  type RowOf,
  rowsById,
} from '@dixian/service';
import { allowancePayment } from '../tables';

const NAMES = [
  'id',
  'householdId',
  'householdCode',
  'month',
  'kind',
  'tier',
  'coveredPersons',
  'approved',
  'paid',
  'source',
] as const;
const COLUMNS = allowancePayment.select(NAMES);

/** A payment as it is read. */
export type PaymentRow = RowOf<typeof allowancePayment, (typeof NAMES)[number]>;

const ORDERS = {
  MONTH: [{ expression: 'month', type: 'text' }],
  APPROVED: [{ expression: 'approved', type: 'bigint' }],
  PAID: [{ expression: 'paid', type: 'bigint' }],
  HOUSEHOLD_CODE: [{ expression: 'household_code', type: 'text' }],
} satisfies Orders;

/** Payments in every order they may be asked in. */
export function paymentList(conditions: (add: Conditions) => Conditions): OrderedList<keyof typeof ORDERS> {
  return {
    name: 'payments',
    columns: COLUMNS,
    from: 'allowance_payment',
    orders: ORDERS,
    tie: { expression: 'id', type: 'uuid' },
    usual: { field: 'MONTH', direction: 'DESC' },
    conditions,
  };
}

/** Payments of a household, newest month first. */
export const paymentsNewestFirst: KeysetList = {
  name: 'payments-of',
  columns: COLUMNS,
  from: 'allowance_payment',
  key: [
    { expression: 'month', type: 'text' },
    { expression: 'id', type: 'uuid' },
  ],
  descending: true,
  conditions: (add) => add,
};

/** A payment by id. */
export function paymentById(context: RequestContext, id: string): Promise<PaymentRow | undefined> {
  return rowsById<PaymentRow>(context, 'allowance_payment', COLUMNS).load(id);
}
