import { randomFillSync } from 'node:crypto';
import { CIPHER_SUITES, type CipherSuite, SEALINGS } from './cipher-suite';
import type { Sealing, SealingKey } from './sealing/sealing';

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

const KEY_BYTES = 32;
const NONCES_PER_DRAW = 512;

/** How values begin that were written under the key of an id, by each suite. */
export function keyPrefixes(id: string): Buffer[] {
  return CIPHER_SUITES.map((suite) => keyPrefix(SEALINGS[suite].form, id));
}

/**
 * Encrypts single fields. A stored value is: form (1 byte, which names the suite), length of the key id (1), key id (ASCII),
 * nonce, tag (16), ciphertext of the UTF-8 text or of the bytes sealed; what either suite wrote is read. Nonces are random, so
 * equal texts differ; look them up by a BlindIndex.
 */
export class FieldCipher {
  readonly #keys: ReadonlyMap<number, ReadonlyMap<string, SealingKey>>;
  readonly #current: SealingKey;
  readonly #prefix: Buffer;
  readonly #nonceBytes: number;
  readonly #nonces: Buffer;
  #nextNonce: number;

  /** Error if a key is not 32 bytes, an id is not 1 to 64 of `A-Z a-z 0-9 . _ -`, or `current` is not among them. */
  constructor(
    keys: FieldKeys,
    readonly suite: CipherSuite = 'aes',
  ) {
    const { form, nonceBytes } = SEALINGS[suite];
    const entries = Object.entries(keys.all).map(([id, key]) => [id, checked(id, key)] as const);
    this.#keys = new Map(
      Object.values(SEALINGS).map((sealing) => [sealing.form, prepared(sealing, entries)]),
    );
    const current = this.#keys.get(form)?.get(keys.current);
    if (!current) throw new Error('The current field key is not among the field keys');
    this.#current = current;
    this.#prefix = keyPrefix(form, keys.current);
    this.#nonceBytes = nonceBytes;
    this.#nonces = Buffer.alloc(nonceBytes * NONCES_PER_DRAW);
    this.#nextNonce = this.#nonces.length;
  }

  /** How every value begins that was written under the current key. */
  get currentPrefix(): Buffer {
    return this.#prefix;
  }

  /** The text encrypted under the current key. */
  encrypt(text: string): Buffer {
    return this.#sealed(text);
  }

  /** Bytes encrypted under the current key, as part of what `name` says: they open under that name alone. */
  seal(bytes: Buffer, name: string): Buffer {
    return this.#sealed(bytes, Buffer.from(name));
  }

  /** The bytes that were sealed under that name; throws UnreadableField. */
  open(stored: Buffer, name: string): Buffer {
    return this.#opened(stored, Buffer.from(name));
  }

  /** The text of a stored value; throws UnreadableField, which never names the text. */
  decrypt(stored: Buffer): string {
    return this.#opened(stored).toString('utf8');
  }

  /** The same value under the current key; what it says stays as it is. Throws UnreadableField. */
  sealedAnew(stored: Buffer, name?: string): Buffer {
    if (name === undefined) return this.encrypt(this.decrypt(stored));
    return this.seal(this.open(stored, name), name);
  }

  #sealed(content: Buffer | string, name?: Buffer): Buffer {
    const nonce = this.#drawNonce();
    const { tag, ciphertext } = this.#current.seal(nonce, content, name);
    return Buffer.concat([this.#prefix, nonce, tag, ciphertext]);
  }

  #opened(stored: Buffer, name?: Buffer): Buffer {
    const sealing = Object.values(SEALINGS).find(({ form }) => form === stored[0]);
    const nonceAt = 2 + (stored[1] ?? 0);
    const tagAt = nonceAt + (sealing?.nonceBytes ?? 0);
    const textAt = tagAt + (sealing?.tagBytes ?? 0);
    if (!sealing || stored.length < textAt) throw new UnreadableField('FORM');
    const key = this.#keys.get(sealing.form)?.get(stored.toString('latin1', 2, nonceAt));
    if (!key) throw new UnreadableField('UNKNOWN_KEY');
    const sealed = { tag: stored.subarray(tagAt, textAt), ciphertext: stored.subarray(textAt) };
    const bytes = key.open(stored.subarray(nonceAt, tagAt), sealed, name);
    if (!bytes) throw new UnreadableField('TAMPERED');
    return bytes;
  }

  // One draw from the kernel serves many fields: a draw each would cost half as much as the encryption itself.
  #drawNonce(): Buffer {
    if (this.#nextNonce === this.#nonces.length) {
      randomFillSync(this.#nonces);
      this.#nextNonce = 0;
    }
    this.#nextNonce += this.#nonceBytes;
    return this.#nonces.subarray(this.#nextNonce - this.#nonceBytes, this.#nextNonce);
  }
}

function keyPrefix(form: number, id: string): Buffer {
  return Buffer.from([form, id.length, ...Buffer.from(id, 'latin1')]);
}

function prepared(
  sealing: Sealing,
  entries: readonly (readonly [string, Buffer])[],
): ReadonlyMap<string, SealingKey> {
  return new Map(entries.map(([id, key]) => [id, sealing.prepare(key)]));
}

function checked(id: string, key: Buffer): Buffer {
  if (!/^[A-Za-z0-9._-]{1,64}$/.test(id)) throw new Error('A field key id has 1 to 64 of A-Z a-z 0-9 . _ -');
  if (key.length !== KEY_BYTES)
    throw new Error(`Field key ${id} has ${key.length} bytes instead of ${KEY_BYTES}`);
  return key;
}
