import { type ReasonText, reasons, type SharedCode } from '@dixian/policy';

/** What the department says of school, of being out of it and of what is paid towards it. */
export const reasonTexts = {
  NOBODY_OUT: { zh: '没有失学辍学', en: 'nobody is out of school' },
  CHILDREN_OUT: {
    zh: '有适龄儿童少年失学辍学',
    en: 'children of school age are out of school',
    change: '劝返或送教上门，直至重新入学',
    changeEn: 'bring them back or teach them at home until they are enrolled again',
  },
  REASON_UNCLEAR: {
    zh: '失学原因不明或缺少医学证明',
    en: 'the reason is not known or lacks a medical proof',
    change: '查明原因，身体原因附医学证明',
    changeEn: 'find the reason; for bodily reasons attach the medical proof',
  },
  OUT_FOR_OTHER_REASONS: {
    zh: '另有不计入目标的失学情形',
    en: 'others are out for reasons that do not count',
  },
  TERM_NOT_SET: {
    zh: '该学期的开学日未设定',
    en: 'the first day of the term is not set',
    change: '由县设定开学日',
    changeEn: 'the county sets the first day of the term',
  },
  TERM_IN_YEAR: { zh: '开学日在年度内', en: 'the term opens inside the year' },
  TERM_OUTSIDE_YEAR: {
    zh: '开学日不在年度内',
    en: 'the term does not open inside the year',
    change: '有新的政策生效',
    changeEn: 'a new policy comes into force',
  },
  ENROLLED_THEN: { zh: '开学日在校', en: 'enrolled on the first day of the term' },
  ENROLLED: { zh: '在校就读', en: 'enrolled' },
  NOT_ENROLLED: {
    zh: '不在校',
    en: 'not enrolled',
    change: '重新入学',
    changeEn: 'enrols again',
  },
  ON_LEAVE: {
    zh: '休学期间暂停发放',
    en: 'on leave: the grant is suspended',
    change: '复学后的学期再申请',
    changeEn: 'apply for the term after the leave',
  },
  STAGE_NAMED: { zh: '学段在范围内', en: 'the stage is one that is named' },
  STAGE_NOT_NAMED: {
    zh: '学段未列明，由人工认定',
    en: 'the stage is not named, a person decides',
    change: '由人工认定或本县作出规定',
    changeEn: 'a person decides, or the county makes a rule of its own',
  },
  NOT_GRANTED_YET: { zh: '该学期尚未批准', en: 'not granted for this term yet' },
  GRANTED_THIS_TERM: { zh: '该学期已批准，不重复享受', en: 'granted for this term already' },
  IDENTIFIED_AFTER_TERM_BEGAN: {
    zh: '开学后才识别认定，请核对',
    en: 'identified after the term began: to be looked at',
  },
  MONITORED_AT_TERM: { zh: '开学日是监测对象', en: 'monitored on the first day of the term' },
  MONITORED_NOW: { zh: '是监测对象', en: 'monitored' },
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
  DAY_UNKNOWN: {
    zh: '识别或消除只知道月份',
    en: 'of the beginning or end of monitoring only the month is known',
    change: '补录识别或消除日期',
    changeEn: 'enter the day of the beginning or end',
  },
  NEED_NOT_ASSESSED: {
    zh: '尚未认定家庭经济困难',
    en: 'the need is not assessed',
    change: '先作困难认定',
    changeEn: 'assess the need first',
  },
  IN_DIFFICULTY: { zh: '家庭经济困难', en: 'the family is in economic difficulty' },
  NOT_IN_DIFFICULTY: {
    zh: '未认定为家庭经济困难',
    en: 'the family is not in economic difficulty',
    change: '认定为家庭经济困难',
    changeEn: 'the need is assessed so',
  },
  MEANS_BELOW_COST: { zh: '家庭能力不足以负担基本支出', en: 'the means are below the basic cost' },
  MEANS_COVER_COST: {
    zh: '家庭能力可以负担基本支出',
    en: 'the means cover the basic cost',
    change: '家庭能力低于基本支出',
    changeEn: 'the means fall below the basic cost',
  },
  FORM_LISTED: { zh: '属于列明的救助方式', en: 'a form that is named' },
  FORM_BY_BASIS: { zh: '其他方式，有书面依据', en: 'another form, with a written basis' },
  BASIS_REQUIRED: {
    zh: '未列明的救助方式需有书面依据',
    en: 'a form that is not named needs a written basis',
    change: '附书面依据',
    changeEn: 'give the written basis',
  },
} as const satisfies Record<string, ReasonText>;

/** The codes by which the department gives its reasons, those of every department among them. */
export type EducationReason = SharedCode | keyof typeof reasonTexts;

/** How the department words its codes. */
export const words = reasons(reasonTexts);

export const { finds, flag, met, unclear, unmet } = words;
