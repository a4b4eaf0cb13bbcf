/** LPR期限 in the ledger's words and in the graph's. */
export const LPR_TERMS = {
  '1年期': 'ONE_YEAR',
  '5年期以上': 'FIVE_YEARS_AND_OVER',
} as const;

export type LprTerm = (typeof LPR_TERMS)[keyof typeof LPR_TERMS];

const NONE: ReadonlySet<string> = new Set(['无', '没有', '否']);

/** Whether a loan has the security (抵押, 担保) that its ledger describes: everything but 无 counts as one. */
export function hasSecurity(description: string): boolean {
  return !NONE.has(description);
}

/** Whether the term that a ledger states is another than that of the days of the loan. */
export function isOtherTerm(stated: LprTerm, days: { drawnOn: string; dueOn: string }): boolean {
  return stated !== lprTermOf(days);
}

/** Whether a loan would fall due before it was drawn; days are `YYYY-MM-DD`. */
export function isDueBeforeDrawn({ drawnOn, dueOn }: { drawnOn: string; dueOn: string }): boolean {
  return dueOn < drawnOn;
}

/** The LPR that a loan follows by its days (银保监发〔2021〕6号): up to one year that of one year, longer that of five years. */
export function lprTermOf({ drawnOn, dueOn }: { drawnOn: string; dueOn: string }): LprTerm {
  const aYearOn = `${Number(drawnOn.slice(0, 4)) + 1}${drawnOn.slice(4)}`;
  return dueOn <= aYearOn ? 'ONE_YEAR' : 'FIVE_YEARS_AND_OVER';
}
