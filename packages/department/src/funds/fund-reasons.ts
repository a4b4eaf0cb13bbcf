import { type ReasonText, reasons, type SharedCode } from '@dixian/policy';

/** What every department that pays says of its sources of money. */
export const fundTexts = {
  SOURCE_ALLOWED: { zh: '资金来源符合规定', en: 'the source of money is one the place names' },
  SOURCE_NOT_ALLOWED: {
    zh: '资金来源不在规定范围内',
    en: 'the source of money is none that the place names',
    change: '改用规定的资金来源',
    changeEn: 'use a source that the place names',
  },
} as const satisfies Record<string, ReasonText>;

/** The codes by which a department speaks of them; its own list of texts takes `fundTexts` in. */
export type FundReason = SharedCode | keyof typeof fundTexts;

export const { met, unmet } = reasons(fundTexts);
