import { officialCalendar, plainDate } from '@dixian/calendar';
import { loadPolicies, policiesDirectory } from '@dixian/policy';
import { adjustmentMonth } from './adjustment-month';
import { termsOf } from './case-terms';

const origin = (
  openedIn: string,
  day: string,
  kind: 'IDENTIFICATION' | 'ELIMINATION' = 'IDENTIFICATION',
) => ({
  ...{ kind, openedIn, openedOn: plainDate(day), foundOn: plainDate(day) },
  ...{ channel: null, includedMonth: null },
});

test('HN-2020-5.1c holds for identifications in 河南 in 2020 alone, and nothing is borrowed', async () => {
  const law = { policies: await loadPolicies([policiesDirectory]), calendar: officialCalendar() };
  const month = (...given: Parameters<typeof origin>) => {
    const of = origin(...given);
    return adjustmentMonth(termsOf(law, undefined, of), of, law.calendar)?.month;
  };
  expect(month('410526001001', '2020-06-12')).toBe('2020-06');
  expect(month('410526001001', '2020-06-12', 'ELIMINATION')).toBeUndefined();
  expect(month('410526001001', '2021-01-01')).toBeUndefined();
  expect(month('500235216220', '2020-06-12')).toBeUndefined();
  expect(month('500235216220', '2025-06-12')).toBeUndefined();
});
