import type { AbsentFolder, Pack } from '@dixian/policy';
import { type Database, type Statements, systemScope } from '@dixian/service';

/** What a set of policies is read from. */
export interface SetContent {
  readonly packs: readonly Pack[];
  /** Documents that are known and not in force. */
  readonly absent: readonly AbsentFolder[];
}

/** A set of policies as it is kept. */
export interface KeptSet extends SetContent {
  /** Counts the sets up; of two the higher one is in force. */
  readonly number: number;
  readonly digest: string;
}

// Whoever is stamped with an older one asks anew.
const KEPT = 8;

/** Keeps a set that came into force, once. */
export async function keepSet(
  transaction: Statements,
  { number, digest, packs, absent }: KeptSet,
): Promise<void> {
  await transaction.query(
    'INSERT INTO policy_set_kept (number, digest, content) VALUES ($1, $2, $3::jsonb) ON CONFLICT (number) DO NOTHING',
    [number, digest, JSON.stringify({ packs, absent })],
    'policy-set-keep',
  );
  await transaction.query(
    'DELETE FROM policy_set_kept WHERE number <= (SELECT max(number) FROM policy_set_kept) - $1',
    [KEPT],
    'policy-set-forget',
  );
}

/** Number and digest of the set in force; undefined before any was told. */
export async function newestSet(database: Database): Promise<Pick<KeptSet, 'number' | 'digest'> | undefined> {
  const [row] = await database.read(systemScope, (reader) =>
    reader.query<{ number: string; digest: string }>(
      'SELECT number, digest FROM policy_set_kept ORDER BY number DESC LIMIT 1',
      [],
      'policy-set-newest',
    ),
  );
  return row && { number: Number(row.number), digest: row.digest };
}

/** The newest set with this digest. */
export async function setOf(database: Database, digest: string): Promise<KeptSet | undefined> {
  const [row] = await database.read(systemScope, (reader) =>
    reader.query<{ number: string; content: SetContent }>(
      'SELECT number, content FROM policy_set_kept WHERE digest = $1 ORDER BY number DESC LIMIT 1',
      [digest],
      'policy-set-content',
    ),
  );
  return row && { number: Number(row.number), digest, ...row.content };
}
