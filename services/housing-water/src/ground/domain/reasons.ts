import { type ReasonText, reasons, type SharedCode } from '@dixian/policy';

/** What the department says of the money of renovations. */
export const reasonTexts = {
  FUNDS_IN_TIME: { zh: '资金未逾期', en: 'the money is not overdue' },
  FUNDS_OVERDUE: {
    zh: '资金逾期未到位',
    en: 'the money is overdue',
    change: '资金补贴到位',
    changeEn: 'pay out the money',
  },
  CROSS_YEAR_PROJECT: { zh: '跨年度项目除外', en: 'a cross-year project is exempt' },
} as const satisfies Record<string, ReasonText>;

/** The codes by which the department gives its reasons, those of every department among them. */
export type HousingReason = SharedCode | keyof typeof reasonTexts;

export const { finds, met } = reasons(reasonTexts);
