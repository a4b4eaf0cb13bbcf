import type { CipherSuite } from '@dixian/personal-data';
import type { Statements } from './statements';

const NOTED = 'CIPHER_SUITE';

/**
 * Notes the suite that a database is first written with, and says where another is asked for. A database that has keys and
 * no note is older than the choice: it is written with AES.
 */
export async function suiteProblem(transaction: Statements, asked: CipherSuite): Promise<string | undefined> {
  await transaction.query(
    `INSERT INTO key_fingerprint (name, fingerprint)
     SELECT $1, convert_to(CASE WHEN EXISTS (SELECT FROM key_fingerprint) THEN 'aes' ELSE $2 END, 'UTF8')
     ON CONFLICT DO NOTHING`,
    [NOTED, asked],
  );
  const [noted] = await transaction.query<{ suite: string }>(
    `SELECT convert_from(fingerprint, 'UTF8') AS suite FROM key_fingerprint WHERE name = $1`,
    [NOTED],
  );
  if (noted?.suite === asked) return undefined;
  return `CIPHER_SUITE: ${asked} is asked for, and this database is written with ${noted?.suite}: with another nobody is found again and each ledger would double every person; give CIPHER_SUITE=${noted?.suite}. The suite is chosen at installation`;
}
