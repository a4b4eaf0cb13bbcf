import type { PlainDate } from '@dixian/calendar';

/** A sentence in both languages. It repeats nothing that was entered. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** A value that cannot be used, by the input field it stands in. */
export interface Refusal {
  field: string;
  code: string;
  /** What to do, in words. */
  words: Words;
  clauseIds: readonly string[];
  /** The first day that can be given, where one follows. */
  possibleFrom?: PlainDate;
  /** What else of the same input cannot be used. */
  also?: readonly Refusal[];
}

/** Refuses one field by a code that it knows; with the clauses that decide, where any do. */
export type Refuse<Code extends string> = (
  field: string,
  code: Code,
  clauseIds?: readonly string[],
  possibleFrom?: PlainDate,
) => Refusal;

/** The codes that a room refuses by. */
export type CodeOf<Refusing> = Refusing extends Refuse<infer Code> ? Code : never;

/** How a room refuses: its codes with their sentences, those that it takes over from lower rooms among them. */
export function refusals<Code extends string>(sentences: Readonly<Record<Code, Words>>): Refuse<Code> {
  return (field, code, clauseIds = [], possibleFrom) => ({
    field,
    code,
    words: sentences[code],
    clauseIds,
    ...(possibleFrom && { possibleFrom }),
  });
}

/** Whether a decision is a refusal. */
export function isRefusal<Decision extends object>(decision: Decision | Refusal): decision is Refusal {
  return 'clauseIds' in decision && 'field' in decision;
}

/** What can be wrong with any input. */
export const sharedWords = {
  DATE_IN_FUTURE: {
    zh: '日期还没有到，请填写今天或更早的日期。',
    en: 'This day has not come yet. Please give today or an earlier day.',
  },
  BEFORE_PREVIOUS_STEP: {
    zh: '日期早于它所依据的前一步，请核对。',
    en: 'This day lies before the step it follows. Please check it.',
  },
  REQUIRED: { zh: '这一项还没有填写，请补上。', en: 'This is still empty. Please fill it in.' },
  TOO_LONG: { zh: '内容太长，请写得短一些。', en: 'This is too long. Please shorten it.' },
  IDENTITY_NUMBER: {
    zh: '文字中好像有证件号码，请删去；人员请用“personId”指明，不必写号码。',
    en: 'There seems to be an identity number in this text. Please take it out; name the person by `personId` instead.',
  },
  NOT_A_MEMBER: {
    zh: '此人没有登记在这一户，请核对。',
    en: 'This person is not entered in that household. Please check it.',
  },
  TOO_MANY_ITEMS: {
    zh: '一次最多办理200条，请分几次提交。',
    en: 'No more than 200 at once. Please send them in several calls.',
  },
  REPEATED: {
    zh: '同一条出现了两次，请保留一条。',
    en: 'This one is named twice. Please name each once.',
  },
  AMOUNT_OUT_OF_RANGE: {
    zh: '金额不能小于零，也不能超过一千亿元，请核对。',
    en: 'An amount is not below zero and not above a hundred billion yuan. Please check it.',
  },
  KEY_IN_USE: {
    zh: '这个幂等键已用于另一项办理，请换一个。',
    en: 'This key was used for something else. Please choose another.',
  },
} as const;

/** Refuses what can be wrong with any input. */
export const refusal = refusals(sharedWords);
