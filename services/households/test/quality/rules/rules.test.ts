import { lookForPrompts } from '../../../src/quality/domain/look-for-prompts';
import { ruleCodes } from '../../../src/quality/domain/quality-rules';
import { identificationCases } from './identification-cases';
import { laterCases } from './later-cases';
import { type Change, FACTS, measures, people, urban } from './ordinary-household';

const CASES = [...identificationCases, ...laterCases];
const found = (change: Change) => lookForPrompts({ ...FACTS, ...change });

test.each(CASES)('%s: %s sees the one and not its neighbour', (_number, rule, trips, passes) => {
  expect(found(trips).map((prompt) => prompt.rule)).toContain(rule);
  expect(found(passes).map((prompt) => prompt.rule)).not.toContain(rule);
});

test('an ordinary household has nothing to answer, and every rule has its case', () => {
  expect(found({})).toEqual([]);
  expect(new Set(CASES.map(([, rule]) => rule))).toEqual(new Set(ruleCodes));
});

test('what is found names the household, the person or the measure, with its clauses', () => {
  expect(found(people({ elsewhere: true }))).toMatchObject([
    { subject: 'p0', personId: 'p0', clauseIds: [] },
  ]);
  expect(found(measures({ delivered: false }))).toMatchObject([
    { rule: 'HELP_NOT_DELIVERED', subject: 'household', personId: null },
    { rule: 'DEVELOPMENTAL_NOT_DONE', subject: 'measure', personId: null },
  ]);
  expect(found({ answered: 'RURAL', scope: urban })).toMatchObject([
    { rule: 'REGISTRATION_DIFFERS', clauseIds: ['PA-2025-2.1a', 'PA-2025-2.1.1'] },
    { rule: 'OUTSIDE_SCOPE', clauseIds: ['PA-2025-2.1.1'] },
  ]);
});

test('rules of one stage are asked alone', () => {
  const change = { ...people({ isHead: false, elsewhere: true }) };
  expect(lookForPrompts({ ...FACTS, ...change }, ['PERSON']).map(({ rule }) => rule)).toEqual(['NO_HEAD']);
});
