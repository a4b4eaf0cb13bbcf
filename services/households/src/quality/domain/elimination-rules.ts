import { addMonths } from '@dixian/calendar';
import { canWork } from './household-labour';
import { guarantees, type QualityFacts } from './quality-facts';
import { type QualityRule, seenIf } from './quality-rule';

const NATURAL = '自然消除';
const MONTH = 'YYYY-MM'.length;
const WORDS = {
  COMPULSORY_EDUCATION: '义务教育',
  BASIC_MEDICAL: '基本医疗',
  SAFE_HOUSING: '住房安全',
  SAFE_WATER: '饮水安全',
} as const satisfies Record<(typeof guarantees)[number], string>;

// While a release is under way its mode is open, and 帮扶消除 is the ordinary one.
const byHelp = ({ release }: QualityFacts) => release !== undefined && release.mode !== NATURAL;

/** 消除类: what a release must show, done or under way. */
export const eliminationRules = {
  ELIMINATED_AT_ONCE: {
    number: null,
    stage: 'ELIMINATION',
    zh: '识别当月或次月即帮扶消除。',
    en: 'The risk is eliminated by help in the month of identification or the next.',
    look: (facts) => {
      const { monitoring, release } = facts;
      if (!monitoring?.identifiedOn || !release || !byHelp(facts)) return [];
      const next = addMonths(monitoring.identifiedOn, 1).slice(0, MONTH);
      const month = release.on.slice(0, MONTH);
      return seenIf(month <= next, `${monitoring.identifiedOn.slice(0, MONTH)} 识别，${month} 消除`);
    },
  },
  ELIMINATED_WITHOUT_MEASURE: {
    number: '1_11_009',
    stage: 'ELIMINATION',
    zh: '风险帮扶消除，但没有实施帮扶措施。',
    en: 'The risk is eliminated by help, but no measure is delivered.',
    look: (facts) =>
      seenIf(byHelp(facts) && !facts.measures.some(({ delivered }) => delivered), '已落实措施 0 项'),
  },
  INCOME_BELOW_LINE: {
    number: '4_11_010',
    stage: 'ELIMINATION',
    zh: '消除时人均纯收入低于当年监测范围。',
    en: 'At elimination the net income per head is below the line of the year.',
    look: ({ release, belowLine }) =>
      release && belowLine ? [{ seen: belowLine.seen, clauseIds: [belowLine.clauseId] }] : [],
  },
  ELIMINATION_FIELDS_EMPTY: {
    number: '1_11_004',
    stage: 'ELIMINATION',
    zh: '消除时收支或“三保障”和饮水情况没有填写。',
    en: 'At elimination income, a guarantee or water is empty.',
    look: ({ release, income, secure }) => {
      const unknown = guarantees.filter((each) => secure[each] === undefined || secure[each] === null);
      const empty = [...(income ? [] : ['收支']), ...unknown.map((each) => WORDS[each])];
      return seenIf(release !== undefined && empty.length > 0, `空：${empty.join('、')}`);
    },
  },
  DROPOUT_AT_ELIMINATION: {
    number: '1_11_005',
    stage: 'ELIMINATION',
    zh: '消除后仍有失学辍学。',
    en: 'There is still a dropout after elimination.',
    look: ({ release, secure }) =>
      seenIf(release !== undefined && secure.COMPULSORY_EDUCATION === false, '义务教育未保障'),
  },
  NO_CONTACT_PHONE: {
    number: '1_11_011',
    stage: 'ELIMINATION',
    zh: '没有监测联系人电话。',
    en: 'There is no phone to reach the household by.',
    look: ({ release, people }) =>
      seenIf(release !== undefined && !people.some(({ hasPhone }) => hasPhone), '联系电话空'),
  },
  ALLOWANCE_WITHOUT_TRANSFER: {
    number: '4_11_013',
    stage: 'ELIMINATION',
    zh: '享受低保、特困或残疾人补贴，但转移性收入为 0。',
    en: 'The household draws an allowance, but transfer income is 0.',
    look: ({ release, allowances, income }) => {
      const drawn = allowances.filter((name) => /低保|特困|残/.test(name));
      const nothing = release !== undefined && income?.transfer === 0n;
      return seenIf(nothing && drawn.length > 0, `${drawn.join('、')}，转移性收入 0.00`);
    },
  },
  NO_LABOUR_NOT_LABELLED: {
    number: '1111_07',
    stage: 'ELIMINATION',
    zh: '整户无劳动力，未标注“整户无劳动能力兜底保障户”。',
    en: 'Nobody in the household can work, and it has no safety-net label.',
    look: (facts) =>
      seenIf(
        facts.monitoring !== undefined && canWork(facts) === false && !facts.labelled,
        '劳动力 0，未标注',
      ),
  },
} as const satisfies Record<string, QualityRule>;
