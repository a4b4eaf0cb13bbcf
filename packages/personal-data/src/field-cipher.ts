import {
  createCipheriv,
  createDecipheriv,
  createSecretKey,
  type KeyObject,
  randomFillSync,
} from 'node:crypto';

/** Keys of 32 bytes by id; `current` encrypts, the others still decrypt what was written before the key was changed. */
export interface FieldKeys {
  current: string;
  all: Readonly<Record<string, Buffer>>;
}

/** A stored value that cannot be read: of an unknown form, under a key that is gone, or changed since it was written. */
export class UnreadableField extends Error {
  override readonly name = 'UnreadableField';

  constructor(readonly reason: 'FORM' | 'UNKNOWN_KEY' | 'TAMPERED') {
    super(`An encrypted field cannot be read: ${reason}`);
  }
}

const ALGORITHM = 'aes-256-gcm';
const FORM = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const NONCES_PER_DRAW = 512;

/** How every value begins that was written under the key of an id. */
export function keyPrefix(id: string): Buffer {
  return Buffer.from([FORM, id.length, ...Buffer.from(id, 'latin1')]);
}

/**
 * Encrypts single fields. A stored value is: form (1 byte, = 1), length of the key id (1), key id (ASCII), nonce (12),
 * tag (16), ciphertext of the UTF-8 text or of the bytes sealed. Nonces are random, so equal texts differ; look them up by a BlindIndex.
 */
export class FieldCipher {
  readonly #keys: ReadonlyMap<string, KeyObject>;
  readonly #current: KeyObject;
  readonly #prefix: Buffer;
  readonly #nonces = Buffer.alloc(NONCE_BYTES * NONCES_PER_DRAW);
  #nextNonce = this.#nonces.length;

  /** Error if a key is not 32 bytes, an id is not 1 to 64 of `A-Z a-z 0-9 . _ -`, or `current` is not among them. */
  constructor(keys: FieldKeys) {
    this.#keys = new Map(Object.entries(keys.all).map(([id, key]) => [id, keyObject(id, key)]));
    const current = this.#keys.get(keys.current);
    if (!current) throw new Error('The current field key is not among the field keys');
    this.#current = current;
    this.#prefix = keyPrefix(keys.current);
  }

  /** How every value begins that was written under the current key. */
  get currentPrefix(): Buffer {
    return this.#prefix;
  }

  /** The text encrypted under the current key. */
  encrypt(text: string): Buffer {
    const nonce = this.#drawNonce();
    const cipher = createCipheriv(ALGORITHM, this.#current, nonce);
    const ciphertext = cipher.update(text, 'utf8');
    cipher.final();
    return Buffer.concat([this.#prefix, nonce, cipher.getAuthTag(), ciphertext]);
  }

  /** Bytes encrypted under the current key, as part of what `name` says: they open under that name alone. */
  seal(bytes: Buffer, name: string): Buffer {
    const nonce = this.#drawNonce();
    const cipher = createCipheriv(ALGORITHM, this.#current, nonce);
    cipher.setAAD(Buffer.from(name));
    const ciphertext = cipher.update(bytes);
    cipher.final();
    return Buffer.concat([this.#prefix, nonce, cipher.getAuthTag(), ciphertext]);
  }

  /** The bytes that were sealed under that name; throws UnreadableField. */
  open(stored: Buffer, name: string): Buffer {
    return this.#decrypted(stored, Buffer.from(name));
  }

  /** The text of a stored value; throws UnreadableField, which never names the text. */
  decrypt(stored: Buffer): string {
    return this.#decrypted(stored).toString('utf8');
  }

  /** The same value under the current key; what it says stays as it is. Throws UnreadableField. */
  sealedAnew(stored: Buffer, name?: string): Buffer {
    if (name === undefined) return this.encrypt(this.decrypt(stored));
    return this.seal(this.open(stored, name), name);
  }

  #decrypted(stored: Buffer, name?: Buffer): Buffer {
    const nonceAt = 2 + (stored[1] ?? 0);
    const textAt = nonceAt + NONCE_BYTES + TAG_BYTES;
    if (stored[0] !== FORM || stored.length < textAt) throw new UnreadableField('FORM');
    const key = this.#keys.get(stored.toString('latin1', 2, nonceAt));
    if (!key) throw new UnreadableField('UNKNOWN_KEY');
    const decipher = createDecipheriv(ALGORITHM, key, stored.subarray(nonceAt, nonceAt + NONCE_BYTES), {
      authTagLength: TAG_BYTES,
    });
    decipher.setAuthTag(stored.subarray(nonceAt + NONCE_BYTES, textAt));
    if (name) decipher.setAAD(name);
    const bytes = decipher.update(stored.subarray(textAt));
    try {
      decipher.final();
    } catch {
      throw new UnreadableField('TAMPERED');
    }
    return bytes;
  }

  // One draw from the kernel serves many fields: a draw each would cost half as much as the encryption itself.
  #drawNonce(): Buffer {
    if (this.#nextNonce === this.#nonces.length) {
      randomFillSync(this.#nonces);
      this.#nextNonce = 0;
    }
    this.#nextNonce += NONCE_BYTES;
    return this.#nonces.subarray(this.#nextNonce - NONCE_BYTES, this.#nextNonce);
  }
}

function keyObject(id: string, key: Buffer): KeyObject {
  if (!/^[A-Za-z0-9._-]{1,64}$/.test(id)) throw new Error('A field key id has 1 to 64 of A-Z a-z 0-9 . _ -');
  if (key.length !== 32) throw new Error(`Field key ${id} has ${key.length} bytes instead of 32`);
  return createSecretKey(key);
}
