import type { ToldTable } from '@dixian/register';

/** Where the aid comes from; with `telling` a row is told of anew where what it tells changes. */
const IS_GIVEN = '(t.paid_on IS NOT NULL OR (t.in_kind AND t.starts_on IS NOT NULL))';

/** Aid that was paid or is in effect is a delivered measure; what was paid is told to the fund book, too. */
export const TOLD_AID: ToldTable = {
  table: 'student_aid',
  events: [
    {
      type: 'measure-delivered',
      list: 'measures',
      where: IS_GIVEN,
      item: `jsonb_build_object('deliveryId', t.id, 'householdId', t.household_id, 'personId', t.person_id,
        'divisionCode', t.division_code, 'family', 'EDUCATION', 'name', t.item, 'deliveredOn', coalesce(t.paid_on, t.starts_on),
        'amount', t.paid_amount::text, 'department', '教育', 'source', t.source)`,
    },
    {
      type: 'money-paid',
      list: 'payments',
      where: 't.paid_on IS NOT NULL AND t.paid_amount IS NOT NULL',
      item: `jsonb_build_object('paymentId', t.id, 'householdId', t.household_id, 'divisionCode', t.division_code,
        'right', CASE t.item WHEN '雨露计划' THEN '雨露计划补助' ELSE t.item END,
        'amount', to_char(t.paid_amount / 100.0, 'FM999999999990.00'), 'source', t.fund_source, 'level', t.fund_level,
        'paidOn', t.paid_on, 'department', '教育', 'withdrawn', false)`,
    },
  ],
};
