/** 资金层级: who a source of money belongs to. */
export const FUND_LEVELS = [
  'CENTRAL',
  'PROVINCIAL',
  'MUNICIPAL',
  'COUNTY',
  'TOWNSHIP',
  'VILLAGE',
  'OTHER',
] as const;

export type FundLevel = (typeof FUND_LEVELS)[number];

/** As ledgers print them. */
export const FUND_LEVEL_WORDS: Readonly<Record<string, FundLevel>> = {
  中央: 'CENTRAL',
  省级: 'PROVINCIAL',
  市级: 'MUNICIPAL',
  县级: 'COUNTY',
  乡级: 'TOWNSHIP',
  村级: 'VILLAGE',
  其他: 'OTHER',
};
