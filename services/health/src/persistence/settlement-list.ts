import type { Conditions, KeysetList, RowOf } from '@dixian/service';
import { settlement } from './tables';

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
  'source',
] as const;

/** A settlement as it is read. */
export type SettlementRow = RowOf<typeof settlement, (typeof NAMES)[number]>;

export const SETTLEMENT_COLUMNS = settlement.select(NAMES);

/** Settlements, newest first, narrowed by `conditions`. */
export function settlementList(conditions: (add: Conditions) => Conditions): KeysetList {
  return {
    name: 'settlements',
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
