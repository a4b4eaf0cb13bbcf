import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto';
import * as fc from 'fast-check';
import { FieldCipher, keyPrefixes, UnreadableField } from './field-cipher';

const first = randomBytes(32);
const second = randomBytes(32);
const cipher = new FieldCipher({ current: '2025-1', all: { '2025-1': first } });
const PREFIX = 2 + '2025-1'.length;
const SUITES = [
  ['AES-256-GCM', cipher, 12, 1],
  ['SM4 and HMAC-SM3', new FieldCipher({ current: '2025-1', all: { '2025-1': first } }, 'sm'), 16, 2],
] as const;

const reasonOf = (stored: Buffer, reader = cipher) => {
  try {
    reader.decrypt(stored);
    return 'READ';
  } catch (error) {
    expect(error).toBeInstanceOf(UnreadableField);
    return error instanceof UnreadableField ? error.reason : undefined;
  }
};

describe.each(SUITES)('%s', (_suite, cipher, nonceBytes, form) => {
  test('any text comes back as it was, the empty one too', () => {
    const anyText = fc.string({ unit: 'grapheme' });
    fc.assert(fc.property(anyText, (text) => expect(cipher.decrypt(cipher.encrypt(text))).toBe(text)));
    expect(cipher.decrypt(cipher.encrypt(''))).toBe('');
  });

  test('equal texts are stored differently, over more than one draw of nonces', () => {
    const stored = Array.from({ length: 2000 }, () => cipher.encrypt('13900002860'));
    const nonces = new Set(
      stored.map((value) => value.subarray(PREFIX, PREFIX + nonceBytes).toString('hex')),
    );
    expect(nonces.size).toBe(2000);
    expect(new Set(stored.map((value) => value.subarray(-11).toString('hex'))).size).toBe(2000);
    expect(stored.map((value) => cipher.decrypt(value))).toEqual(stored.map(() => '13900002860'));
  });

  test('the text is not in what is stored, and the form is as documented', () => {
    const stored = cipher.encrypt('990034194707288978');
    expect(stored.includes('1947')).toBe(false);
    expect(stored).toHaveLength(PREFIX + nonceBytes + 16 + 18);
    expect(stored.subarray(0, PREFIX).toString('latin1')).toBe(`${String.fromCharCode(form)}\u00062025-1`);
  });

  test('every single changed bit is noticed', () => {
    const stored = cipher.encrypt('990034194707288978');
    for (let bit = 0; bit < stored.length * 8; bit++) {
      const changed = Buffer.from(stored);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(reasonOf(changed, cipher)).not.toBe('READ');
    }
    const changedText = Buffer.from(stored);
    changedText[changedText.length - 1] = (changedText.at(-1) ?? 0) ^ 1;
    expect(reasonOf(changedText, cipher)).toBe('TAMPERED');
  });

  test('a value cut short or made longer is noticed', () => {
    const stored = cipher.encrypt('990034194707288978');
    for (let length = 0; length < stored.length; length++)
      expect(reasonOf(stored.subarray(0, length), cipher)).not.toBe('READ');
    expect(reasonOf(Buffer.alloc(0), cipher)).toBe('FORM');
    expect(reasonOf(Buffer.from('990034194707288978'))).toBe('FORM');
    expect(reasonOf(Buffer.concat([stored, Buffer.from([0])]), cipher)).toBe('TAMPERED');
  });
});

describe('when the key is changed', () => {
  const both = { '2025-1': first, '2026-1': second };
  const changed = new FieldCipher({ current: '2026-1', all: both });

  test('what was written before is still read and new values are under the new key', () => {
    expect(changed.decrypt(cipher.encrypt('张三'))).toBe('张三');
    const written = changed.encrypt('张三');
    expect(new FieldCipher({ current: '2026-1', all: { '2026-1': second } }).decrypt(written)).toBe('张三');
    expect(reasonOf(written)).toBe('UNKNOWN_KEY');
  });

  test('once the old key is gone its values are not read, and never under another key of the same id', () => {
    const after = new FieldCipher({ current: '2026-1', all: { '2026-1': second } });
    expect(reasonOf(cipher.encrypt('张三'), after)).toBe('UNKNOWN_KEY');
    const imposter = new FieldCipher({ current: '2025-1', all: { '2025-1': second } });
    expect(reasonOf(cipher.encrypt('张三'), imposter)).toBe('TAMPERED');
  });
});

test('keys that cannot be used are refused at once, without showing them', () => {
  const weak = createHash('md5').update('weak').digest();
  expect(() => new FieldCipher({ current: 'a', all: { a: weak } })).toThrow('16 bytes instead of 32');
  expect(() => new FieldCipher({ current: 'b', all: { a: first } })).toThrow('not among');
  expect(() => new FieldCipher({ current: '', all: { '': first } })).toThrow('key id');
  expect(() => new FieldCipher({ current: '钥', all: { 钥: first } })).toThrow('key id');
});

test('the error of an unreadable value does not carry it', () => {
  const stored = cipher.encrypt('990034194707288978');
  stored[stored.length - 1] = (stored.at(-1) ?? 0) ^ 1;
  expect(() => cipher.decrypt(stored)).toThrow(/^An encrypted field cannot be read: TAMPERED$/);
});

test.each(SUITES)(
  '%s: sealed bytes open under their name and under no other, nor as a text',
  (_suite, cipher) => {
    const bytes = randomBytes(5_000);
    const sealed = cipher.seal(bytes, 'file 1');
    expect(cipher.open(sealed, 'file 1')).toEqual(bytes);
    expect(() => cipher.open(sealed, 'file 2')).toThrow('TAMPERED');
    expect(() => cipher.open(sealed, 'file 1file 1')).toThrow('TAMPERED');
    expect(reasonOf(sealed, cipher)).toBe('TAMPERED');
    expect(() => cipher.open(cipher.encrypt('text'), 'file 1')).toThrow('TAMPERED');
  },
);

test('each suite reads what the other wrote under the same keys, and writes its own', () => {
  const [[, aes], [, sm]] = SUITES;
  expect(sm.decrypt(aes.encrypt('张三'))).toBe('张三');
  expect(aes.open(sm.seal(first, 'file 1'), 'file 1')).toEqual(first);
  const anew = sm.sealedAnew(aes.encrypt('张三'));
  expect([anew[0], sm.currentPrefix[0], sm.decrypt(anew)]).toEqual([2, 2, '张三']);
  expect(keyPrefixes('2025-1')).toEqual([aes.currentPrefix, sm.currentPrefix]);
});

describe('what the suites stand on, by the vectors of the standards', () => {
  const key = Buffer.from('0123456789abcdeffedcba9876543210', 'hex');

  test('SM4, by GB/T 32907-2016 annex A.1', () => {
    const block = createCipheriv('sm4-ecb', key, null).setAutoPadding(false);
    expect(block.update(key).toString('hex')).toBe('681edf34d206965e86b3e94f536e4246');
  });

  test('SM4 as a stream, by draft-ribose-cfrg-sm4 A.2.5.1', () => {
    const text = Buffer.concat(
      [0xaa, 0xbb, 0xcc, 0xdd, 0xee, 0xff, 0xaa, 0xbb].map((byte) => Buffer.alloc(8, byte)),
    );
    const start = Buffer.from(Array.from({ length: 16 }, (_, at) => at));
    expect(createCipheriv('sm4-ctr', key, start).update(text).toString('hex')).toBe(
      'ac3236cb970cc20791364c395a1342d1a3cbc1878c6f30cd074cce385cdd70c7' +
        'f234bc0e24c11980fd1286310ce37b926e02fcd0faa0baf38b2933851d824514',
    );
  });

  test.each([
    ['abc', '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0'],
    ['abcd'.repeat(16), 'debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732'],
  ])('SM3 of %s, by GB/T 32905-2016 annex A', (text, expected) => {
    expect(createHash('sm3').update(text).digest('hex')).toBe(expected);
  });

  test('an SM value is SM4 under a key that follows from the 32 bytes, and HMAC-SM3 under another', () => {
    const [, [, sm]] = SUITES;
    const stored = sm.seal(Buffer.from('户主'), 'file 1');
    const use = (name: string) => createHmac('sm3', first).update(name).digest();
    const [nonce, tag, ciphertext] = [[0, 16], [16, 32], [32]].map(([from, to]) =>
      stored.subarray(PREFIX).subarray(from, to),
    );
    if (!nonce || !tag || !ciphertext) throw new Error('A value has three parts');
    const stream = createDecipheriv('sm4-ctr', use('dixian sm4-ctr').subarray(0, 16), nonce);
    expect(stream.update(ciphertext).toString()).toBe('户主');
    const length = Buffer.from([0, 0, 0, 0, 0, 0, 0, 6]);
    const mac = createHmac('sm3', use('dixian hmac-sm3'))
      .update(nonce)
      .update(ciphertext)
      .update('file 1')
      .update(length);
    expect(mac.digest().subarray(0, 16)).toEqual(tag);
  });
});
