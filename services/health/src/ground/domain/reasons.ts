import { type ReasonText, reasons, type SharedCode } from '@dixian/policy';

/** What the department says of insurance, bills, stays, aid and the run of the year. */
export const reasonTexts = {
  RUN_THIS_YEAR: { zh: '本年度核算', en: 'there is a run this year' },
  NO_RUN_THIS_YEAR: { zh: '本年度不核算', en: 'no run this year' },
  RUN_OPEN: { zh: '在12月中旬核算期内', en: 'inside the run of mid-December' },
  RUN_CLOSED: {
    zh: '不在12月中旬核算期内',
    en: 'outside the run of mid-December',
    change: '在12月中旬核算',
    changeEn: 'settle in mid-December',
  },
  SELF_PAID_ABOVE: { zh: '个人自付超过限额', en: 'self-paid above the limit' },
  SELF_PAID_NOT_ABOVE: {
    zh: '个人自付未超过限额',
    en: 'self-paid not above the limit',
    change: '个人自付超过限额',
    changeEn: 'own payment exceeds the limit',
  },
  ONLY_OUT_OF_POVERTY_NAMED: {
    zh: '文件只写脱贫人口，由人工认定',
    en: 'only out-of-poverty persons are named',
    change: '由人工认定',
    changeEn: 'a person decides',
  },
  // What monitored households have.
  MONITORED: { zh: '监测对象', en: 'monitored' },
  NOT_MONITORED: {
    zh: '不是监测对象',
    en: 'not monitored',
    change: '识别为监测对象',
    changeEn: 'identification as monitored',
  },
  MONITORED_ONLY: {
    zh: '只面向监测对象',
    en: 'for monitored households only',
    change: '识别为监测对象',
    changeEn: 'identification as monitored',
  },
  MONITORING_DAY_UNKNOWN: {
    zh: '该月只知监测月份，不知日期',
    en: 'in that month only the month of monitoring is known',
    change: '补录监测日期',
    changeEn: 'enter the day of monitoring',
  },
  IN_RESIDENT_INSURANCE: { zh: '已参加城乡居民基本医疗保险', en: 'in the insurance of residents' },
  NOT_IN_RESIDENT_INSURANCE: {
    zh: '未参加城乡居民基本医疗保险',
    en: 'not in the insurance of residents',
    change: '参加城乡居民基本医疗保险',
    changeEn: 'join the insurance of residents',
  },
  SHARE_OF_CONTRIBUTION: { zh: '按个人缴费标准资助', en: 'a share of the contribution' },
  RATE_OF_CLASS: { zh: '按类别标准资助', en: 'by the rate of the class' },
  CLASS_UNKNOWN: {
    zh: '资助类别不明',
    en: 'the class is not known',
    change: '填写资助类别',
    changeEn: 'give the class',
  },
  SEVERAL_CLASSES: { zh: '符合多个类别，取最高一项', en: 'several classes, the highest once' },
  PREMIUM_SHORT: { zh: '资助未足额', en: 'less was paid than the subsidy' },
  COLLECTED_IN_YEAR: { zh: '在规定年度内征缴', en: 'collected in the year of the subsidy' },
  FOR_NEXT_YEAR: { zh: '本年征缴下年保费', en: 'collected this year for the next' },
  ADMITTED_IN_YEAR: { zh: '在规定年度内入院', en: 'admitted in the year of the right' },
  HOSPITAL_DESIGNATED: { zh: '入院当日为定点医院', en: 'the hospital was designated on that day' },
  HOSPITAL_NOT_DESIGNATED: {
    zh: '入院当日不是定点医院',
    en: 'the hospital was not designated on that day',
    change: '在定点医院住院',
    changeEn: 'go to a designated hospital',
  },
  HOSPITALS_NOT_LOADED: {
    zh: '定点医院名单未录入',
    en: 'the list of designated hospitals is not loaded',
    change: '录入定点医院名单',
    changeEn: 'load the list of designated hospitals',
  },
  INJURED_BY_OTHERS: { zh: '疑为他人致伤，请核实责任', en: 'an injury by others may be for them to pay' },
  BILL_IN_YEAR: { zh: '票据在规定年度内', en: 'the bill is of the year of the aid' },
  STAY_ACROSS_YEAR: {
    zh: '跨年住院，由人工认定',
    en: 'the stay goes over the end of the year',
    change: '由人工认定',
    changeEn: 'a person decides',
  },
  AID_BY_RULES: { zh: '按医疗救助标准计算', en: 'by the rules of medical aid' },
  REACHES_STANDARD: { zh: '达到规定报销比例', en: 'the set share is reached' },
  BELOW_STANDARD: {
    zh: '低于规定报销比例',
    en: 'below the set share',
    change: '达到规定报销比例',
    changeEn: 'reach the set share',
  },
  BASE_UNKNOWN: {
    zh: '合规费用未报，无法核对',
    en: 'the compliant cost is not told',
    change: '补报合规费用',
    changeEn: 'tell the compliant cost',
  },
  KIND_NOT_SET: { zh: '该类别未设定比例', en: 'no share is set for this kind' },
  SOURCE_NAMED: { zh: '资金来源符合规定', en: 'the source is the one named' },
  SOURCE_NOT_NAMED: {
    zh: '资金来源不是规定的来源',
    en: 'another source than the one named',
    change: '改用规定的资金来源',
    changeEn: 'use the source that is named',
  },
  PRINTED_ON_OTHER_SIDE: {
    zh: '结算单个人自付与计算结果分居限额两侧',
    en: 'the printed sum stands on the other side of the limit',
    change: '核对结算单',
    changeEn: 'check the bills',
  },
} as const satisfies Record<string, ReasonText>;

/** The codes by which the department gives its reasons, those of every department among them. */
export type HealthReason = SharedCode | keyof typeof reasonTexts;

/** How health words its codes. */
export const words = reasons(reasonTexts);

export const { finds, flag, met, unclear, unmet } = words;
