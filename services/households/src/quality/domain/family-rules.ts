import { type QualityRule, seenIf } from './quality-rule';

/** 人员类: what is said of the family does not go together. */
export const familyRules = {
  TWO_HEADS: {
    number: null,
    stage: 'PERSON',
    zh: '一户有不止一位户主。',
    en: 'There is more than one head.',
    look: ({ people }) => {
      const heads = people.filter(({ isHead }) => isHead).length;
      return seenIf(heads > 1, `户主 ${heads} 位`);
    },
  },
  NO_HEAD: {
    number: null,
    stage: 'PERSON',
    zh: '一户没有户主。',
    en: 'There is no head.',
    look: ({ people }) => seenIf(people.length > 0 && !people.some(({ isHead }) => isHead), '户主 0 位'),
  },
  SEVERAL_SPOUSES: {
    number: null,
    stage: 'PERSON',
    zh: '户主有不止一位配偶。',
    en: 'The head has more than one spouse.',
    look: ({ people }) => {
      const spouses = people.filter(({ relation }) => relation === '配偶').length;
      return seenIf(spouses > 1, `配偶 ${spouses} 位`);
    },
  },
  SPOUSES_OF_ONE_SEX: {
    number: null,
    stage: 'PERSON',
    zh: '户主与配偶性别相同。',
    en: 'Head and spouse are of the same sex.',
    look: ({ people }) => {
      const heads = people.filter(({ isHead }) => isHead);
      const spouses = people.filter(({ relation }) => relation === '配偶');
      const same = heads.some((head) => spouses.some(({ sex }) => sex !== null && sex === head.sex));
      return seenIf(same, '户主与配偶性别相同');
    },
  },
} as const satisfies Record<string, QualityRule>;
