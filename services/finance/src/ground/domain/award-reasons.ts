import type { ReasonText } from '@dixian/policy';

/** What the department says of awards, support of industry and the fund book. */
export const awardTexts = {
  COUNTY_SCHEME: { zh: '县里有奖补方案', en: 'the county has a scheme' },
  NO_COUNTY_POLICY: {
    zh: '本县没有制定奖补政策',
    en: 'the county has no such policy',
    change: '由县(市、区)制定奖补政策',
    changeEn: 'the county makes one',
  },
  AWARD_MODE_NAMED: { zh: '属于文件规定的奖补方式', en: 'the document names this way to pay' },
  AWARD_MODE_NOT_NAMED: {
    zh: '不属于文件规定的奖补方式',
    en: 'the document does not name this way to pay',
    change: '改用文件规定的奖补方式',
    changeEn: 'pay in a way that the document names',
  },
  OUTPUT_ACCEPTED: { zh: '有验收数量', en: 'something was accepted on site' },
  NO_OUTPUT: {
    zh: '没有验收到产出，不予奖补',
    en: 'nothing was accepted, so nothing is paid',
    change: '有产出后重新验收',
    changeEn: 'have it accepted once there is output',
  },
  AWARD_CAPPED: { zh: '按封顶金额核定', en: 'a cap of the scheme holds' },
  PAID_SHORT: { zh: '未足额发放', en: 'paid short', change: '补足差额', changeEn: 'pay what is short' },
  AMOUNT_EXCEEDED: {
    zh: '发放金额多于按方案核定的金额',
    en: 'more was paid than the scheme gives',
    change: '核对数量和标准，收回多发的金额',
    changeEn: 'check quantity and rate, and take back what is too much',
  },
  OUT_OF_POVERTY: { zh: '属于脱贫户', en: 'a household out of poverty' },
  MONITORED: { zh: '监测对象', en: 'monitored' },
  MONITORED_DAY_UNKNOWN: {
    zh: '监测起止只知道月份，请人工核对',
    en: 'of its monitoring only the month is known: a person checks it',
    change: '补录监测起止日期',
    changeEn: 'enter the days of its monitoring',
  },
  MONITORED_ONLY: {
    zh: '只面向监测对象',
    en: 'for monitored households only',
    change: '识别为监测对象',
    changeEn: 'identification as monitored',
  },
  NOT_MONITORED: {
    zh: '不是监测对象',
    en: 'not monitored',
    change: '识别为监测对象',
    changeEn: 'identification as monitored',
  },
  RELEASE_NO_BAR: {
    zh: '年度内不论风险是否消除，均应落实',
    en: 'holds this year whether or not the risk is gone',
  },
  INDUSTRY_CONDITIONS: { zh: '具备发展产业条件', en: 'it has the conditions for industry' },
  INDUSTRY_CONDITIONS_MISSING: {
    zh: '不具备发展产业条件',
    en: 'it has not the conditions for industry',
    change: '具备发展产业条件',
    changeEn: 'have the conditions for industry',
  },
  INDUSTRY_WILL: { zh: '有产业发展意愿', en: 'it wants to take up industry' },
  INDUSTRY_WILL_MISSING: {
    zh: '没有产业发展意愿',
    en: 'it does not want to take up industry',
    change: '有产业发展意愿',
    changeEn: 'want to take up industry',
  },
  INDUSTRY_READINESS_UNKNOWN: {
    zh: '村里还没有登记产业发展条件和意愿',
    en: 'the village has not recorded conditions and will',
    change: '由村里登记产业发展条件和意愿',
    changeEn: 'have the village record conditions and will',
  },
  FLEXIBLE_FUNDS_MISSING: {
    zh: '本年度没有登记可灵活使用的扶持资金',
    en: 'no flexible money is recorded for the year',
  },
} as const satisfies Record<string, ReasonText>;
