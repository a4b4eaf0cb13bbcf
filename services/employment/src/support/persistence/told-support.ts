import type { ToldTable } from '@dixian/register';

interface Told {
  readonly table: string;
  readonly family: 'EMPLOYMENT' | 'PUBLIC_WELFARE_POST';
  /** SQL of what the money is called in the fund book. */
  readonly right: string;
  /** SQL of what the measure is called. */
  readonly name: string;
}

/** What is paid is a delivered measure, and stands in the fund book with its source. */
function toldPayments({ table, family, right, name }: Told): ToldTable {
  const where = 't.paid_on IS NOT NULL AND t.paid_amount IS NOT NULL';
  return {
    table,
    events: [
      {
        type: 'measure-delivered',
        list: 'measures',
        where,
        item: `jsonb_build_object('deliveryId', t.id, 'householdId', t.household_id, 'personId', t.person_id,
          'divisionCode', t.division_code, 'family', '${family}', 'name', ${name}, 'deliveredOn', t.paid_on,
          'amount', t.paid_amount::text, 'department', '人社', 'source', t.source)`,
      },
      {
        type: 'money-paid',
        list: 'payments',
        where,
        item: `jsonb_build_object('paymentId', t.id, 'householdId', t.household_id, 'divisionCode', t.division_code,
          'right', ${right}, 'amount', to_char(t.paid_amount / 100.0, 'FM999999999990.00'), 'source', t.fund_source,
          'level', t.fund_level, 'paidOn', t.paid_on, 'department', '人社', 'withdrawn', false)`,
      },
    ],
  };
}

export const TOLD_TRANSPORT = toldPayments({
  table: 'transport_claim',
  family: 'EMPLOYMENT',
  right: `'务工交通补贴'`,
  name: `'务工交通补贴'`,
});
export const TOLD_TRAINING = toldPayments({
  table: 'training',
  family: 'EMPLOYMENT',
  right: `'就业培训补贴'`,
  name: `coalesce(t.trade, '就业培训')`,
});
export const TOLD_POST_MONTHS = toldPayments({
  table: 'post_month',
  family: 'PUBLIC_WELFARE_POST',
  right: `'公益性岗位补贴'`,
  name: 't.post',
});

export const TOLD_SUPPORT = [TOLD_TRANSPORT, TOLD_TRAINING, TOLD_POST_MONTHS];
