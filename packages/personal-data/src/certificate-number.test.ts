import { plainDate } from '@dixian/calendar';
import * as fc from 'fast-check';
import { checkCertificateNumber, identityNumberOf } from './certificate-number';

/** The check digit by the definition of ISO 7064 MOD 11-2 (powers of two), not by the weights under test. */
function withCheckDigit(digits: string): string {
  const product = [...digits].reduce((rest, digit) => ((rest + Number(digit)) * 2) % 11, 0);
  const check = (12 - product) % 11;
  return digits + (check === 10 ? 'X' : String(check));
}

const problemOf = (text: string, bornNotAfter?: string) => {
  const check = checkCertificateNumber(
    text,
    bornNotAfter === undefined ? undefined : plainDate(bornNotAfter),
  );
  return check.ok ? undefined : check.problem;
};

const person = '990034194707288978';

describe('GB 11643: identity cards', () => {
  test('tells the birth date and the sex', () => {
    expect(checkCertificateNumber(person)).toEqual({
      ok: true,
      kind: 'identity-card',
      birthOn: '1947-07-28',
      sex: 'M',
    });
    const woman = withCheckDigit('99003420240229004');
    expect(checkCertificateNumber(woman)).toMatchObject({ ok: true, birthOn: '2024-02-29', sex: 'F' });
  });

  test('X is a check digit, and only there', () => {
    const numbers = Array.from({ length: 200 }, (_, i) =>
      withCheckDigit(`99003419470728${String(i).padStart(3, '0')}`),
    );
    const withX = numbers.filter((number) => number.endsWith('X'));
    expect(withX.length).toBeGreaterThan(10);
    expect(withX.map((number) => problemOf(number))).toEqual(withX.map(() => undefined));
    expect(problemOf('99003419470728897X')).toBe('CHECK_DIGIT');
    expect(problemOf('9900341947072889X8')).toBe('CHARACTERS');
    expect(problemOf((withX[0] ?? '').toLowerCase())).toBe('CHARACTERS');
  });

  test.each([
    '',
    '9',
    person.slice(0, 17),
    `${person}1`,
    `${person}11B`,
    `${person}11B11`,
    '990034470728897',
  ])('%j is not 18, 20 or 22 characters', (text) => expect(problemOf(text)).toBe('LENGTH'));

  test.each([
    '990034194702308978',
    '990034194713018978',
    '990034194700018978',
    '990034194707008978',
    '990034202502298978',
    '990034000001018978',
    '990034084907288978',
    '990034184912318978',
  ])('%s is born on no real day', (text) => {
    expect(problemOf(withCheckDigit(text.slice(0, 17)))).toBe('BIRTH_DATE');
  });

  test('born on the given day is accepted, the day after is not', () => {
    expect(problemOf(person, '1947-07-28')).toBeUndefined();
    expect(problemOf(person, '1947-07-27')).toBe('BIRTH_DATE');
  });

  test('every wrong check digit is found, and every single wrong digit of the number', () => {
    const digit = fc.nat(9);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 16 }), digit, fc.nat(999), (at, other, order) => {
        const number = withCheckDigit(`99003419991111${String(order).padStart(3, '0')}`);
        expect(problemOf(number)).toBeUndefined();
        const changed = number.slice(0, at) + other + number.slice(at + 1);
        if (changed !== number) expect(problemOf(changed)).toMatch(/^(CHECK_DIGIT|BIRTH_DATE)$/);
        const wrong = number.slice(0, 17) + (number[17] === String(other) ? (other + 1) % 10 : other);
        expect(problemOf(wrong)).toBe('CHECK_DIGIT');
      }),
      { numRuns: 1000 },
    );
  });

  test('full-width, spaced and signed text is left to normalising', () => {
    for (const text of [
      '９９００３４１９４７０７２８８９７８',
      '99003 194707288978',
      '-90034194707288978',
      '9900341947.7288978',
    ]) {
      expect(problemOf(text)).toBe('CHARACTERS');
    }
  });
});

describe('GB/T 26341: disability cards', () => {
  test('20 characters carry category and grade', () => {
    expect(checkCertificateNumber(`${person}43`)).toEqual({
      ok: true,
      kind: 'disability-card',
      birthOn: '1947-07-28',
      sex: 'M',
    });
    for (const category of [1, 2, 3, 4, 5, 6, 7]) expect(problemOf(`${person}${category}1`)).toBeUndefined();
    for (const grade of [1, 2, 3, 4]) expect(problemOf(`${person}1${grade}`)).toBeUndefined();
  });

  test.each(['01', '81', '91', '80'])('category and grade %s: no such category', (suffix) => {
    expect(problemOf(person + suffix)).toBe('DISABILITY_CATEGORY');
  });

  test.each(['10', '15', '79'])('category and grade %s: no such grade', (suffix) => {
    expect(problemOf(person + suffix)).toBe('DISABILITY_GRADE');
  });

  test('22 characters are a card reissued once to nine times', () => {
    expect(checkCertificateNumber(`${person}43B1`)).toMatchObject({
      ok: true,
      kind: 'disability-card-reissued',
    });
    expect(problemOf(`${person}43B9`)).toBeUndefined();
    for (const suffix of ['43B0', '43A1', '43b1', '4311', '43BB', '4XB1', 'X3B1']) {
      expect(problemOf(person + suffix)).toBe('CHARACTERS');
    }
  });

  test('the 18 characters inside are checked first', () => {
    expect(problemOf('99003419470728897143')).toBe('CHECK_DIGIT');
    expect(problemOf('99003419470728897943B1')).toBe('CHECK_DIGIT');
    expect(problemOf('99003419470230897843B1')).toBe('BIRTH_DATE');
  });

  test('all cards of a person share the identity number', () => {
    expect([person, `${person}43`, `${person}43B2`].map(identityNumberOf)).toEqual([person, person, person]);
  });
});
