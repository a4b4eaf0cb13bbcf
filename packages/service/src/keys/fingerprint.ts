import { createHash } from 'node:crypto';

/** A hash of a key of 32 random bytes: nothing of the key can be told from it. */
export function keyFingerprint(key: Buffer): Buffer {
  return createHash('sha256').update('dixian key fingerprint').update(key).digest().subarray(0, 16);
}
