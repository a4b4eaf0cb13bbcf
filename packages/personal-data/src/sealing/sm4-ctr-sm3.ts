import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  type KeyObject,
  timingSafeEqual,
} from 'node:crypto';
import type { Sealing, SealingKey } from './sealing';

const ALGORITHM = 'sm4-ctr';
const SM4_KEY_BYTES = 16;
const TAG_BYTES = 16;
const LENGTH_BYTES = 8;

/**
 * SM4 (GB/T 32907) as a stream, then HMAC-SM3 (GB/T 32905) over nonce, ciphertext and name: encrypt-then-MAC, the fifth way
 * of ISO/IEC 19772. OpenSSL has SM4-GCM only from 3.2 on, which the oldest Node promised does not bring.
 */
export const SM4_CTR_SM3: Sealing = {
  form: 2,
  nonceBytes: 16,
  tagBytes: TAG_BYTES,
  prepare: (key) => new SmKey(key),
};

class SmKey implements SealingKey {
  readonly #cipher: KeyObject;
  readonly #mac: KeyObject;

  // One key of 32 bytes gives two that tell nothing of each other.
  constructor(key: Buffer) {
    this.#cipher = createSecretKey(derived(key, 'dixian sm4-ctr').subarray(0, SM4_KEY_BYTES));
    this.#mac = createSecretKey(derived(key, 'dixian hmac-sm3'));
  }

  seal(nonce: Buffer, content: Buffer | string, name?: Buffer): { tag: Buffer; ciphertext: Buffer } {
    const cipher = createCipheriv(ALGORITHM, this.#cipher, nonce);
    const ciphertext = typeof content === 'string' ? cipher.update(content, 'utf8') : cipher.update(content);
    cipher.final();
    return { tag: this.#tag(nonce, ciphertext, name), ciphertext };
  }

  open(
    nonce: Buffer,
    { tag, ciphertext }: { tag: Buffer; ciphertext: Buffer },
    name?: Buffer,
  ): Buffer | undefined {
    if (!timingSafeEqual(tag, this.#tag(nonce, ciphertext, name))) return undefined;
    const decipher = createDecipheriv(ALGORITHM, this.#cipher, nonce);
    return Buffer.concat([decipher.update(ciphertext), decipher.final()]);
  }

  // The length of the name at the end keeps what belongs to it apart from what belongs to the ciphertext.
  #tag(nonce: Buffer, ciphertext: Buffer, name: Buffer = Buffer.alloc(0)): Buffer {
    const length = Buffer.alloc(LENGTH_BYTES);
    length.writeBigUInt64BE(BigInt(name.length));
    const mac = createHmac('sm3', this.#mac).update(nonce).update(ciphertext).update(name).update(length);
    return mac.digest().subarray(0, TAG_BYTES);
  }
}

function derived(key: Buffer, use: string): Buffer {
  return createHmac('sm3', key).update(use).digest();
}
