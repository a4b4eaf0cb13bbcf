import { type ReasonText, reasons, type SharedCode } from '@dixian/policy';

/** What the department says of work contracts. */
export const reasonTexts = {
  CONTRACT_RUNS: { zh: '合同期内', en: 'the contract runs' },
  CONTRACT_ENDED: { zh: '合同已到期', en: 'the contract has ended' },
  CONTRACT_EXTENDED: { zh: '年度内到期，延续至年底', en: 'extended to the end of the year' },
  CONTRACT_KEEPS_OWN_END: { zh: '以合同订立的到期时间为准', en: 'keeps its own last day' },
  PAY_GAP_TO_CHECK: { zh: '请核查到期后的工资', en: 'check pay after the written end' },
} as const satisfies Record<string, ReasonText>;

/** The codes by which the department gives its reasons, those of every department among them. */
export type EmploymentReason = SharedCode | keyof typeof reasonTexts;

export const { finds, flag, met } = reasons(reasonTexts);
