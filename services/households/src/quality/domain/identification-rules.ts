import { formatYuan } from '@dixian/money';
import type { QualityFacts } from './quality-facts';
import { type QualityRule, seenIf, seenOfPeople } from './quality-rule';

/** 识别类: what an identification must show before it is handed on. */
export const identificationRules = {
  CERTIFICATE_TWICE: {
    number: '1_01_002',
    stage: 'IDENTIFICATION',
    zh: '同一证件号码在省内另一户也有登记。',
    en: 'The same certificate number stands in another household of the province.',
    look: (facts) => seenOfPeople(facts, ({ elsewhere }) => (elsewhere ? '证件号码重复' : undefined)),
  },
  IDENTIFICATION_FIELDS_EMPTY: {
    number: '1_11_002',
    stage: 'IDENTIFICATION',
    zh: '识别时间、饮水或住房情况没有填写。',
    en: 'The time of identification, drinking water or housing is empty.',
    look: (facts) => {
      const empty = emptyFields(facts);
      return seenIf(empty.length > 0, `空：${empty.join('、')}`);
    },
  },
  NET_INCOME_MISMATCH: {
    number: null,
    stage: 'IDENTIFICATION',
    zh: '台账的家庭纯收入与四类收入减支出不符。',
    en: 'The net income the ledger states is not the four kinds less the cost.',
    look: ({ income }) => {
      if (!income || income.statedNet === null || income.statedNet === income.net) return [];
      return [{ seen: `${formatYuan(income.statedNet)} ≠ ${formatYuan(income.net)}` }];
    },
  },
} as const satisfies Record<string, QualityRule>;

function emptyFields({ monitoring, identifying, secure }: QualityFacts): string[] {
  if (!monitoring && !identifying) return [];
  const unknown = (value: boolean | null | undefined) => value === null || value === undefined;
  return [
    ...(monitoring?.identifiedOn === null ? ['识别时间'] : []),
    ...(unknown(secure.SAFE_WATER) ? ['饮水'] : []),
    ...(unknown(secure.SAFE_HOUSING) ? ['住房'] : []),
  ];
}
