import { addDays, type PlainDate, plainDate } from '@dixian/calendar';
import { loadPolicies, policiesDirectory } from '@dixian/policy';
import { birthdaysOf, reaches } from './label-birthdays';
import { labelReview } from './label-review';

const birth = (text: string) => ({ birthOn: plainDate(text), leftOn: null });

test.each([
  ['2008-02-29', 18, '2026-03-01'],
  ['2008-02-29', 20, '2028-02-29'],
  ['2007-03-01', 17, '2024-03-01'],
  ['2006-02-28', 18, '2024-02-28'],
  ['2007-08-01', 18, '2025-08-01'],
])('born on %s, %i on %s', (birthOn, age, day) => {
  expect(reaches(plainDate(birthOn), age)).toBe(day);
});

test('PA-2025-4.1b3 birthdays are the days on which labelReview asks, day by day, 29 February among them', async () => {
  const set = await loadPolicies([policiesDirectory]);
  const ages = [18, 60];
  const births = ['2008-02-29', '2007-08-01', '1966-03-01', '1965-12-31'].map(plainDate);
  const [after, until] = [plainDate('2025-04-30'), plainDate('2026-04-30')];
  const asked: PlainDate[] = [];
  for (let on = addDays(after, 1); on <= until; on = addDays(on, 1)) {
    const review = labelReview(set, { division: '500235216220', on, births, ages });
    expect(review.label).toBe('UNCHANGED');
    if (review.outcome === 'REFERRED') asked.push(on);
  }
  expect(asked).toEqual(['2025-08-01', '2025-12-31', '2026-03-01']);
  const members = births.map((birthOn) => ({ birthOn, leftOn: null }));
  expect(birthdaysOf(members, ages, { after, until })).toEqual(asked);
});

test('the day the label was set calls for nothing, nor who left before; two birthdays on a day are one', () => {
  const window = { after: plainDate('2025-08-01'), until: plainDate('2025-09-01') };
  expect(birthdaysOf([birth('2007-08-01')], [18], window)).toEqual([]);
  expect(birthdaysOf([birth('2007-08-02'), birth('2007-08-02')], [18], window)).toEqual(['2025-08-02']);
  const left = { birthOn: plainDate('2007-09-01'), leftOn: plainDate('2025-08-31') };
  expect(birthdaysOf([left], [18], window)).toEqual([]);
  expect(birthdaysOf([{ ...left, leftOn: plainDate('2025-09-01') }], [18], window)).toEqual(['2025-09-01']);
});
