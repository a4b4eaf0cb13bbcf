import type { ToldTable } from '@dixian/register';

const yuan = (fen: string) => `trim(to_char(${fen} / 100.0, 'FM999999999990.00'))`;
const MONTH_END = `((t.month || '-01')::date + interval '1 month - 1 day')::date`;

// Each record is one delivery and one payment, of who is known by then.
function told(table: string, { name, amount, on }: { name: string; amount: string; on: string }): ToldTable {
  return {
    table,
    events: [
      {
        type: 'measure-delivered',
        list: 'measures',
        item: `jsonb_build_object('deliveryId', t.id, 'householdId', t.household_id, 'personId', t.person_id,
          'divisionCode', t.division_code, 'family', 'COMPREHENSIVE_SUPPORT', 'name', ${name}, 'deliveredOn', ${on},
          'amount', (${amount})::text, 'department', '民政', 'source', t.source)`,
        where: `${amount} > 0`,
      },
      {
        type: 'money-paid',
        list: 'payments',
        item: `jsonb_build_object('paymentId', t.id, 'householdId', t.household_id, 'divisionCode', t.division_code,
          'right', ${name}, 'amount', ${yuan(amount)}, 'source', NULL, 'level', NULL, 'paidOn', ${on},
          'department', '民政', 'withdrawn', false)`,
        where: `${amount} > 0`,
      },
    ],
  };
}

// A month that has not ended is told of as of the day of the ledger.
const monthly = `least(${MONTH_END}, coalesce(t.speaks_for, ${MONTH_END}))`;

export const TOLD_DISABILITY = told('disability_allowance', {
  name: `CASE t.kind WHEN 'LIVING' THEN '困难残疾人生活补贴' ELSE '重度残疾人护理补贴' END`,
  amount: 't.amount',
  on: monthly,
});

export const TOLD_PREMIUMS = told('pension_premium', {
  name: `'养老保险政府代缴'`,
  amount: 't.paid_by_government',
  on: `coalesce(t.paid_on, t.speaks_for, make_date(t.year, 12, 31))`,
});
