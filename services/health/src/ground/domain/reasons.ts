import { type ReasonText, reasons, type SharedCode } from '@dixian/policy';

/** What the department says of extra relief for what people pay themselves. */
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
} as const satisfies Record<string, ReasonText>;

/** The codes by which the department gives its reasons, those of every department among them. */
export type HealthReason = SharedCode | keyof typeof reasonTexts;

export const { finds, met, unclear, unmet } = reasons(reasonTexts);
