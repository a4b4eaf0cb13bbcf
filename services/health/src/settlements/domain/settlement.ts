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
  /** Paid beside the layers: by commercial insurance, say. */
  otherPaid?: Fen | null | undefined;
}

/**
 * Cost that no payment explains: total less basic insurance, serious-illness insurance, medical aid and self-paid. What others paid
 * beside them explains the rest where it is that: offices print self-paid before it or after.
 */
export function unexplainedCost(payments: Payments): Fen {
  const { totalCost, basicInsurance, seriousIllnessInsurance, medicalAid, selfPaid, otherPaid } = payments;
  const rest = totalCost - basicInsurance - seriousIllnessInsurance - medicalAid - selfPaid;
  return rest === (otherPaid ?? 0n) ? 0n : rest;
}
