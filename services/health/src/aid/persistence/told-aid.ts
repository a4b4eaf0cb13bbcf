import type { ToldTable } from '@dixian/register';

/** Help of health as the plan hears of it: that there is a measure, no sum and no illness. */
const measure = (
  deliveredOn: string,
) => `jsonb_build_object('deliveryId', t.id, 'householdId', t.household_id, 'personId', NULL,
  'divisionCode', t.division_code, 'family', 'HEALTH', 'name', '健康帮扶', 'deliveredOn', ${deliveredOn}, 'amount', NULL,
  'department', '医保', 'source', t.source)`;

// What was paid by hand is told of by its payments.
const PAID_BY_LEDGER =
  't.paid_on IS NOT NULL AND NOT EXISTS (SELECT FROM health_payment p WHERE p.subject_id = t.id)';

/** Medical aid that a ledger tells as paid; to the fund book without the household. */
export const TOLD_AID: ToldTable = {
  table: 'medical_aid_claim',
  events: [
    { type: 'measure-delivered', list: 'measures', where: PAID_BY_LEDGER, item: measure('t.paid_on') },
    {
      type: 'money-paid',
      list: 'payments',
      where: `${PAID_BY_LEDGER} AND t.aid IS NOT NULL`,
      item: `jsonb_build_object('paymentId', t.id, 'householdId', NULL, 'divisionCode', left(t.division_code, 6),
        'right', '医疗救助', 'amount', trim(to_char(t.aid / 100.0, 'FM999999999999990.00')), 'source', t.fund_source,
        'level', t.fund_level, 'paidOn', t.paid_on, 'department', '医保', 'withdrawn', false)`,
    },
  ],
};

/** Contracts of chronic care that were signed. */
export const TOLD_CARE: ToldTable = {
  table: 'chronic_contract',
  events: [
    {
      type: 'measure-delivered',
      list: 'measures',
      where: 't.signed_on IS NOT NULL',
      item: measure('t.signed_on'),
    },
  ],
};
