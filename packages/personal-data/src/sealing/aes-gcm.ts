import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject } from 'node:crypto';
import type { Sealing, SealingKey } from './sealing';

const ALGORITHM = 'aes-256-gcm';
const TAG_BYTES = 16;

/** AES-256-GCM (NIST SP 800-38D). */
export const AES_GCM: Sealing = {
  form: 1,
  nonceBytes: 12,
  tagBytes: TAG_BYTES,
  prepare: (key) => new AesKey(createSecretKey(key)),
};

class AesKey implements SealingKey {
  constructor(private readonly key: KeyObject) {}

  seal(nonce: Buffer, content: Buffer | string, name?: Buffer): { tag: Buffer; ciphertext: Buffer } {
    const cipher = createCipheriv(ALGORITHM, this.key, nonce);
    if (name) cipher.setAAD(name);
    const ciphertext = typeof content === 'string' ? cipher.update(content, 'utf8') : cipher.update(content);
    cipher.final();
    return { tag: cipher.getAuthTag(), ciphertext };
  }

  open(
    nonce: Buffer,
    { tag, ciphertext }: { tag: Buffer; ciphertext: Buffer },
    name?: Buffer,
  ): Buffer | undefined {
    const decipher = createDecipheriv(ALGORITHM, this.key, nonce, { authTagLength: TAG_BYTES });
    decipher.setAuthTag(tag);
    if (name) decipher.setAAD(name);
    const bytes = decipher.update(ciphertext);
    try {
      decipher.final();
    } catch {
      return undefined;
    }
    return bytes;
  }
}
