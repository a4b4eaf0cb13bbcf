import { createHmac, hash } from 'node:crypto';
import { type CipherSuite, INDEX_HASHES } from './cipher-suite';

const KEY_BYTES = 32;
// SHA-256 and SM3 work on blocks of 64 bytes and give 32.
const BLOCK_BYTES = 64;
const DIGEST_BYTES = 32;
const LONGEST_TEXT_BYTES = 192;
const INNER_PAD = 0x36;
const OUTER_PAD = 0x5c;

/** Finds an encrypted value again without storing it: equal texts have equal indexes, and without the key none is known. */
export class BlindIndex {
  readonly #hash: (typeof INDEX_HASHES)[CipherSuite];
  readonly #key: Buffer;
  readonly #inner: Buffer;
  readonly #outer: Buffer;

  /** Error unless the key has 32 bytes. It is never changed with the field keys: every index would be another. */
  constructor(key: Buffer, suite: CipherSuite = 'aes') {
    if (key.length !== KEY_BYTES) {
      throw new Error(`The blind index key has ${key.length} bytes instead of ${KEY_BYTES}`);
    }
    this.#hash = INDEX_HASHES[suite];
    this.#key = Buffer.from(key);
    this.#inner = padded(key, INNER_PAD, LONGEST_TEXT_BYTES);
    this.#outer = padded(key, OUTER_PAD, DIGEST_BYTES);
  }

  /**
   * HMAC of a normalised text by SHA-256 or SM3, 32 bytes. RangeError for an empty text: all who lack a number would be one.
   * A million rows go through here: the two hashes of RFC 2104 take a third of the time of an Hmac object each.
   */
  of(normalisedText: string): Buffer {
    if (normalisedText === '') throw new RangeError('An empty text has no blind index');
    if (Buffer.byteLength(normalisedText) > LONGEST_TEXT_BYTES) {
      return createHmac(this.#hash, this.#key).update(normalisedText).digest();
    }
    const end = BLOCK_BYTES + this.#inner.write(normalisedText, BLOCK_BYTES);
    this.#outer.write(hash(this.#hash, this.#inner.subarray(0, end), 'binary'), BLOCK_BYTES, 'latin1');
    return Buffer.from(hash(this.#hash, this.#outer, 'binary'), 'latin1');
  }
}

function padded(key: Buffer, pad: number, room: number): Buffer {
  const bytes = Buffer.alloc(BLOCK_BYTES + room);
  bytes.fill(pad, 0, BLOCK_BYTES);
  for (const [at, byte] of key.entries()) bytes[at] = byte ^ pad;
  return bytes;
}
