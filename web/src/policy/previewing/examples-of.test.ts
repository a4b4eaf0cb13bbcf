import type { ExampledFragment } from '../../generated/graphql';
import { examplesOf } from './examples-of';

const words = {
  ...{ has: '有', hasNot: '无', notAsked: '不再要求', subsidies: '贷款贴息' },
  label: (_type: string, value: string) => value,
};
const clause = { id: 'AA-2025-1' };
const household = (id: string) => ({ id, code: `9900${id}`, head: { id: `h${id}`, name: '户主' } });
const bill = { household: household('1'), person: null, heldBefore: true, amountBefore: '1234.50' };
const preview = {
  id: 'p',
  registerChanges: [
    {
      ...{ status: 'KEY_HOUSEHOLD', clauseBefore: clause, clauseAfter: null },
      examples: [{ household: household('1'), enters: false }],
    },
  ],
  caseChanges: [{ kind: 'IDENTIFICATION', examples: [] }],
  obligationChanges: [
    {
      ...{ kind: 'VISIT', clauseBefore: clause, clauseAfter: clause },
      examples: [
        { obligation: { id: 'o', dueOn: '2025-12-31', household: null }, asked: false, dueAfter: null },
      ],
    },
  ],
  ...{ measureChanges: [], subsidyChanges: null, releaseChanges: null, educationChanges: [] },
  ...{ employmentChanges: [], housingWaterChanges: [], socialAssistanceChanges: [] },
  healthChanges: [
    {
      ...{ name: 'serious-illness-relief', title: '大病救助', clauseBefore: clause, clauseAfter: null },
      examples: [
        { ...bill, heldAfter: false, amountAfter: null },
        { ...bill, heldAfter: true, amountAfter: '0.00' },
      ],
    },
  ],
} as unknown as ExampledFragment;

test('each says what it has before and after; a department that is away or that changes nothing has none', () => {
  const groups = examplesOf(preview, words);
  expect(groups.map(({ title, clauses }) => `${title} ${clauses}`)).toEqual([
    'KEY_HOUSEHOLD AA-2025-1 →',
    'VISIT AA-2025-1',
    '大病救助 AA-2025-1 →',
  ]);
  expect(groups.map(({ examples }) => examples.map(({ before, after }) => [before, after]))).toEqual([
    [['有', '无']],
    [['2025-12-31', '不再要求']],
    [
      ['1,234.50', '无'],
      ['1,234.50', '0.00'],
    ],
  ]);
});

test('two records of one household are two examples', () => {
  const ids = examplesOf(preview, words)
    .at(-1)
    ?.examples.map(({ id }) => id);
  expect(new Set(ids).size).toBe(2);
});
