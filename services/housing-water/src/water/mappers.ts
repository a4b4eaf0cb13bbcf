import type { AnswerRow } from '@dixian/register';

export type WaterAnswerMapper = AnswerRow;
