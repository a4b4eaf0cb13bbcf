import type { DoubtAnswerRow } from './persistence/doubt-answers';
import type { DoubtRow } from './persistence/doubts';

export type DoubtMapper = DoubtRow;
export type DoubtAnswerMapper = DoubtAnswerRow;
export type DoubtAnsweredMapper = { doubt: DoubtRow; __typename: 'DoubtAnswered' };
