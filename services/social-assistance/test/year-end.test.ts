import { plainDate } from '@dixian/calendar';
import { happeningBetween } from '@dixian/duty';
import { loadPolicies, type PolicySet, policiesDirectory } from '@dixian/policy';
import { type OpenThing, thingsAfter } from '../src/grants/domain/year-end';
import { premiumBirthdays } from '../src/persons/domain/premium-birthdays';

let set: PolicySet;
beforeAll(async () => {
  set = await loadPolicies([policiesDirectory]);
});

const THINGS: readonly OpenThing[] = [
  { id: 'ordinary', kind: 'DUTY', priority: 'ORDINARY' },
  { id: 'high', kind: 'DUTY', priority: 'HIGH' },
  { id: 'grant', kind: 'GRANT' },
  { id: 'window', kind: 'EXIT', until: plainDate('2026-05-31') },
];

test.each([
  ['410526102', '2025-12-31', ['ENDS', 'ENDS', 'UNCHANGED', 'RUNS_TO_ITS_END']],
  ['410526102', '2025-12-30', ['UNCHANGED', 'UNCHANGED', 'UNCHANGED', 'RUNS_TO_ITS_END']],
  ['441322102', '2025-12-31', ['ENDS', 'UNCHANGED', 'UNCHANGED', 'RUNS_TO_ITS_END']],
  ['500235216', '2025-12-31', ['UNCHANGED', 'UNCHANGED', 'UNCHANGED', 'RUNS_TO_ITS_END']],
  ['410526102', '2026-05-31', ['UNCHANGED', 'UNCHANGED', 'UNCHANGED', 'ENDS']],
])('in %s at the end of %s: %j', (division, day, expected) => {
  const after = thingsAfter(set, { division, on: plainDate(day) }, THINGS);
  expect(after.map(({ becomes }) => becomes)).toEqual(expected);
});

test.each([
  ['2008-07-01', '2024-06-30', 'PREMIUM_BEGINS'],
  ['1964-11-20', '2024-11-19', 'PREMIUM_ENDS'],
  ['2008-02-29', '2024-02-28', 'PREMIUM_BEGINS'],
  ['1964-02-29', '2024-02-28', 'PREMIUM_ENDS'],
])('born %s, the list of premiums is renewed on the day after %s: %s', (birth, lastDay, kind) => {
  const person = { personId: 'a', householdId: 'b', birth: plainDate(birth) };
  const birthdays = premiumBirthdays(person, { from: 16, below: 60, clause: 'BL-2022-4.3c' });
  const inYear = happeningBetween(birthdays, {
    after: plainDate('2024-01-01'),
    upTo: plainDate('2024-12-31'),
  });
  expect(inYear).toMatchObject([{ kind, lastDay }]);
});
