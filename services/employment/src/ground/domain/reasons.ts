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
  PAY_GAP_TO_CHECK: { zh: '请核查到期后的工资', en: 'check pay after the written end' },
} as const satisfies Record<string, ReasonText>;

/** The codes by which the department gives its reasons, those of every department among them. */
export type EmploymentReason = SharedCode | keyof typeof reasonTexts;

export const words = reasons(reasonTexts);
export const { finds, flag, met, unclear, unmet } = words;
