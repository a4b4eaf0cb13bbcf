import type { ToldTable } from '@dixian/register';

/** What the data found goes to the rural office; the note says the rule, and no sum. */
export const TOLD_HITS: ToldTable = {
  table: 'screening_hit',
  events: [
    {
      type: 'screening-hit',
      list: 'hits',
      item: `jsonb_build_object('householdId', t.household_id, 'personId', NULL, 'divisionCode', t.division_code,
        'rule', t.rule, 'period', t.period, 'foundOn', t.found_on,
        'leadType', CASE t.rule WHEN 'self-paid-high' THEN 'ILLNESS_DISASTER_ACCIDENT' ELSE 'OTHER' END, 'department', '医保',
        'note', CASE t.rule WHEN 'self-paid-high' THEN '医疗费用个人自付达到预警线' WHEN 'insurance-lapsed' THEN '上年参保、今年尚未参保'
          ELSE '有成员未参加医疗保险' END)`,
    },
  ],
};

/** A payment goes to the fund book without the household, and to the plan as help without a sum. */
export const TOLD_PAYMENTS: ToldTable = {
  table: 'health_payment',
  events: [
    {
      type: 'money-paid',
      list: 'payments',
      item: `jsonb_build_object('paymentId', t.id, 'householdId', NULL, 'divisionCode', left(t.division_code, 6),
        'right', CASE t.paid_for WHEN 'PREMIUM' THEN '参保资助' WHEN 'MEDICAL_AID' THEN '医疗救助' WHEN 'RELIEF' THEN '大病救助'
          ELSE '额外救助' END,
        'amount', trim(to_char(t.amount / 100.0, 'FM999999999999990.00')), 'source', t.source, 'level', t.level,
        'paidOn', t.paid_on, 'department', '医保', 'withdrawn', false)`,
    },
    {
      type: 'measure-delivered',
      list: 'measures',
      item: `jsonb_build_object('deliveryId', t.id, 'householdId', t.household_id, 'personId', NULL,
        'divisionCode', t.division_code, 'family', 'HEALTH', 'name', '健康帮扶', 'deliveredOn', t.paid_on, 'amount', NULL,
        'department', '医保', 'source', '部门填报')`,
    },
  ],
};

/** What was refused only because the household is monitored no longer. */
export const TOLD_REFUSALS: ToldTable = {
  table: 'refused_right',
  events: [
    {
      type: 'measure-refused',
      list: 'refusals',
      item: `jsonb_build_object('refusalId', t.id, 'householdId', t.household_id, 'divisionCode', t.division_code,
        'right', '健康帮扶', 'department', '医保', 'refusedOn', t.refused_on)`,
    },
  ],
};
