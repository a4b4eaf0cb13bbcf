import { boolean, code, countyCode, day, instant, int, type RowOf, table, text, uuid } from '@dixian/service';

/** Answers to data-quality prompts (疑似问题). */
export const qualityAnswer = table(
  'quality_answer',
  {
    id: uuid().byDefault('uuidv7()'),
    householdId: uuid(),
    rule: text(),
    /** The household, a person or a measure. */
    subject: text(),
    /** What the rule saw when the answer was given. */
    seen: text(),
    explanation: text().nullable(),
    corrected: boolean(),
    occurredOn: day(),
    /** The newest ledger of the household then. */
    exportedOn: day().nullable(),
    account: text(),
    recordedAt: instant().byDefault('service_now()'),
    divisionCode: code(),
    countyCode: countyCode(),
  },
  { primary: ['countyCode', 'id'] },
);

/** Nights on which all households were looked at, and how far. */
export const qualitySweep = table(
  'quality_sweep',
  {
    sweptFor: day(),
    after: uuid().nullable(),
    households: int().byDefault('0'),
    finishedAt: instant().nullable(),
  },
  { primary: ['sweptFor'] },
);

/** An answer as it was recorded. */
export type AnswerRow = RowOf<typeof qualityAnswer, (typeof ANSWER)[number]>;

const ANSWER = [
  'id',
  'householdId',
  'rule',
  'subject',
  'seen',
  'explanation',
  'corrected',
  'occurredOn',
  'exportedOn',
  'account',
  'recordedAt',
] as const;

/** Columns of an `AnswerRow`. */
export const ANSWER_COLUMNS = qualityAnswer.select(ANSWER);
