import { type Decision, type ReasonText, reasons, type SharedCode } from '@dixian/policy';

/** What the departments say of houses, money and water. */
export const reasonTexts = {
  FUNDS_IN_TIME: { zh: '资金未逾期', en: 'the money is not overdue' },
  FUNDS_OVERDUE: {
    zh: '资金逾期未到位',
    en: 'the money is overdue',
    change: '资金补贴到位',
    changeEn: 'pay out the money',
  },
  FUNDS_PAID_LATE: { zh: '资金到位晚于期限', en: 'the money was paid in full after its day' },
  CROSS_YEAR_PROJECT: { zh: '跨年度项目除外', en: 'a cross-year project is exempt' },
  PLAN_MOVED: { zh: '计划竣工日改到年度之后', en: 'the planned end was moved out of the year' },
  COMPLETE_IN_YEAR: {
    zh: '计划跨年度，但已在年度内完工',
    en: 'planned beyond the year, but complete within it',
  },
  PLAN_NOT_STATED: {
    zh: '未登记计划竣工日，按年度内项目处理',
    en: 'no planned end is on record: taken as a project of the year',
  },
} as const satisfies Record<string, ReasonText>;

/** The codes by which the departments give their reasons, those of every department among them. */
export type HousingReason = SharedCode | keyof typeof reasonTexts;

export type HousingDecision = Decision<HousingReason>;

export const { finds, flag, met, unmet, unclear, text, change } = reasons(reasonTexts);
