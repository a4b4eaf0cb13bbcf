import type { GapKind } from './gap-kinds';

interface FamilyFacts {
  /** Official word, as the longest printed list (`measure-families`) has it. */
  readonly word: string;
  /** Words of other documents' lists for the same family. */
  readonly otherWords: readonly string[];
  /** 开发式: it builds on the household's own work; the others secure it (保障式). */
  readonly developmental: boolean;
  /** What it can make up for (缺什么补什么); null for anything. */
  readonly answers: readonly GapKind[] | null;
}

/** Families of measures (帮扶措施类别), in the order of the longest list. */
export const measureFamilies = {
  INDUSTRY: {
    word: '产业',
    otherWords: ['产业帮扶', '扶志扶智'],
    developmental: true,
    answers: ['INCOME', 'BUSINESS_FAILURE', 'UNSTABLE_WORK'],
  },
  EMPLOYMENT: {
    word: '就业',
    otherWords: ['就业帮扶', '扶志扶智'],
    developmental: true,
    answers: ['INCOME', 'EMPLOYMENT', 'UNSTABLE_WORK'],
  },
  FINANCE: {
    word: '金融',
    otherWords: ['小额信贷', '产业帮扶'],
    developmental: true,
    answers: ['INCOME', 'BUSINESS_FAILURE'],
  },
  PUBLIC_WELFARE_POST: {
    word: '公益性岗位',
    otherWords: ['就业帮扶'],
    developmental: true,
    answers: ['INCOME', 'EMPLOYMENT', 'UNSTABLE_WORK', 'LACK_OF_LABOUR'],
  },
  HOUSING: {
    word: '住房',
    otherWords: [],
    developmental: false,
    answers: ['SAFE_HOUSING', 'NATURAL_DISASTER'],
  },
  DRINKING_WATER: { word: '饮水', otherWords: [], developmental: false, answers: ['SAFE_WATER'] },
  HEALTH: {
    word: '健康',
    otherWords: ['医疗'],
    developmental: false,
    answers: ['BASIC_MEDICAL', 'ILLNESS', 'DISABILITY', 'ACCIDENT'],
  },
  EDUCATION: {
    word: '教育',
    otherWords: ['扶志扶智'],
    developmental: false,
    answers: ['COMPULSORY_EDUCATION', 'SCHOOLING'],
  },
  COMPREHENSIVE_SUPPORT: {
    word: '综合保障',
    otherWords: ['兜底保障', '临时救助', '低保和养老保险'],
    developmental: false,
    answers: ['INCOME', 'ILLNESS', 'DISABILITY', 'NATURAL_DISASTER', 'ACCIDENT', 'LACK_OF_LABOUR'],
  },
  SOCIAL_HELP: { word: '社会帮扶', otherWords: [], developmental: false, answers: null },
  LIVING_CONDITIONS: { word: '生产生活条件改善', otherWords: [], developmental: false, answers: null },
} as const satisfies Record<string, FamilyFacts>;

export type MeasureFamily = keyof typeof measureFamilies;

/** Whether a word is that of a family. */
export function isFamily(word: string): word is MeasureFamily {
  return word in measureFamilies;
}

/** Whether a measure of the family builds on the household's own work (开发式帮扶措施). */
export function isDevelopmental(family: MeasureFamily): boolean {
  return measureFamilies[family].developmental;
}

/** Whether a measure of the family can make up for what is missing. */
export function answersGap(family: MeasureFamily, gap: GapKind): boolean {
  const { answers }: FamilyFacts = measureFamilies[family];
  return answers === null || answers.includes(gap);
}

/** Whether a document's list of families has this one, under its own word for it. */
export function isListed(family: MeasureFamily, words: readonly string[]): boolean {
  const { word, otherWords }: FamilyFacts = measureFamilies[family];
  return [word, ...otherWords].some((one) => words.includes(one));
}
