import type { Conditions, KeysetList } from '@dixian/service';
import type { SettlementKind } from '../domain/settlement';

/** A settlement as it is read; amounts are fen in text, as bigint columns come. */
export interface SettlementRow {
  id: string;
  householdId: string | null;
  personId: string | null;
  householdCode: string;
  settledOn: string;
  kind: SettlementKind;
  totalCost: string;
  basicInsurance: string;
  seriousIllnessInsurance: string;
  medicalAid: string;
  selfPaid: string;
  source: string;
}

export const SETTLEMENT_COLUMNS = `id, household_id AS "householdId", person_id AS "personId",
  household_code AS "householdCode", settled_on AS "settledOn", kind, total_cost AS "totalCost",
  basic_insurance AS "basicInsurance", serious_illness_insurance AS "seriousIllnessInsurance",
  medical_aid AS "medicalAid", self_paid AS "selfPaid", source`;

/** Settlements, newest first, narrowed by `conditions`. */
export function settlementList(conditions: (add: Conditions) => Conditions): KeysetList {
  return {
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
