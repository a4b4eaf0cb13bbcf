import { plainDate } from '@dixian/calendar';
import { loadPolicies, type PolicySet, policiesDirectory } from '@dixian/policy';
import { appraisalCoverage } from '../src/houses/domain/appraisal-coverage';
import { checkDueOn } from '../src/houses/domain/check-due';
import type { HouseWord } from '../src/houses/domain/house-facts';
import { supplement } from './supplements';

let set: PolicySet;
let remove: () => Promise<void>;

beforeAll(async () => {
  const own = await supplement('ji-yuan-2025', { code: '419001', name: '济源市' }, [
    '- { name: house-check-months, value: 3, from: 2025-01-01, to: 2025-12-31 }',
  ]);
  remove = own.remove;
  set = await loadPolicies([policiesDirectory, own.directory]);
});
afterAll(() => remove?.());

test('JY-2025-1.2f: a house is looked at again by the interval that the county set; where it set none nobody is reminded', () => {
  const on = plainDate('2025-11-30');
  const due = (division: string, checkedOn: string | null) =>
    checkDueOn(set, { division, on }, checkedOn === null ? null : plainDate(checkedOn));
  expect(due('419001001201', '2025-10-31')).toBe('2026-01-31');
  expect(due('419001001201', null)).toBeNull();
  expect(due('441322001001', '2025-10-31')).toBeNull();
});

let ids = 0;
const word = (occurredOn: string, said: Partial<HouseWord>): HouseWord => ({
  ...{ id: String(ids++).padStart(6, '0'), houseNumber: '1', grade: null, livedIn: null, sole: null },
  ...{ suspected: null, checked: false, unsafeSeen: null },
  ...said,
  occurredOn: plainDate(occurredOn),
});

test('BL-2022-4.6.1: of suspected houses those count that were appraised since; one that was taken back is none', () => {
  const counted = (...words: HouseWord[]) => {
    const { suspected, appraised } = appraisalCoverage([{ words }], plainDate('2025-06-30'));
    return [appraised, suspected];
  };
  const suspicion = word('2025-03-01', { suspected: true });
  expect(counted()).toEqual([0, 0]);
  expect(counted(suspicion)).toEqual([0, 1]);
  expect(counted(suspicion, word('2025-04-02', { grade: 'B' }))).toEqual([1, 1]);
  expect(counted(word('2025-02-01', { grade: 'B' }), suspicion)).toEqual([0, 1]);
  expect(counted(suspicion, word('2025-04-02', { suspected: false }))).toEqual([0, 0]);
  expect(counted(suspicion, word('2025-07-01', { grade: 'B' }))).toEqual([0, 1]);
  const other = word('2025-03-05', { suspected: true, houseNumber: '2' });
  expect(counted(suspicion, other, word('2025-04-02', { grade: 'D', houseNumber: '2' }))).toEqual([1, 2]);
  const seen = word('2025-03-01', { unsafeSeen: true });
  expect(counted(seen)).toEqual([0, 1]);
  expect(counted(seen, word('2025-03-02', { unsafeSeen: false }))).toEqual([0, 0]);
  expect(counted(seen, word('2025-03-02', { grade: 'A' }))).toEqual([1, 1]);
});
