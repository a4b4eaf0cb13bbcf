import { createHmac, hash } from 'node:crypto';

const KEY_BYTES = 32;
// SHA-256 works on blocks of 64 bytes and gives 32.
const BLOCK_BYTES = 64;
const DIGEST_BYTES = 32;
const LONGEST_TEXT_BYTES = 192;
const INNER_PAD = 0x36;
const OUTER_PAD = 0x5c;

/** Finds an encrypted value again without storing it: equal texts have equal indexes, and without the key none is known. */
export class BlindIndex {
  readonly #key: Buffer;
  readonly #inner: Buffer;
  readonly #outer: Buffer;

  /** Error unless the key has 32 bytes. It is never changed with the field keys: every index would be another. */
  constructor(key: Buffer) {
    if (key.length !== KEY_BYTES) {
      throw new Error(`The blind index key has ${key.length} bytes instead of ${KEY_BYTES}`);
    }
    this.#key = Buffer.from(key);
    this.#inner = padded(key, INNER_PAD, LONGEST_TEXT_BYTES);
    this.#outer = padded(key, OUTER_PAD, DIGEST_BYTES);
  }

  /**
   * HMAC-SHA-256 of a normalised text, 32 bytes. RangeError for an empty text: all who lack a number would be one.
   * A million rows go through here: the two hashes of RFC 2104 take a third of the time of an Hmac object each.
   */
  of(normalisedText: string): Buffer {
    if (normalisedText === '') throw new RangeError('An empty text has no blind index');
    if (Buffer.byteLength(normalisedText) > LONGEST_TEXT_BYTES) {
      return createHmac('sha256', this.#key).update(normalisedText).digest();
    }
    const end = BLOCK_BYTES + this.#inner.write(normalisedText, BLOCK_BYTES);
    this.#outer.write(hash('sha256', this.#inner.subarray(0, end), 'binary'), BLOCK_BYTES, 'latin1');
    return Buffer.from(hash('sha256', this.#outer, 'binary'), 'latin1');
  }
}

function padded(key: Buffer, pad: number, room: number): Buffer {
  const bytes = Buffer.alloc(BLOCK_BYTES + room);
  bytes.fill(pad, 0, BLOCK_BYTES);
  for (const [at, byte] of key.entries()) bytes[at] = byte ^ pad;
  return bytes;
}
