import type { ReportRow } from './report-row';

const RULES = ['CODE_AND_NUMBER', 'NUMBER', 'CARD', 'HEAD', 'CODE', 'PROPOSAL'] as const;

/** Rows of a run by what placed them, the rules in their order. */
export function placements({ placed }: Pick<ReportRow, 'placed'>) {
  return RULES.flatMap((rule) => {
    const rows = placed[rule];
    return rows === undefined ? [] : [{ rule, rows }];
  });
}
