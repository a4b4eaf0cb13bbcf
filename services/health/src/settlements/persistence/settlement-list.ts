import type { Conditions, KeysetList, OrderedList, Orders, RowOf } from '@dixian/service';
import { settlement } from '../tables';

const NAMES = [
  'id',
  'householdId',
  'personId',
  'householdCode',
  'settledOn',
  'kind',
  'totalCost',
  'basicInsurance',
  'seriousIllnessInsurance',
  'medicalAid',
  'selfPaid',
  'settlementNumber',
  'institution',
  'admittedOn',
  'leftOn',
  'inScope',
  'otherPaid',
  'divisionCode',
  'source',
] as const;

/** A settlement as it is read. */
export type SettlementRow = RowOf<typeof settlement, (typeof NAMES)[number]>;

export const SETTLEMENT_COLUMNS = settlement.select(NAMES);

type Narrowing = (add: Conditions) => Conditions;

const ORDERS = {
  SETTLED_ON: [{ expression: 'settled_on', type: 'date' }],
  TOTAL_COST: [{ expression: 'total_cost', type: 'bigint' }],
  SELF_PAID: [{ expression: 'self_paid', type: 'bigint' }],
  HOUSEHOLD_CODE: [{ expression: 'household_code', type: 'text' }],
} satisfies Orders;

/** What bills can be sorted by. */
export type SettlementOrderField = keyof typeof ORDERS;

/** Settlements in every order they may be asked in, narrowed by `conditions`. */
export function settlementList(conditions: Narrowing): OrderedList<SettlementOrderField> {
  return {
    name: 'settlements',
    columns: SETTLEMENT_COLUMNS,
    from: 'settlement',
    orders: ORDERS,
    tie: { expression: 'id', type: 'uuid' },
    usual: { field: 'SETTLED_ON', direction: 'DESC' },
    conditions,
  };
}

/** Settlements of a household or a person, newest first. */
export function settlementsNewestFirst(conditions: Narrowing): KeysetList {
  return {
    name: 'settlements-of',
    columns: SETTLEMENT_COLUMNS,
    from: 'settlement',
    key: [
      { expression: 'settled_on', type: 'date' },
      { expression: 'id', type: 'uuid' },
    ],
    descending: true,
    conditions,
  };
}
