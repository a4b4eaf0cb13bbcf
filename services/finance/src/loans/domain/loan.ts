/** LPR期限 in the ledger's words and in the graph's. */
export const LPR_TERMS = {
  '1年期': 'ONE_YEAR',
  '5年期以上': 'FIVE_YEARS_AND_OVER',
} as const;

export type LprTerm = (typeof LPR_TERMS)[keyof typeof LPR_TERMS];

const LONG_TERM_YEARS = 5;
const NONE: ReadonlySet<string> = new Set(['无', '没有', '否']);

/** Whether a loan has the security (抵押, 担保) that its ledger describes: everything but 无 counts as one. */
export function hasSecurity(description: string): boolean {
  return !NONE.has(description);
}

/** Whether a loan would fall due before it was drawn; days are `YYYY-MM-DD`. */
export function isDueBeforeDrawn({ drawnOn, dueOn }: { drawnOn: string; dueOn: string }): boolean {
  return dueOn < drawnOn;
}

/** The LPR that a loan without a stated one follows by its days: that of five years from five years on. */
export function lprTermOf({ drawnOn, dueOn }: { drawnOn: string; dueOn: string }): LprTerm {
  const years = Number(dueOn.slice(0, 4)) - Number(drawnOn.slice(0, 4));
  const isWhole = dueOn.slice(5) >= drawnOn.slice(5);
  return (isWhole ? years : years - 1) >= LONG_TERM_YEARS ? 'FIVE_YEARS_AND_OVER' : 'ONE_YEAR';
}
