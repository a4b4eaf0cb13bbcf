import type { PlainDate } from '@dixian/calendar';
import type { Conditions, OrderedList, Orders } from '@dixian/service';
import type { AllowanceTier } from '../domain/allowance-tier';
import type { EndReason } from '../domain/end-reason';
import { statementColumnsOn, WHOLE_HOUSEHOLD } from './allowance-statements';
import { ranOut } from './ran-out';

const ORDERS = {
  OCCURRED_ON: [{ expression: 't.occurred_on', type: 'date' }],
  APPROVED: [{ expression: 't.approved', type: 'bigint' }],
} satisfies Orders;

/** What a list of grants is narrowed to. */
export interface AllowanceNarrowing {
  readonly tier?: AllowanceTier | null | undefined;
  readonly wholeHousehold?: boolean | null | undefined;
  readonly active?: boolean | null | undefined;
  readonly short?: boolean | null | undefined;
  readonly exiting?: boolean | null | undefined;
  readonly belowHighestTier?: boolean | null | undefined;
  readonly endReason?: EndReason | null | undefined;
}

/** The state of each grant as it was said last by a day, in every order it may be asked in. */
export function allowanceList(
  day: PlainDate,
  conditions: (add: Conditions) => Conditions,
  narrowing: AllowanceNarrowing,
): OrderedList<keyof typeof ORDERS> {
  return {
    name: 'allowances',
    columns: (parameters) => statementColumnsOn(`${parameters.parameter(day)}::date`),
    from: 'allowance_statement t',
    orders: ORDERS,
    tie: { expression: 't.id', type: 'uuid' },
    usual: { field: 'OCCURRED_ON', direction: 'DESC' },
    conditions: (add) => narrowed(conditions(add), day, narrowing),
  };
}

function narrowed(
  add: Conditions,
  day: PlainDate,
  { tier, wholeHousehold, active, short, exiting, belowHighestTier, endReason }: AllowanceNarrowing,
): Conditions {
  const on = `${add.parameter(day)}::date`;
  return add
    .add(`t.stands AND t.household_id IS NOT NULL AND t.occurred_on <= ${on} AND NOT EXISTS (SELECT FROM allowance_statement n
      WHERE n.grant_id = t.grant_id AND n.stands AND n.occurred_on <= ${on} AND (n.occurred_on, n.id) > (t.occurred_on, t.id))`)
    .addIf('t.tier = ?', tier)
    .addIf(`(${WHOLE_HOUSEHOLD}) = ?`, wholeHousehold)
    .addIf(`(t.active AND NOT ${ranOut('t', on)}) = ?`, active)
    .addIf('(t.paid < t.approved) = ?', short)
    .addIf(
      `EXISTS (SELECT FROM gradual_exit e WHERE e.grant_id = t.grant_id AND e.decided_on <= ${on} AND e.until >= ${on}
         AND (e.cancelled_on IS NULL OR e.cancelled_on > ${on})) = ?`,
      exiting,
    )
    .addIf(
      `EXISTS (SELECT FROM duty_task k WHERE k.kind = 'BELOW_HIGHEST_TIER' AND k.subject_id = t.household_id
         AND k.closed_on IS NULL) = ?`,
      belowHighestTier,
    )
    .addIf('t.end_reason = ?', endReason);
}
