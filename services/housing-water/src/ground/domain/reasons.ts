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
  HOUSE_DANGEROUS: {
    zh: '住房为C级或D级',
    en: 'a house lived in is of grade C or D',
    change: '改造或搬离',
    changeEn: 'renovate it or move out',
  },
  SURVEY_SAW_UNSAFE: {
    zh: '排查发现住房不安全，尚未鉴定',
    en: 'a survey saw an unsafe house that nobody appraised yet',
    change: '鉴定住房',
    changeEn: 'appraise the house',
  },
  HOUSE_SUSPECTED: {
    zh: '疑似危房，尚未鉴定',
    en: 'a house is suspected and not appraised',
    change: '鉴定住房',
    changeEn: 'appraise the house',
  },
  HOUSE_UNKNOWN: {
    zh: '没有住房情况',
    en: 'nothing is known of a house',
    change: '登记住房情况',
    changeEn: 'state the house',
  },
  HOUSE_SAFE: { zh: '住房安全', en: 'housing is safe' },
  MONITORED: { zh: '监测对象', en: 'monitored' },
  MONITORED_ONLY: {
    zh: '只面向监测对象',
    en: 'for monitored households only',
    change: '识别为监测对象',
    changeEn: 'identification as monitored',
  },
  DAY_UNKNOWN: {
    zh: '识别或消除只知道月份',
    en: 'of the beginning or end of monitoring only the month is known',
    change: '补录识别或消除日期',
    changeEn: 'enter the day of the beginning or end',
  },
  HOUSE_NOT_APPRAISED: {
    zh: '住房尚未鉴定',
    en: 'the house is not appraised',
    change: '鉴定住房',
    changeEn: 'appraise the house',
  },
  HOUSE_DANGEROUS_GRADE: { zh: '鉴定为C级或D级', en: 'the house is of grade C or D' },
  GRADE_NOT_ELIGIBLE: { zh: '鉴定等级不在改造范围', en: 'the grade is none that is renovated' },
  LIVED_IN: { zh: '住房有人居住', en: 'the house is lived in' },
  NOT_LIVED_IN: { zh: '住房无人居住', en: 'the house is not lived in' },
  LIVED_IN_UNKNOWN: {
    zh: '不清楚是否居住',
    en: 'nobody knows whether it is lived in',
    change: '核实是否居住',
    changeEn: 'find out whether it is lived in',
  },
  SOLE_DWELLING: { zh: '是现唯一居住房', en: 'it is the only dwelling' },
  SOLE_UNKNOWN: {
    zh: '不清楚是否唯一住房',
    en: 'nobody knows whether it is the only dwelling',
    change: '核实其他住房',
    changeEn: 'find out about other dwellings',
  },
  OTHER_HOUSE_LIVED_IN: { zh: '另有住房居住', en: 'another dwelling is lived in' },
  OTHER_HOUSE_TO_CHECK: {
    zh: '另有住房，需要核实',
    en: 'there is another dwelling to look at',
    change: '核实其他住房',
    changeEn: 'look at the other dwelling',
  },
  RECONSTRUCTION_MONEY_TAKEN: {
    zh: '已享受灾后重建资金，不重复补助',
    en: 'reconstruction money was taken; it is not granted twice',
  },
  WATER_ITEM_UNMET: { zh: '有一项不达标', en: 'an item is not met' },
  WATER_ITEM_UNKNOWN: {
    zh: '有一项不清楚',
    en: 'an item is not known',
    change: '核查四项指标',
    changeEn: 'check the four items',
  },
  WATER_ITEMS_MET: { zh: '四项达标或基本达标', en: 'all four items are met' },
  WATER_STATED_SAFE: { zh: '水利部门认定饮水安全', en: 'the water department says it is safe' },
  WATER_STATED_UNSAFE: { zh: '饮水不安全', en: 'the water is not safe' },
  WATER_UNKNOWN: {
    zh: '没有饮水情况',
    en: 'nothing is known of the water',
    change: '核查饮水',
    changeEn: 'check the water',
  },
  WATER_TEST_PASSED: { zh: '水质检测合格', en: 'the water passed a test of the level asked for' },
  WATER_TEST_FAILED: { zh: '水质检测不合格', en: 'the water failed its test' },
  WATER_TEST_MISSING: {
    zh: '没有水质检测',
    en: 'there is no test of the water',
    change: '由县级及以上检测',
    changeEn: 'have it tested by the level asked for',
  },
  WATER_TEST_EXPIRED: {
    zh: '水质检测已过有效期',
    en: 'the last test of the water holds no longer',
    change: '重新检测水质',
    changeEn: 'have it tested anew',
  },
  TEST_NOT_ACCEPTED: {
    zh: '检测部门级别不够',
    en: 'the tester is below the level asked for',
    change: '由县级及以上检测',
    changeEn: 'have it tested by the level asked for',
  },
  TESTER_TO_CHECK: {
    zh: '第三方检测机构待县里认定',
    en: 'the county has not named this third party',
    change: '认定检测机构',
    changeEn: 'name the tester',
  },
} as const satisfies Record<string, ReasonText>;

/** The codes by which the departments give their reasons, those of every department among them. */
export type HousingReason = SharedCode | keyof typeof reasonTexts;

export type HousingDecision = Decision<HousingReason>;

export const { finds, flag, met, unmet, unclear, text, change } = reasons(reasonTexts);
