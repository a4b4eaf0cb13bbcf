interface GapFacts {
  /** What is missing, in official words. */
  readonly word: string;
  /** 致贫返贫风险 in the ledger's words, where it is one of those. */
  readonly risk: string | null;
  /** As the list of single risks (`single-risk-types`) prints it. */
  readonly single: string | null;
}

/** What a household may lack (缺什么补什么): guarantees, income, work, and the risks of the ledgers. */
export const gapKinds = {
  COMPULSORY_EDUCATION: { word: '义务教育', risk: null, single: '义务教育' },
  BASIC_MEDICAL: { word: '基本医疗', risk: null, single: null },
  SAFE_HOUSING: { word: '住房安全', risk: '因安全住房', single: '住房安全' },
  SAFE_WATER: { word: '饮水安全', risk: '因安全饮水', single: '饮水安全' },
  INCOME: { word: '收入低于监测范围', risk: null, single: null },
  EMPLOYMENT: { word: '有劳动能力而无人就业', risk: null, single: null },
  ILLNESS: { word: '因病', risk: '因病', single: null },
  SCHOOLING: { word: '因学', risk: '因学', single: null },
  DISABILITY: { word: '因残', risk: '因残', single: null },
  NATURAL_DISASTER: { word: '因自然灾害', risk: '因自然灾害', single: null },
  ACCIDENT: { word: '因意外事故', risk: '因意外事故', single: null },
  BUSINESS_FAILURE: { word: '因产业项目失败', risk: '因产业项目失败', single: null },
  UNSTABLE_WORK: { word: '因务工就业不稳', risk: '因务工就业不稳', single: null },
  LACK_OF_LABOUR: { word: '因缺劳动力', risk: '因缺劳动力', single: null },
  OTHER: { word: '其他', risk: '其他', single: null },
} as const satisfies Record<string, GapFacts>;

export type GapKind = keyof typeof gapKinds;

/** Every kind, in the order gaps are listed. */
export const gapKindsInOrder = Object.keys(gapKinds) as GapKind[];

/** Whether a word is that of a kind. */
export function isGapKind(word: string): word is GapKind {
  return word in gapKinds;
}

/** The kind of a risk in the ledger's words; OTHER for a word no list has. */
export function gapOfRisk(risk: string): GapKind {
  return gapKindsInOrder.find((kind) => gapKinds[kind].risk === risk) ?? 'OTHER';
}
