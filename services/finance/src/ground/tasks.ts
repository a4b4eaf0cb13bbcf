import { tasksOf } from '@dixian/duty';

/** The department's work on the one list of tasks. A text without a number (及时) gives a task its age and no day. */
export const tasks = tasksOf('finance', {
  AWARD_UNPAID: {
    zh: '产业奖补已验收，待发放',
    en: 'An award was accepted and waits to be paid',
    form: 'recordAwardPayment',
    fact: 'FUNDS',
    level: 'county',
    sector: 'finance',
  },
  SUBSIDY_LIST_UNPAID: {
    zh: '贴息清单已截止，待拨付',
    en: 'A list of subsidised interest is over and waits to be paid',
    form: 'recordSubsidyPayment',
    fact: 'FUNDS',
    level: 'county',
    sector: 'finance',
  },
  PROJECT_NOTICE_MISSING: {
    zh: '衔接资金项目未公告公示',
    en: 'A project of linked funds has no public notice',
    form: 'publishProjectNotice',
    fact: 'FUNDS',
    level: 'county',
    sector: 'finance',
  },
  PROJECT_PERFORMANCE_MISSING: {
    zh: '衔接资金项目未填报绩效',
    en: 'A project of linked funds has no record of performance',
    form: 'recordPerformance',
    fact: 'FUNDS',
    level: 'county',
    sector: 'finance',
  },
  ASSET_INCOME_UNDISTRIBUTED: {
    zh: '帮扶资产收益未分配',
    en: 'Income of an asset is not distributed',
    form: 'decideDistribution',
    fact: 'FUNDS',
    level: 'county',
    sector: 'finance',
  },
  LOAN_BY_HAND: {
    zh: '小额信贷申请待人工审批',
    en: 'An application for a loan waits for a decision by hand',
    form: 'approveLoanByHand',
    fact: 'FUNDS',
    level: 'county',
  },
});
