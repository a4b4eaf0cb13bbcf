import { canWork, works } from './household-labour';
import type { QualityFacts } from './quality-facts';
import { type QualityRule, seenIf } from './quality-rule';

/** Whether the household is monitored for a risk. */
export function namesRisk({ monitoring }: QualityFacts, risk: string): boolean {
  return monitoring?.risks.includes(risk) ?? false;
}

// A risk that is not named can only be missed where risks are named at all.
function lacksRisk(facts: QualityFacts, risk: string): boolean {
  return facts.monitoring !== undefined && !namesRisk(facts, risk);
}

/** 风险—事实一致: a risk that no fact bears out, and a fact that no risk names. */
export const riskRules = {
  RISKS_EMPTY: {
    number: '1_11_001',
    stage: 'IDENTIFICATION',
    zh: '致贫返贫风险没有填写。',
    en: 'No risk of falling back is named.',
    look: ({ monitoring }) => seenIf(monitoring?.risks.length === 0, '风险空'),
  },
  DISABILITY_WITHOUT_DISABLED: {
    number: '2_11_001',
    stage: 'IDENTIFICATION',
    zh: '风险为因残，但户内没有残疾人。',
    en: 'The risk is disability, but nobody in the household is disabled.',
    look: (facts) => {
      const disabled = facts.people.some(
        ({ disabilityCard, health }) => disabilityCard || health?.includes('残疾'),
      );
      return seenIf(namesRisk(facts, '因残') && !disabled, '因残，户内残疾人 0');
    },
  },
  UNSTABLE_WORK_WITHOUT_LABOUR: {
    number: '2_11_006、5_15_013',
    stage: 'IDENTIFICATION',
    zh: '风险为因务工就业不稳，但全户无劳动力或丧失劳动力。',
    en: 'The risk is unstable work, but nobody in the household can work.',
    look: (facts) =>
      seenIf(namesRisk(facts, '因务工就业不稳') && canWork(facts) === false, '因务工就业不稳，劳动力 0'),
  },
  UNSTABLE_WORK_WITHOUT_WORK: {
    number: '5_15_014',
    stage: 'IDENTIFICATION',
    zh: '风险为因务工就业不稳，但全户没有务工信息。',
    en: 'The risk is unstable work, but nobody in the household has worked.',
    look: (facts) =>
      seenIf(namesRisk(facts, '因务工就业不稳') && !facts.people.some(works), '因务工就业不稳，务工 0 人'),
  },
  ILLNESS_WITHOUT_SELF_PAID: {
    number: '5_15_020',
    stage: 'IDENTIFICATION',
    zh: '风险为因病，但合规自付支出为 0。',
    en: 'The risk is illness, but compliant self-paid is 0.',
    look: (facts) => seenIf(namesRisk(facts, '因病') && facts.income?.selfPaid === 0n, '因病，合规自付 0.00'),
  },
  UNINSURED_WITHOUT_ILLNESS: {
    number: '4_11_007',
    stage: 'IDENTIFICATION',
    zh: '有成员未参加基本医保，但风险中没有因病。',
    en: 'Somebody has no basic medical insurance, but illness is not among the risks.',
    look: (facts) => {
      const uninsured = facts.people.filter(({ insured }) => insured === false).length;
      return seenIf(uninsured > 0 && lacksRisk(facts, '因病'), `未参保 ${uninsured} 人，无因病`);
    },
  },
  WATER_WITHOUT_RISK: {
    number: '4_11_006',
    stage: 'IDENTIFICATION',
    zh: '饮水有问题，但风险中没有因安全饮水。',
    en: 'Drinking water is not safe, but water is not among the risks.',
    look: (facts) =>
      seenIf(facts.secure.SAFE_WATER === false && lacksRisk(facts, '因安全饮水'), '饮水有问题，无因安全饮水'),
  },
} as const satisfies Record<string, QualityRule>;
