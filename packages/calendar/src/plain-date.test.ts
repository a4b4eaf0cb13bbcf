import * as fc from 'fast-check';
import { InvalidDate, parsePlainDate, plainDate, plainDateFrom } from './plain-date';

describe('parsePlainDate', () => {
  test.each(['2025-09-30', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('accepts %s', (text) => {
    expect(parsePlainDate(text)).toBe(text);
  });

  test.each([
    '2025-02-29',
    '1900-02-29',
    '2025-04-31',
    '2025-00-10',
    '2025-13-01',
    '2025-01-00',
    '2025-01-32',
    '0000-01-01',
    '2025-1-1',
    '20250101',
    '2025/01/01',
    ' 2025-01-01',
    '2025-01-01\n',
    '2025-01-01T00:00:00Z',
    '２０２５-01-01',
    '-025-01-01',
    '',
  ])('refuses %j', (text) => {
    expect(parsePlainDate(text)).toBeUndefined();
  });

  test('accepts exactly the days that JavaScript writes back unchanged', () => {
    const part = (max: number) => fc.nat(max);
    fc.assert(
      fc.property(part(9999), part(14), part(33), (y, m, d) => {
        const text = `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
        const time = Date.parse(`${text}T00:00:00Z`);
        const real = y > 0 && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
        expect(parsePlainDate(text)).toBe(real ? text : undefined);
        expect(plainDateFrom(y, m, d)).toBe(real ? text : undefined);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('plainDate', () => {
  test('says which day does not exist', () => {
    expect(() => plainDate('2025-02-30')).toThrow(new InvalidDate('2025-02-30'));
    expect(() => plainDate('2025-02-30')).toThrow('2025-02-30 is not a day of the calendar');
  });

  test('does not repeat text of another shape, which may be an identity number', () => {
    const thrown = (() => {
      try {
        return plainDate('990034194707288978');
      } catch (error) {
        return error;
      }
    })();
    expect(thrown).toBeInstanceOf(InvalidDate);
    expect(String(thrown)).toContain('YYYY-MM-DD');
    expect(String(thrown)).not.toContain('19470728');
  });
});

test('plainDateFrom refuses what is not whole', () => {
  expect(plainDateFrom(2025, 1.5, 1)).toBeUndefined();
  expect(plainDateFrom(2025, 1, 1.5)).toBeUndefined();
  expect(plainDateFrom(Number.NaN, 1, 1)).toBeUndefined();
});
