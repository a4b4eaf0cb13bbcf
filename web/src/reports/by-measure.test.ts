import { byMeasure } from './by-measure';

test('a report has the whole first, then the places, and only what it reports', () => {
  const figure = (code: string, value: number, now = value) =>
    ({ code, name: `place ${code}`, measure: 'MONITORED', value, now }) as const;
  const { places, rows } = byMeasure(
    [figure('500235216', 1), figure('500235', 4, 5), figure('500235101', 3)],
    '500235',
  );
  expect(places.map(({ code }) => code)).toEqual(['500235', '500235101', '500235216']);
  expect(rows).toHaveLength(1);
  expect(rows[0]?.values.get('500235')).toMatchObject({ value: 4, now: 5 });
});
