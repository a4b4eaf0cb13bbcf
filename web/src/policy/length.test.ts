import { lengthInWords } from './length';
import { readPolicySearch } from './search';

const said = { atLeast: '至少 {time}', range: '{shortest}–{duration} {unit}', monthEnds: '{months} 月末' };
const unitOf = () => '工作日';

test('a limit is said as its document says it', () => {
  const counted = { __typename: 'CountedTime', duration: 15, unit: 'WORKING_DAYS', shortest: null } as const;
  expect(lengthInWords(counted, false, unitOf, said)).toBe('15 工作日');
  expect(lengthInWords(counted, true, unitOf, said)).toBe('至少 15 工作日');
  expect(lengthInWords({ ...counted, shortest: 10 }, false, unitOf, said)).toBe('10–15 工作日');
  expect(lengthInWords({ __typename: 'FixedDay', date: '2025-12-31' }, false, unitOf, said)).toBe(
    '2025-12-31',
  );
  expect(lengthInWords({ __typename: 'MonthEnds', months: [6, 12] }, false, unitOf, said)).toBe('6、12 月末');
  expect(lengthInWords({ __typename: 'TimeInWords', words: '及时' }, false, unitOf, said)).toBe('及时');
});

test('the address keeps a view that there is', () => {
  expect(readPolicySearch({ view: 'changes', from: '2025-10-31', place: 500235216 })).toEqual({
    place: '500235216',
    view: 'changes',
    from: '2025-10-31',
  });
  expect(readPolicySearch({ view: 'other', from: 'then' })).toEqual({});
});
