import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';

/** Finds an encrypted value again without storing it: equal texts have equal indexes, and without the key none is known. */
export class BlindIndex {
  readonly #key: KeyObject;

  /** Error unless the key has 32 bytes. It is never changed with the field keys: every index would be another. */
  constructor(key: Buffer) {
    if (key.length !== 32) throw new Error(`The blind index key has ${key.length} bytes instead of 32`);
    this.#key = createSecretKey(key);
  }

  /** HMAC-SHA-256 of a normalised text, 32 bytes. RangeError for an empty text: all who lack a number would be one. */
  of(normalisedText: string): Buffer {
    if (normalisedText === '') throw new RangeError('An empty text has no blind index');
    return createHmac('sha256', this.#key).update(normalisedText).digest();
  }
}
