import { plainDate } from '@dixian/calendar';
import { loadPolicies, type PolicySet, policiesDirectory } from '@dixian/policy';
import { percentOf } from '@dixian/service';
import { waterAnswer } from './water-answer';
import { type ItemState, type TesterLevel, type WaterTest, type WaterWord, waterOn } from './water-facts';

let set: PolicySet;
beforeAll(async () => {
  set = await loadPolicies([policiesDirectory]);
});

let ids = 0;
const next = () => String(ids++).padStart(6, '0');
const items = (...states: (ItemState | null)[]) => {
  const [quantity = null, quality = null, convenience = null, assurance = null] = states;
  return { quantity, quality, convenience, assurance };
};
const word = (occurredOn: string, said: Partial<WaterWord>): WaterWord => ({
  ...{ id: next(), work: 'W1', said: null, ...items() },
  ...said,
  occurredOn: plainDate(occurredOn),
});
const test1 = (testedOn: string, level: TesterLevel, passed: boolean): WaterTest => ({
  ...{ id: next(), work: 'W1', testedOn: plainDate(testedOn), tester: '检测中心', level, passed },
});

const answer = (division: string, day: string, words: WaterWord[], tests: WaterTest[] = []) => {
  const on = plainDate(day);
  const decision = waterAnswer(set, { division, on, state: waterOn(words, on), tests });
  return [decision.outcome, ...decision.toChange.map(({ code }) => code)];
};

test('PA-2025-4.2c: three 达标 and one 基本达标 are safe, one unknown is for a person, one 不达标 is not safe', () => {
  const on = (...states: (ItemState | null)[]) =>
    answer('500235216', '2025-06-01', [word('2025-05-01', items(...states))]);
  expect(on('MET', 'MET', 'BASIC', 'MET')).toEqual(['GRANTED']);
  expect(on('MET', null, 'MET', 'MET')).toEqual(['REFERRED', 'WATER_ITEM_UNKNOWN']);
  expect(on('MET', null, 'UNMET', 'MET')[0]).toBe('REFUSED');
  expect(answer('500235216', '2025-06-01', [])[0]).toBe('REFERRED');
});

test('a word on the whole counts until items are told of a later day', () => {
  const survey = word('2025-06-30', { said: 'UNSAFE' });
  const later = word('2025-08-01', items('MET', 'MET', 'MET', 'MET'));
  expect(answer('500235216', '2025-07-01', [survey, later])[0]).toBe('REFUSED');
  expect(answer('500235216', '2025-08-01', [survey, later])[0]).toBe('GRANTED');
});

test('BL-2022-4.7b: 乡镇 is not accepted, 县级 is, 市级 failed is not safe from its day; a lower body decides nothing', () => {
  const all = [word('2025-03-01', items('MET', 'MET', 'MET', 'MET'))];
  const at = (day: string, tests: WaterTest[]) => answer('441322001', day, all, tests);
  expect(at('2025-04-01', [])).toEqual(['REFERRED', 'WATER_TEST_MISSING']);
  const township = test1('2025-04-01', 'TOWNSHIP', true);
  expect(at('2025-04-02', [township])).toEqual(['REFERRED', 'TEST_NOT_ACCEPTED']);
  const county = test1('2025-05-01', 'COUNTY', true);
  expect(at('2025-05-01', [township, county])).toEqual(['GRANTED']);
  const city = test1('2025-08-01', 'CITY', false);
  expect(at('2025-07-31', [county, city])).toEqual(['GRANTED']);
  expect(at('2025-08-01', [county, city])).toEqual(['REFUSED', 'WATER_TEST_FAILED']);
  expect(at('2025-09-01', [county, test1('2025-08-20', 'TOWNSHIP', false)])).toEqual(['GRANTED']);
  expect(at('2025-09-01', [test1('2025-08-20', 'THIRD_PARTY', true)])).toEqual([
    'REFERRED',
    'TESTER_TO_CHECK',
  ]);
});

test('BL-2022-4.7a: 35 of 36 is 97.22 percent, cut and not rounded', () => {
  expect(percentOf(35n, 36n)).toBe('97.22');
  expect(percentOf(34n, 36n)).toBe('94.44');
  expect(percentOf(0n, 0n)).toBeUndefined();
});
