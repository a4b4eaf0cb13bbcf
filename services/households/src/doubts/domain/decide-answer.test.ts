import { plainDate } from '@dixian/calendar';
import { refuseAnswer } from './decide-answer';

const raised = plainDate('2025-11-01');
const answer = (change: object) => ({
  outcome: 'KEPT' as const,
  statement: '已入户核实，数据属实',
  occurredOn: plainDate('2025-11-05'),
  ...change,
});

test.each([
  [{}, undefined],
  [{ occurredOn: raised }, undefined],
  [{ occurredOn: plainDate('2025-10-31') }, 'BEFORE_DOUBT'],
  [{ statement: '  ' }, 'REQUIRED'],
  [{ outcome: 'CORRECTED' as const }, 'CORRECTION_NEEDED'],
  [{ outcome: 'CORRECTED' as const, correctionId: 'c' }, undefined],
  [{ correctionId: 'c' }, 'NOT_CORRECTED'],
  [{ outcome: 'EXPLAINED' as const, correctionId: null }, undefined],
])('%j is answered by %s', (change, code) => {
  expect(refuseAnswer(answer(change), raised)?.code).toBe(code);
});
