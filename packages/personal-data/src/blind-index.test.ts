import { createHmac, randomBytes } from 'node:crypto';
import { BlindIndex } from './blind-index';

test('HMAC-SHA-256, by the second test case of RFC 4231 with its key padded to 32 bytes', () => {
  const key = Buffer.alloc(32);
  key.write('Jefe');
  const index = new BlindIndex(key).of('what do ya want for nothing?');
  expect(index.toString('hex')).toBe('5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843');
});

test.each([
  [
    '01',
    Buffer.from(Array.from({ length: 32 }, (_, at) => at + 1)),
    'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq'.repeat(2),
    'ca05e144ed05d1857840d1f318a4a8669e559fc8391f414485bfdf7bb408963a',
  ],
  [
    '0b',
    Buffer.alloc(32, 0x0b),
    'Hi There',
    'c0ba18c68b90c88bc07de794bfc7d2c8d19ec31ed8773bc2b390c9604e0be11e',
  ],
])('HMAC-SM3, by GM/T 0042-2015 D.3, key from %s on', (_, key, text, expected) => {
  expect(new BlindIndex(key, 'sm').of(text).toString('hex')).toBe(expected);
});

test('equal texts have equal indexes, others do not, nor do other keys', () => {
  const index = new BlindIndex(randomBytes(32));
  expect(index.of('990034194707288978')).toHaveLength(32);
  expect(index.of('990034194707288978')).toEqual(index.of('990034194707288978'));
  expect(index.of('990034194707288978')).not.toEqual(index.of('99003419470728897X'));
  expect(index.of('990034194707288978')).not.toEqual(
    new BlindIndex(randomBytes(32)).of('990034194707288978'),
  );
});

test('refuses an empty text and a key of another length', () => {
  expect(() => new BlindIndex(randomBytes(32)).of('')).toThrow(RangeError);
  expect(() => new BlindIndex(randomBytes(16))).toThrow('16 bytes instead of 32');
});

test.each([
  ['one digit', '9'],
  ['an identity number', '990034194707288978'],
  ['192 bytes', 'x'.repeat(192)],
  ['193 bytes', 'x'.repeat(193)],
  ['192 bytes of Chinese', '张三'.repeat(32)],
  ['198 bytes of Chinese', '张三'.repeat(33)],
])('%s: the HMAC that node gives, whatever came before', (_, text) => {
  const key = randomBytes(32);
  for (const [suite, hash] of [
    ['aes', 'sha256'],
    ['sm', 'sm3'],
  ] as const) {
    const index = new BlindIndex(key, suite);
    index.of('a longer text than some that follow, which must leave nothing behind');
    expect(index.of(text)).toEqual(createHmac(hash, key).update(text).digest());
  }
});

test('a key that its owner wipes afterwards still gives the same index', () => {
  const key = randomBytes(32);
  const index = new BlindIndex(key);
  const before = index.of('x'.repeat(300));
  key.fill(0);
  expect(index.of('x'.repeat(300))).toEqual(before);
});
