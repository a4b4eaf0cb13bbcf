import { syntheticCertificate, syntheticPhone } from './synthetic-person';

test('an identity number begins with 99 and carries the birth date and the right check character', () => {
  const number = syntheticCertificate({ birthOn: '1994-07-07', sequence: 12 });
  expect(number).toMatch(/^99000019940707012[\dX]$/);
  // GB 11643: the weighted sum with the check character (X = 10) is 1 modulo 11; weights are 2^(18-i) modulo 11.
  const values = [...number].map((character) => (character === 'X' ? 10 : Number(character)));
  expect(values.reduce((sum, value, index) => sum + value * 2 ** (17 - index), 0) % 11).toBe(1);
});

test('a thousand of one birthday are all different, and some end in X', () => {
  const numbers = Array.from({ length: 1_000 }, (_, sequence) =>
    syntheticCertificate({ birthOn: '1960-02-29', sequence }),
  );
  expect(new Set(numbers).size).toBe(1_000);
  expect(numbers.some((number) => number.endsWith('X'))).toBe(true);
});

test('what does not fit is refused', () => {
  expect(() => syntheticCertificate({ birthOn: '19600229', sequence: 1 })).toThrow('Not a date');
  expect(() => syntheticCertificate({ birthOn: '1960-02-29', sequence: 10_000_000 })).toThrow('Not 0 to');
  expect(() => syntheticPhone(10_000)).toThrow('Not 0 to');
});

test('a phone has eleven digits', () => {
  expect(syntheticPhone(42)).toBe('19900000042');
});
