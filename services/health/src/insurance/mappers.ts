import type { AnswerRow } from '@dixian/register';

export type InsuranceAnswerMapper = AnswerRow;
