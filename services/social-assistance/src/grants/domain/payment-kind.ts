/** 救助类别 of a row of payments, which tells a household's grants apart. */
export type PaymentKind = 'ALLOWANCE' | 'DISPERSED' | 'CENTRAL';

/** 救助类别 in the ledger's words; a list without it is one of 低保. */
export const KIND_OF_LEDGER = {
  低保: 'ALLOWANCE',
  特困分散供养: 'DISPERSED',
  特困集中供养: 'CENTRAL',
} as const satisfies Readonly<Record<string, PaymentKind>>;
