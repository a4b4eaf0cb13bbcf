import type { ReasonText } from './reason-text';

/** What every department says: that a document leaves a value open or none holds, whether a target is met, the standing. */
export const sharedTexts = {
  LINE_NOT_SET: {
    zh: '监测线未定',
    en: 'the monitoring line is not set',
    change: '由有权单位设定监测线',
    changeEn: 'the competent office sets the monitoring line',
  },
  RATE_NOT_SET: {
    zh: '比例未定',
    en: 'the rate is not set',
    change: '由有权单位设定比例',
    changeEn: 'the competent office sets the rate',
  },
  STANDARD_NOT_SET: {
    zh: '标准未定',
    en: 'the standard is not set',
    change: '由有权单位设定标准',
    changeEn: 'the competent office sets the standard',
  },
  VALUE_NOT_SET: {
    zh: '数值未定',
    en: 'the value is not set',
    change: '由有权单位设定数值',
    changeEn: 'the competent office sets the value',
  },
  ISSUE_DATE_NOT_SET: {
    zh: '发文日期未录入，无法判断先后',
    en: 'the day of issue is not entered',
    change: '录入发文日期',
    changeEn: 'enter the day of issue',
  },
  NO_POLICY_IN_FORCE: {
    zh: '该条款在此地此日不适用',
    en: 'the clause does not hold for this place and day',
    change: '有新的政策生效',
    changeEn: 'a new policy comes into force',
  },
  NO_RULE_HERE: {
    zh: '本地此日没有此项规定',
    en: 'the place has no such rule on this day',
    change: '本地作出规定',
    changeEn: 'the place makes a rule',
  },
  FACT_NOT_ON_RECORD: {
    zh: '没有记录',
    en: 'nothing is on record',
    change: '补录事实',
    changeEn: 'enter the fact',
  },
  STANDING_UNKNOWN: {
    zh: '该户的监测和登记信息尚未送达',
    en: 'how the household stands has not arrived yet',
    change: '稍后再试，信息送达后重新判断',
    changeEn: 'try again shortly: it is decided anew once it has arrived',
  },
  LAST_YEAR_UNKNOWN: {
    zh: '上年数未报',
    en: "last year's figure is not reported",
    change: '报送上年数',
    changeEn: "report last year's figure",
  },
  WHOLE_UNKNOWN: {
    zh: '总数未报',
    en: 'the whole is not reported',
    change: '报送总数',
    changeEn: 'report the whole',
  },
  TARGET_MET: { zh: '达到目标', en: 'the target is met' },
  TARGET_MISSED: {
    zh: '未达到目标',
    en: 'the target is missed',
    change: '达到目标数',
    changeEn: 'reach the target',
  },
  KEY_HOUSEHOLD: { zh: '属于重点帮扶对象', en: 'a key household' },
  NOT_KEY_HOUSEHOLD: {
    zh: '年度内没有未消除的风险，不属于重点帮扶对象',
    en: 'not a key household',
    change: '年度内存在未消除的风险',
    changeEn: 'a risk of this year is not eliminated',
  },
  STAYS_KEY_AFTER_ELIMINATION: {
    zh: '年度内消除风险后仍是重点帮扶对象',
    en: 'stays a key household after elimination',
  },
} as const satisfies Record<string, ReasonText>;
