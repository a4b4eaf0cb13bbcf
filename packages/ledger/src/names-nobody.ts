import type { Problem } from './problem';

const NAMES_NOBODY: Problem = {
  code: 'NAMES_NOBODY',
  column: '户编号',
  severity: 'REJECTED',
  message: {
    zh: '户编号和证件号码至少填一个，才能对上农户。',
    en: 'Give the household code or a certificate number, so that the household can be found.',
  },
};

/** What is wrong with a row by which no household can be found. */
export function namesNobody(row: { householdCode?: string; certificateNumber?: string }): Problem[] {
  return row.householdCode || row.certificateNumber ? [] : [NAMES_NOBODY];
}
