import type { MirroredFragment } from '../../generated/graphql';
import { mirrored } from './mirrored';

const line = (question: string, outcome: 'SAME' | 'OTHER') => ({
  ...{ name: `${question}的例子`, question, outcome, before: '1', after: '2', clauses: [] },
});
const preview = (parts: object) =>
  ({
    ...{ id: 'p', registerMirror: [], educationMirror: [], employmentMirror: [], housingWaterMirror: [] },
    ...{ financeMirror: [], healthMirror: [], socialAssistanceMirror: [], mirror: null },
    ...parts,
  }) as unknown as MirroredFragment;
const questions = [
  { question: 'parameter', cases: ['一', '二'] },
  { question: 'medical-aid', cases: ['三'] },
  { question: 'interest-subsidy', cases: ['四', '五'] },
];

test('each tells its own, what is answered otherwise first; what a department that is away would decide stands unanswered', () => {
  const told = mirrored(
    preview({
      mirror: { questions, answers: [line('parameter', 'SAME'), line('parameter', 'OTHER')] },
      healthMirror: [line('medical-aid', 'SAME')],
      financeMirror: null,
    }),
  );
  expect(told?.answered).toEqual(
    expect.arrayContaining([
      { by: 'mirror', same: 1, other: 1 },
      { by: 'healthMirror', same: 1, other: 0 },
      { by: 'financeMirror', same: undefined, other: undefined },
    ]),
  );
  expect(told?.cases.map(({ question, outcome }) => `${question} ${outcome}`)).toEqual([
    'parameter OTHER',
    'parameter SAME',
    'medical-aid SAME',
  ]);
  expect(told?.unanswered).toEqual(['四', '五']);
});

test('a draft that follows no document has no cases to be held against', () => {
  expect(mirrored(preview({}))).toBeUndefined();
});
