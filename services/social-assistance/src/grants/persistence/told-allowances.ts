import type { ToldTable } from '@dixian/register';
import { WHOLE_HOUSEHOLD } from './allowance-statements';

const MONTH = `to_char(t.occurred_on, 'YYYY-MM')`;

// What a month paid is what was said of it last.
const LAST_OF_MONTH = `NOT EXISTS (SELECT FROM allowance_statement n
  WHERE n.grant_id = t.grant_id AND n.stands AND date_trunc('month', n.occurred_on) = date_trunc('month', t.occurred_on)
    AND (n.occurred_on, n.id) > (t.occurred_on, t.id))`;

// What was paid and is not any more is told as taken back.
const PAID_ONCE = `(t.paid > 0 OR EXISTS (SELECT FROM allowance_statement o WHERE o.grant_id = t.grant_id AND o.paid > 0
  AND date_trunc('month', o.occurred_on) = date_trunc('month', t.occurred_on)))`;

// What is taken back is told of by the statement that says so.
const PAID_OR_TAKEN_BACK = `(NOT t.stands OR (${PAID_ONCE} AND ${LAST_OF_MONTH}))`;

/** The rural office is told of every state of a grant; a month that was paid is a measure delivered and money paid, one a month. */
export const TOLD_ALLOWANCES: ToldTable = {
  table: 'allowance_statement',
  events: [
    {
      type: 'allowance-changed',
      list: 'grants',
      item: `jsonb_build_object('grantId', t.grant_id, 'householdId', t.household_id, 'divisionCode', t.division_code,
        'name', t.name, 'tier', t.tier, 'wholeHousehold', ${WHOLE_HOUSEHOLD},
        'dispersedHardship', t.dispersed_hardship, 'approved', t.approved::text, 'paid', t.paid::text,
        'active', t.active, 'occurredOn', t.occurred_on, 'source', t.source)`,
    },
    {
      type: 'measure-delivered',
      list: 'measures',
      item: `jsonb_build_object('deliveryId', md5('allowance|' || t.grant_id || '|' || ${MONTH})::uuid,
        'householdId', t.household_id, 'personId', NULL, 'divisionCode', t.division_code,
        'family', 'COMPREHENSIVE_SUPPORT', 'name', t.name, 'deliveredOn', t.occurred_on, 'amount', t.paid::text,
        'department', '民政', 'source', t.source, 'withdrawn', t.paid = 0 OR NOT t.stands)`,
      where: PAID_OR_TAKEN_BACK,
    },
    {
      type: 'money-paid',
      list: 'payments',
      item: `jsonb_build_object('paymentId', md5('allowance-paid|' || t.grant_id || '|' || ${MONTH})::uuid,
        'householdId', t.household_id, 'divisionCode', t.division_code, 'right', t.name,
        'amount', to_char(t.paid / 100.0, 'FM999999999990.00'), 'source', NULL, 'level', NULL, 'paidOn', t.occurred_on,
        'department', '民政', 'withdrawn', t.paid = 0 OR NOT t.stands)`,
      where: PAID_OR_TAKEN_BACK,
    },
  ],
};
