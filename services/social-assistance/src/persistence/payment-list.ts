import { type Conditions, type KeysetList, type RequestContext, rowsById } from '@dixian/service';

/** A payment as it is read; amounts are fen in text, as bigint columns come. */
export interface PaymentRow {
  id: string;
  householdId: string | null;
  householdCode: string;
  month: string;
  tier: string;
  coveredPersons: number;
  approved: string;
  paid: string;
  source: string;
}

const COLUMNS = `id, household_id AS "householdId", household_code AS "householdCode", month, tier,
  covered_persons AS "coveredPersons", approved, paid, source`;

/** Payments, newest month first. */
export function paymentList(conditions: (add: Conditions) => Conditions): KeysetList {
  return {
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
