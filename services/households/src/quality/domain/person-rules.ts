import { fullYears } from '@dixian/calendar';
import { formatYuan } from '@dixian/money';
import { works } from './household-labour';
import { type QualityRule, seenOfPeople } from './quality-rule';

const WEAK_OR_NONE = ['无劳动力', '弱劳动力或半劳动力'];
// 100 yuan, in fen.
const A_HUNDRED = 10_000n;
const OLDEST = 120;
const SEXES = { FEMALE: '女', MALE: '男' } as const;

/** 人员类: what is said of one person does not go together. */
export const personRules = {
  HEALTHY_WITHOUT_LABOUR: {
    number: '5_12_008',
    stage: 'PERSON',
    zh: '十六周岁以上不满六十周岁、健康且不在校，劳动技能却为无或弱（半）劳动力。',
    en: 'A healthy person of 16 to 59 who is no pupil is entered with no or weak labour.',
    look: (facts) =>
      seenOfPeople(facts, ({ birthOn, health, atSchool, labour }) => {
        if (birthOn === null || birthOn > facts.asOf || health !== '健康' || atSchool) return undefined;
        const age = fullYears(birthOn, facts.asOf);
        if (age < 16 || age >= 60 || labour === null || !WEAK_OR_NONE.includes(labour)) return undefined;
        return `16—59 岁，健康，${labour}`;
      }),
  },
  AGE_BEYOND_LIFE: {
    number: null,
    stage: 'PERSON',
    zh: '在册成员年龄超过一百二十周岁。',
    en: 'A member is more than 120 years old.',
    look: (facts) =>
      seenOfPeople(facts, ({ birthOn }) => {
        const age = birthOn === null || birthOn > facts.asOf ? 0 : fullYears(birthOn, facts.asOf);
        return age > OLDEST ? `${age} 周岁` : undefined;
      }),
  },
  SEX_NOT_OF_NUMBER: {
    number: null,
    stage: 'PERSON',
    zh: '性别与证件号码第十七位不符。',
    en: 'The sex entered is not that of the seventeenth digit of the certificate number.',
    look: (facts) =>
      seenOfPeople(facts, ({ sex, sexOfNumber }) =>
        sex === null || sexOfNumber === null || sex === sexOfNumber
          ? undefined
          : `登记为${SEXES[sex]}，号码为${SEXES[sexOfNumber]}`,
      ),
  },
  HEAD_IS_A_CHILD: {
    number: null,
    stage: 'PERSON',
    zh: '户主不满十六周岁。',
    en: 'The head is younger than 16.',
    look: (facts) =>
      seenOfPeople(facts, ({ isHead, birthOn }) => {
        if (!isHead || birthOn === null || birthOn > facts.asOf) return undefined;
        const age = fullYears(birthOn, facts.asOf);
        return age < 16 ? `户主 ${age} 周岁` : undefined;
      }),
  },
  WORKING_WITHOUT_LABOUR: {
    number: '2_01_015',
    stage: 'PERSON',
    zh: '务工人员填为无劳动力。',
    en: 'A person who works is entered with no labour.',
    look: (facts) =>
      seenOfPeople(facts, (person) =>
        works(person) && person.labour === '无劳动力' ? '务工，无劳动力' : undefined,
      ),
  },
  WORK_PLACE_WITHOUT_MONTHS: {
    number: null,
    stage: 'PERSON',
    zh: '有务工所在地，但没有务工时间。',
    en: 'There is a place of work, but no months.',
    look: (facts) =>
      seenOfPeople(facts, ({ workPlace, workMonths }) =>
        workPlace && !workMonths ? '务工时间空' : undefined,
      ),
  },
  WAGES_BELOW_100: {
    number: '5_15_023',
    stage: 'PERSON',
    zh: '工资性收入大于 0 而小于 100 元。',
    en: 'Wages are above 0 and below 100 yuan.',
    look: ({ income }) =>
      income && income.wages > 0n && income.wages < A_HUNDRED
        ? [{ seen: `工资性收入 ${formatYuan(income.wages)}` }]
        : [],
  },
} as const satisfies Record<string, QualityRule>;
