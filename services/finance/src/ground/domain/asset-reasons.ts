import type { ReasonText } from '@dixian/policy';

/** What the department says of the distribution of income. */
export const assetTexts = {
  DECISION_ON_RECORD: { zh: '有决策记录', en: 'the decision is on record' },
  DECISION_MISSING: {
    zh: '没有决策记录',
    en: 'nothing shows who decided',
    change: '补填决策记录（会议纪要编号等）',
    changeEn: 'add the record of the decision',
  },
  HOUSEHOLD_NOT_NAMED: {
    zh: '用于就业扶持，没有写明是哪一户',
    en: 'it supports employment and names no household',
    change: '写明是哪一户',
    changeEn: 'name the household',
  },
  SOURCE_LIMITED_TO_KEY_OBJECT: {
    zh: '帮扶资产统筹资金只用于重点帮扶对象的就业扶持',
    en: 'pooled income of assets supports the employment of key households only',
    change: '改用其他资金',
    changeEn: 'use other money',
  },
} as const satisfies Record<string, ReasonText>;
