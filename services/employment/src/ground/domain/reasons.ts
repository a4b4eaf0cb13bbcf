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
  PAY_GAP_TO_CHECK: { zh: '请核查到期后的工资', en: 'check pay after the written end' },
} as const satisfies Record<string, ReasonText>;

/** The codes by which the department gives its reasons, those of every department among them. */
export type EmploymentReason = SharedCode | keyof typeof reasonTexts;

export const words = reasons(reasonTexts);
export const { finds, flag, met, unclear, unmet } = words;
