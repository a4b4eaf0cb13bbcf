import { plainDate } from '@dixian/calendar';
import { isLabelled, membersOn } from '../src';

const member = (personId: string, joinedOn: string, leftOn: string | null = null) => ({
  personId,
  joinedOn: plainDate(joinedOn),
  leftOn: leftOn === null ? null : plainDate(leftOn),
});

test.each([
  ['2024-01-01', ['head']],
  ['2025-03-01', ['head', 'child']],
  ['2025-06-30', ['head', 'child']],
  ['2025-07-01', ['head']],
])('members on %s: %j', (day, who) => {
  const members = [member('head', '2025-01-01'), member('child', '2025-03-01', '2025-06-30')];
  expect(membersOn(members, plainDate(day)).map(({ personId }) => personId)).toEqual(who);
});

test('a label stands until the day before its removal', () => {
  const label = { labelId: 'x', labelledOn: plainDate('2025-03-01'), removedOn: plainDate('2025-06-01') };
  const days = ['2025-02-28', '2025-03-01', '2025-05-31', '2025-06-01'];
  expect(days.map((day) => isLabelled([label], plainDate(day)))).toEqual([false, true, true, false]);
});
