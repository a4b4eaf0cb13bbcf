import { createHash } from 'node:crypto';
import type { Secrets } from './secrets';

/** A hash of each key that data is kept under, by name; of random bytes, so that nothing of a key can be told from it. */
export function keyHashes({ dataKeys, indexKey }: Secrets): Record<string, string> {
  const ring = dataKeys.split(',').map((entry): [string, string] => {
    const [id = '', key = ''] = entry.trim().split(':');
    return [`DATA_KEYS ${id}`, key];
  });
  return Object.fromEntries(
    [['INDEX_KEY', indexKey] as const, ...ring].map(([name, key]) => [name, hashOf(key)]),
  );
}

/** Names of the keys that a backup needs and that are not there, or have other bytes. */
export function missingKeys(
  wanted: Readonly<Record<string, string>>,
  secrets: Secrets | undefined,
): string[] {
  const there = secrets ? keyHashes(secrets) : {};
  return Object.keys(wanted).filter((name) => there[name] !== wanted[name]);
}

function hashOf(key: string): string {
  return createHash('sha256')
    .update('dixian key of a backup')
    .update(Buffer.from(key, 'base64'))
    .digest('hex')
    .slice(0, 32);
}
