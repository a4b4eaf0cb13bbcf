import { createHash, randomBytes } from 'node:crypto';
import * as fc from 'fast-check';
import { FieldCipher, UnreadableField } from './field-cipher';

const first = randomBytes(32);
const second = randomBytes(32);
const cipher = new FieldCipher({ current: '2025-1', all: { '2025-1': first } });
const PREFIX = 2 + '2025-1'.length;

const reasonOf = (stored: Buffer, reader = cipher) => {
  try {
    reader.decrypt(stored);
    return 'READ';
  } catch (error) {
    expect(error).toBeInstanceOf(UnreadableField);
    return error instanceof UnreadableField ? error.reason : undefined;
  }
};

test('any text comes back as it was, the empty one too', () => {
  const anyText = fc.string({ unit: 'grapheme' });
  fc.assert(fc.property(anyText, (text) => expect(cipher.decrypt(cipher.encrypt(text))).toBe(text)));
  expect(cipher.decrypt(cipher.encrypt(''))).toBe('');
});

test('equal texts are stored differently, over more than one draw of nonces', () => {
  const stored = Array.from({ length: 2000 }, () => cipher.encrypt('13900002860'));
  const nonces = new Set(stored.map((value) => value.subarray(PREFIX, PREFIX + 12).toString('hex')));
  expect(nonces.size).toBe(2000);
  expect(new Set(stored.map((value) => value.subarray(-11).toString('hex'))).size).toBe(2000);
  expect(stored.map((value) => cipher.decrypt(value))).toEqual(stored.map(() => '13900002860'));
});

test('the text is not in what is stored, and the form is as documented', () => {
  const stored = cipher.encrypt('990034194707288978');
  expect(stored.includes('1947')).toBe(false);
  expect(stored).toHaveLength(PREFIX + 12 + 16 + 18);
  expect(stored.subarray(0, PREFIX).toString('latin1')).toBe('\u0001\u00062025-1');
});

test('every single changed bit is noticed', () => {
  const stored = cipher.encrypt('990034194707288978');
  for (let bit = 0; bit < stored.length * 8; bit++) {
    const changed = Buffer.from(stored);
    changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    expect(reasonOf(changed)).not.toBe('READ');
  }
  const changedText = Buffer.from(stored);
  changedText[changedText.length - 1] = (changedText.at(-1) ?? 0) ^ 1;
  expect(reasonOf(changedText)).toBe('TAMPERED');
});

test('a value cut short or made longer is noticed', () => {
  const stored = cipher.encrypt('990034194707288978');
  for (let length = 0; length < stored.length; length++)
    expect(reasonOf(stored.subarray(0, length))).not.toBe('READ');
  expect(reasonOf(Buffer.alloc(0))).toBe('FORM');
  expect(reasonOf(Buffer.from('990034194707288978'))).toBe('FORM');
  expect(reasonOf(Buffer.concat([stored, Buffer.from([0])]))).toBe('TAMPERED');
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

test('sealed bytes open under their name and under no other, nor as a text', () => {
  const bytes = randomBytes(5_000);
  const sealed = cipher.seal(bytes, 'file 1');
  expect(cipher.open(sealed, 'file 1')).toEqual(bytes);
  expect(() => cipher.open(sealed, 'file 2')).toThrow('TAMPERED');
  expect(reasonOf(sealed)).toBe('TAMPERED');
  expect(() => cipher.open(cipher.encrypt('text'), 'file 1')).toThrow('TAMPERED');
});
