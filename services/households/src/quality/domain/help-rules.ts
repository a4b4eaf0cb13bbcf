import { addMonths } from '@dixian/calendar';
import { canWork } from './household-labour';
import type { MeasureFacts, QualityFacts } from './quality-facts';
import { type QualityRule, seenIf } from './quality-rule';
import { namesRisk } from './risk-rules';

// 开发式帮扶措施: the four families that let a household earn.
const DEVELOPMENTAL: readonly MeasureFacts['family'][] = [
  'INDUSTRY',
  'EMPLOYMENT',
  'FINANCE',
  'PUBLIC_WELFARE_POST',
];
const NOT_ENOUGH = ['其他', '技能培训'];

const developmental = ({ measures }: QualityFacts) =>
  measures.filter(({ family }) => DEVELOPMENTAL.includes(family));

// Of a month alone the count begins with its last day, so that nobody is asked too early.
function monitoredFor({ monitoring, release, asOf }: QualityFacts, months: number): boolean {
  if (!monitoring?.identifiedOn || release) return false;
  const { identifiedOn, monthOnly } = monitoring;
  const since = monthOnly ? addMonths(identifiedOn, 1) : identifiedOn;
  return addMonths(since, months) <= asOf;
}

function withoutMeasure(
  facts: QualityFacts,
  risk: string,
  words: string,
  ...families: MeasureFacts['family'][]
) {
  const helped = facts.measures.some(({ family }) => families.includes(family));
  return seenIf(namesRisk(facts, risk) && !facts.release && !helped, `${risk}，无${words}`);
}

const about = ({ id, name }: MeasureFacts) => ({ subject: id, seen: `${name} 尚未实施` });

/** 帮扶类: help that is missing, or does not fit the risk. */
export const helpRules = {
  HELP_NOT_DELIVERED: {
    number: null,
    stage: 'HELP',
    zh: '识别满一个月，还没有落实帮扶措施。',
    en: 'A month after identification no measure is delivered.',
    look: (facts) =>
      seenIf(monitoredFor(facts, 1) && !facts.measures.some(({ delivered }) => delivered), '已落实措施 0 项'),
  },
  NO_DEVELOPMENTAL_MEASURE: {
    number: '5_12_007',
    stage: 'HELP',
    zh: '有劳动力且识别满六个月，没有开发式帮扶措施。',
    en: 'Somebody can work, and six months after identification there is no developmental measure.',
    look: (facts) =>
      seenIf(
        monitoredFor(facts, 6) && canWork(facts) === true && developmental(facts).length === 0,
        '开发式措施 0 项',
      ),
  },
  DEVELOPMENTAL_NOT_DONE: {
    number: '5_11_030',
    stage: 'HELP',
    zh: '已登记开发式帮扶措施，但尚未实施。',
    en: 'A developmental measure is entered, but not carried out.',
    look: (facts) =>
      developmental(facts)
        .filter(({ delivered }) => !delivered)
        .map(about),
  },
  DEVELOPMENTAL_ONLY_OTHER: {
    number: '5_12_011',
    stage: 'HELP',
    zh: '开发式帮扶措施仅有“其他”或“技能培训”。',
    en: 'The only developmental measures are “other” or skills training.',
    look: (facts) => {
      const names = [...new Set(developmental(facts).map(({ name }) => name))].toSorted();
      return seenIf(
        names.length > 0 && names.every((name) => NOT_ENOUGH.includes(name)),
        `仅${names.join('、')}`,
      );
    },
  },
  DISABILITY_WITHOUT_SUPPORT: {
    number: '3_11_005',
    stage: 'HELP',
    zh: '风险为因残，但没有综合保障或社会帮扶措施。',
    en: 'The risk is disability, but there is no safety net or social help.',
    look: (facts) =>
      withoutMeasure(facts, '因残', '综合保障、社会帮扶', 'COMPREHENSIVE_SUPPORT', 'SOCIAL_HELP'),
  },
  HOUSING_WITHOUT_MEASURE: {
    number: '3_11_006',
    stage: 'HELP',
    zh: '风险为因安全住房，但没有住房安全保障措施。',
    en: 'The risk is housing, but there is no measure on housing.',
    look: (facts) => withoutMeasure(facts, '因安全住房', '住房安全保障', 'HOUSING'),
  },
  WATER_WITHOUT_MEASURE: {
    number: null,
    stage: 'HELP',
    zh: '风险为因安全饮水，但没有饮水安全保障措施。',
    en: 'The risk is drinking water, but there is no measure on it.',
    look: (facts) => withoutMeasure(facts, '因安全饮水', '饮水安全保障', 'DRINKING_WATER'),
  },
} as const satisfies Record<string, QualityRule>;
