import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateIssuerKeys } from '@dixian/access';

type IssuerKeys = Awaited<ReturnType<typeof generateIssuerKeys>>;

/** Secrets of one embedded installation; kept in its data folder, readable by its owner alone. */
export interface Secrets {
  gatewaySecret: string;
  /** `id:base64`, as DATA_KEYS takes it. */
  dataKeys: string;
  indexKey: string;
  /** `aes` or `sm`, as it was at the first start; undefined in installations of before the choice, which have `aes`. */
  cipherSuite?: string;
  /** While the index key is replaced: the one that will be, of the register alone, and the one that was. */
  nextIndexKey?: string;
  formerIndexKey?: string;
  issuer: IssuerKeys;
}

const fileIn = (folder: string) => join(folder, 'secrets.json');

/** The installation's secrets, made on the first start. Losing them makes encrypted fields unreadable. */
export async function keepSecrets(folder: string, cipherSuite?: string): Promise<Secrets> {
  const known = findSecrets(folder);
  if (known) return known;
  const secrets: Secrets = {
    gatewaySecret: randomBytes(32).toString('base64url'),
    dataKeys: `k1:${randomBytes(32).toString('base64')}`,
    indexKey: randomBytes(32).toString('base64'),
    ...(cipherSuite && { cipherSuite }),
    issuer: await generateIssuerKeys(),
  };
  // Written aside and renamed: a killed start never leaves half a file.
  const file = fileIn(folder);
  writeFileSync(`${file}.new`, JSON.stringify(secrets), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return secrets;
}

/** The installation's secrets; undefined before its first start. */
export function findSecrets(folder: string): Secrets | undefined {
  const file = fileIn(folder);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Secrets) : undefined;
}
