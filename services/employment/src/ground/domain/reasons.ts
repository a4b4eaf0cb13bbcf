import { type ReasonText, reasons, type SharedCode } from '@dixian/policy';

/** What the department says of agreements and the help to work. */
export const reasonTexts = {
  CONTRACT_RUNS: { zh: '合同期内', en: 'the agreement runs' },
  CONTRACT_ENDED: { zh: '合同已到期', en: 'the agreement has ended' },
  CONTRACT_EXTENDED: { zh: '年度内到期，延续至年底', en: 'extended to the end of the year' },
  CONTRACT_REACHES_DAY: { zh: '合同已到年底，无须延续', en: 'reaches the end of the year by itself' },
  CONTRACT_KEEPS_OWN_END: { zh: '以合同订立的到期时间为准', en: 'keeps its own last day' },
  NOT_EXTENDED_FOR_OTHERS: {
    zh: '不是重点帮扶对象，按原规定执行到合同期满',
    en: 'no key household: runs to its own end by the rules of before',
  },
  AGREEMENT_OF_PARTIES: { zh: '由双方协商续签', en: 'the parties agree on it' },
  EXTENSION_WRITTEN: { zh: '已签订延续', en: 'an extension is written' },
  EXTENSION_NOT_WANTED: { zh: '本人不再续签', en: 'the worker does not go on' },
  ENDED_BY_STATEMENT: { zh: '已提前离岗', en: 'ended before its day' },
  AGREEMENT_END_MISSING: {
    zh: '协议没有到期日，请核对补录',
    en: 'the agreement has no last day',
    change: '补录协议到期日',
    changeEn: 'enter the last day of the agreement',
  },
  TEMPORARY_WITHOUT_AGREEMENT: {
    zh: '没有签订协议的临时用工，扶持力度原则上不减弱',
    en: 'temporary work without an agreement: support is not to weaken',
  },
  EVENT_BEFORE_INCLUSION: {
    zh: '发生在纳入之前，不在此项范围内',
    en: 'it happened before the household was included',
  },
  FORM_COVERED: { zh: '用工形式在规定范围内', en: 'a form of work that the place names' },
  FORM_NOT_COVERED: { zh: '用工形式不在规定范围内', en: 'no form of work that the place names' },
  NOT_MONITORED_NOT_TESTED: { zh: '不是监测对象，不核对', en: 'not monitored: not asked' },
  ENOUGH_EMPLOYED: { zh: '就业人数达到要求', en: 'enough are employed' },
  WORK_NOT_ALL_KNOWN: {
    zh: '成员劳动能力或就业状态未全部掌握',
    en: 'labour or work of the members is not all known',
    change: '补录成员劳动能力和就业状态',
    changeEn: 'enter labour and work of the members',
  },
  NOBODY_ABLE_NOT_TESTED: { zh: '户内没有有劳动能力的人，不核对', en: 'nobody is able to work: not asked' },
  NOBODY_EMPLOYED: {
    zh: '有劳动能力但就业人数未达到要求',
    en: 'able to work, and too few are employed',
    change: '帮助成员就业',
    changeEn: 'help a member to work',
  },
  MONITORED_ON_DAY: { zh: '当日是监测对象', en: 'monitored on the day' },
  MONITORED_ONLY: {
    zh: '只面向监测对象',
    en: 'for monitored households only',
    change: '识别为监测对象',
    changeEn: 'identification as monitored',
  },
  WILLING: { zh: '有就业意愿', en: 'wants to work' },
  NOT_WILLING: { zh: '没有就业意愿', en: 'does not want to work' },
  WILL_UNKNOWN: {
    zh: '就业意愿未登记',
    en: 'what the person wants is not known',
    change: '登记就业意愿',
    changeEn: 'enter what the person wants',
  },
  ABLE_TO_WORK: { zh: '有劳动能力', en: 'able to work' },
  NOT_ABLE_TO_WORK: { zh: '没有劳动能力', en: 'not able to work' },
  LABOUR_UNKNOWN: {
    zh: '劳动能力未登记',
    en: 'labour is not known',
    change: '登记劳动能力',
    changeEn: 'enter labour',
  },
  KINDS_OFFERED: { zh: '可提供的培训种类', en: 'the kinds of training offered' },
  SOURCE_ALLOWED: { zh: '资金来源符合规定', en: 'the source of money is one the place names' },
  SOURCE_NOT_ALLOWED: {
    zh: '资金来源不在规定范围内',
    en: 'the source of money is none that the place names',
    change: '改用规定的资金来源',
    changeEn: 'use a source that the place names',
  },
  IN_SPECIAL_DIFFICULTY: { zh: '村级认定为特殊困难', en: 'the village marked it as in special difficulty' },
  NOT_IN_SPECIAL_DIFFICULTY: {
    zh: '未认定为特殊困难',
    en: 'not marked as in special difficulty',
    change: '由村级认定特殊困难',
    changeEn: 'the village marks special difficulty',
  },
  EMPLOYER_NAMED: { zh: '用人单位在规定范围内', en: 'an employer of a kind that the place names' },
  EMPLOYER_NOT_NAMED: {
    zh: '用人单位不在规定范围内',
    en: 'an employer of no kind that the place names',
  },
  SOURCE_FOR_KEY_HOUSEHOLD: {
    zh: '该资金用于重点帮扶对象',
    en: 'money of this source is for key households',
  },
  SOURCE_FOR_MONITORED: { zh: '该资金用于监测对象', en: 'money of this source is for monitored people' },
  WORK_IN_YEAR: { zh: '年度内有务工', en: 'work on a day of the year' },
  NO_WORK_IN_YEAR: {
    zh: '年度内没有务工',
    en: 'no work on a day of the year',
    change: '补录务工情况',
    changeEn: 'enter the work',
  },
  PLACE_COVERED: { zh: '务工地在补贴范围内', en: 'the place of work is one that is subsidised' },
  PLACE_NOT_COVERED: {
    zh: '务工地不在补贴范围内',
    en: 'the place of work is none that is subsidised',
  },
  WORK_PLACE_UNCLEAR: {
    zh: '务工地不明确，请补录所在地代码',
    en: 'the place of work is not clear',
    change: '补录务工所在地代码',
    changeEn: 'enter the code of the place',
  },
  MONTHS_ENOUGH: { zh: '务工月数达到要求', en: 'enough months of work' },
  MONTHS_TOO_FEW: {
    zh: '务工月数不足',
    en: 'too few months of work',
    change: '务工月数达到要求',
    changeEn: 'work for more months',
  },
  NOT_GRANTED_BEFORE: { zh: '此前未批准', en: 'not granted before' },
  ALREADY_GRANTED: { zh: '已经批准过，不重复享受', en: 'granted before, and not twice' },
  COUNTED_PER_WORKER: {
    zh: '按每名务工人员每年一次计，文件未写明',
    en: 'counted once per worker and year: the document does not print it',
  },
  OUT_OF_POVERTY: { zh: '属于脱贫户', en: 'a household out of poverty' },
  NOT_OUT_OF_POVERTY: { zh: '不属于脱贫户', en: 'not a household out of poverty' },
  TRAINING_COMPLETED: { zh: '年度内结业', en: 'completed in the year' },
  TRAINING_NOT_COMPLETED: {
    zh: '尚未结业',
    en: 'not completed yet',
    change: '登记结业',
    changeEn: 'enter the completion',
  },
  SUPPORT_KEPT: { zh: '扶持力度未减弱', en: 'support is not weaker' },
  SUPPORT_WEAKENED: {
    zh: '扶持力度低于上年，请说明原因',
    en: 'support is below that of last year',
    change: '说明原因',
    changeEn: 'give the reason',
  },
  WEAKENED_EXPLAINED: { zh: '减弱的原因已说明', en: 'why it is weaker is explained' },
  NOT_TEMPORARY_NOT_TESTED: {
    zh: '没有未签协议的临时用工，不核对',
    en: 'no temporary work without an agreement: not asked',
  },
  FILE_NEEDED: { zh: '有就业意愿的监测对象，应一人一案', en: 'wants to work and is monitored: one file' },
  FAVOUR_KEPT: { zh: '优惠政策延续有效，未规定截止日', en: 'the favour goes on, without an end' },
  FAVOUR_AFTER_DOCUMENT: {
    zh: '文件印发后新给予的优惠，按其自身规定执行',
    en: 'granted after the document: it holds by its own terms',
  },
  FAVOUR_ENDED: { zh: '优惠已终止', en: 'the favour has ended' },
  COUNTY_POLICY: { zh: '本县有奖补政策', en: 'the county has a policy of its own' },
  NO_COUNTY_POLICY: {
    zh: '本县没有制定奖补政策',
    en: 'the county has no such policy',
    change: '由县(市、区)制定奖补政策',
    changeEn: 'the county makes one',
  },
  PAY_GAP_TO_CHECK: { zh: '请核查到期后的工资', en: 'check pay after the written end' },
} as const satisfies Record<string, ReasonText>;

/** The codes by which the department gives its reasons, those of every department among them. */
export type EmploymentReason = SharedCode | keyof typeof reasonTexts;

export const words = reasons(reasonTexts);
export const { finds, flag, met, unclear, unmet } = words;
