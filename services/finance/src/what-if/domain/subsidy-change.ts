import type { Fen } from '@dixian/money';

/** What some loans are paid under what is in force and under the draft, in fen. */
export interface SubsidyFigures {
  readonly loansNow: number;
  readonly loansDraft: number;
  readonly subsidyNow: Fen;
  readonly subsidyDraft: Fen;
}

/** Adds figures up; `difference` is what the draft costs more. */
export function changeOf(figures: readonly SubsidyFigures[]): SubsidyFigures & { readonly difference: Fen } {
  const subsidyNow = figures.reduce((sum, one) => sum + one.subsidyNow, 0n);
  const subsidyDraft = figures.reduce((sum, one) => sum + one.subsidyDraft, 0n);
  return {
    loansNow: figures.reduce((sum, one) => sum + one.loansNow, 0),
    loansDraft: figures.reduce((sum, one) => sum + one.loansDraft, 0),
    subsidyNow,
    subsidyDraft,
    difference: subsidyDraft - subsidyNow,
  };
}
