import { plainDate } from '@dixian/calendar';
import { type PromptAnswer, withAnswers } from './answered-prompt';
import type { FoundPrompt } from './look-for-prompts';

const PROMPT: FoundPrompt = {
  rule: 'NO_HEAD',
  subject: 'h',
  personId: null,
  seen: '户主 0 位',
  clauseIds: [],
};
const ANSWER: PromptAnswer = {
  rule: 'NO_HEAD',
  subject: 'h',
  seen: '户主 0 位',
  explanation: '户主已故',
  corrected: false,
  occurredOn: plainDate('2025-06-01'),
  exportedOn: plainDate('2025-05-01'),
};
const holds = (answers: PromptAnswer[], exportedOn = '2025-05-01') =>
  withAnswers([PROMPT], answers, plainDate(exportedOn))[0]?.answer !== null;

test('an answer holds as long as the same is seen of the same subject', () => {
  expect(holds([ANSWER])).toBe(true);
  expect(holds([ANSWER], '2025-07-01')).toBe(true);
  expect(holds([{ ...ANSWER, seen: '户主 2 位' }])).toBe(false);
  expect(holds([{ ...ANSWER, subject: 'other' }])).toBe(false);
  expect(holds([])).toBe(false);
});

test('of two answers the last one counts', () => {
  expect(holds([ANSWER, { ...ANSWER, seen: 'another' }])).toBe(false);
  expect(holds([{ ...ANSWER, seen: 'another' }, ANSWER])).toBe(true);
});

test('corrected at the source holds until a newer export still shows the same', () => {
  const corrected = { ...ANSWER, corrected: true, explanation: null };
  expect(holds([corrected], '2025-05-01')).toBe(true);
  expect(holds([corrected], '2025-05-02')).toBe(false);
});
