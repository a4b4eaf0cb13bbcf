import type { Fen } from '@dixian/money';

/** 类别 in the ledger's words and in the graph's. */
export const SETTLEMENT_KINDS = {
  住院: 'INPATIENT',
  门诊慢特病: 'CHRONIC_OUTPATIENT',
} as const;

export type SettlementKind = (typeof SETTLEMENT_KINDS)[keyof typeof SETTLEMENT_KINDS];

/** The payments of a settlement, in fen. */
export interface Payments {
  totalCost: Fen;
  basicInsurance: Fen;
  seriousIllnessInsurance: Fen;
  medicalAid: Fen;
  selfPaid: Fen;
}

/** Cost that no payment explains: total less basic insurance, serious-illness insurance, medical aid and self-paid. */
export function unexplainedCost(payments: Payments): Fen {
  const { totalCost, basicInsurance, seriousIllnessInsurance, medicalAid, selfPaid } = payments;
  return totalCost - basicInsurance - seriousIllnessInsurance - medicalAid - selfPaid;
}
