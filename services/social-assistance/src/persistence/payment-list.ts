import { type Conditions, type KeysetList, type RequestContext, type RowOf, rowsById } from '@dixian/service';
import { allowancePayment } from './tables';

const NAMES = [
  'id',
  'householdId',
  'householdCode',
  'month',
  'tier',
  'coveredPersons',
  'approved',
  'paid',
  'source',
] as const;
const COLUMNS = allowancePayment.select(NAMES);

/** A payment as it is read. */
export type PaymentRow = RowOf<typeof allowancePayment, (typeof NAMES)[number]>;

/** Payments, newest month first. */
export function paymentList(conditions: (add: Conditions) => Conditions): KeysetList {
  return {
    name: 'payments',
    columns: COLUMNS,
    from: 'allowance_payment',
    key: [
      { expression: 'month', type: 'text' },
      { expression: 'id', type: 'uuid' },
    ],
    descending: true,
    conditions,
  };
}

/** A payment by id. */
export function paymentById(context: RequestContext, id: string): Promise<PaymentRow | undefined> {
  return rowsById<PaymentRow>(context, 'allowance_payment', COLUMNS).load(id);
}
