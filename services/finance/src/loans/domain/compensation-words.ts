import type { NotCompensated } from './risk-fund';

/** Why the risk fund does not pay yet, for who enters it and for who loads it. */
export const COMPENSATIONS: Readonly<Record<NotCompensated, { readonly zh: string; readonly en: string }>> = {
  NOT_OVERDUE: {
    zh: '贷款还没有逾期，风险补偿金不代偿，请核对。',
    en: 'The loan is not overdue, so the risk fund does not pay for it. Please check it.',
  },
  VALUE_NOT_SET: {
    zh: '本地还没有设定逾期多少天后代偿（risk-fund-after-days），请主管部门先设定。',
    en: 'Nobody has set after how many overdue days the risk fund pays (risk-fund-after-days). Please have the competent office set it.',
  },
  OVERDUE_TOO_SHORT: {
    zh: '逾期天数还不到设定的代偿天数，请核对。',
    en: 'The loan is not overdue for as many days as are set for the risk fund. Please check it.',
  },
};
