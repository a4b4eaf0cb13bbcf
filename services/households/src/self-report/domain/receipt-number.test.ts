import { plainReceipt, receiptNumber } from './receipt-number';

test('24 random bytes become six groups of four signs, none of which is misread', () => {
  expect(receiptNumber(new Uint8Array(24))).toBe('0000-0000-0000-0000-0000-0000');
  expect(receiptNumber(Uint8Array.from({ length: 32 }, (_, index) => index + 224))).toBe(
    '0123-4567-89AB-CDEF-GHJK-MNPQ',
  );
});

test('every number that is given can be typed back, carelessly too', () => {
  const number = receiptNumber(Uint8Array.from({ length: 24 }, (_, index) => index * 11));
  const plain = number.replaceAll('-', '');
  for (const typed of [number, plain, number.toLowerCase(), number.replaceAll('-', ' – '), `　${number}　`]) {
    expect(plainReceipt(typed)).toBe(plain);
  }
});

test.each([
  '',
  '0000-0000-0000-0000-0000',
  '0000-0000-0000-0000-0000-000U',
  '0'.repeat(25),
  '0'.repeat(1_000),
])('%s is none', (typed) => expect(plainReceipt(typed)).toBeUndefined());
