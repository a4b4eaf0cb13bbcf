import { createHash } from 'node:crypto';
import type { Caller } from '@dixian/access';
import { type Database, scopeOf } from '@dixian/service';

/** What is kept of a paper that hangs out. */
export interface PaperToKeep {
  readonly paper: string;
  readonly ofId: string;
  readonly page: string;
  readonly divisionCode: string;
}

/** A page that hung out, as it was printed. */
export interface KeptPage {
  readonly page: string;
  readonly digest: string;
  readonly account: string;
  readonly printedAt: Date;
}

/** SHA-256 of a page, by which anybody can see that it is the same. */
export function digestOf(page: string): string {
  return createHash('sha256').update(page).digest('hex');
}

/** Keeps a paper that hangs out as it was printed; the same page again is kept once. Gives its digest. */
export async function keepPaper(database: Database, caller: Caller, kept: PaperToKeep): Promise<string> {
  const digest = digestOf(kept.page);
  const { paper, ofId, page, divisionCode } = kept;
  await database.write(scopeOf(caller), (transaction) =>
    transaction.query(
      `INSERT INTO kept_paper (paper, of_id, digest, page, division_code, account, role)
       VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (of_id, digest) DO NOTHING`,
      [paper, ofId, digest, page, divisionCode, caller.id, caller.role],
      'keep-paper',
    ),
  );
  return digest;
}

/** The pages that hung out for something, the first one first, as far as they lie in the caller's division. */
export function keptOf(database: Database, caller: Caller, ofId: string): Promise<KeptPage[]> {
  return database.read(scopeOf(caller), (reader) =>
    reader.query<KeptPage>(
      `SELECT page, digest, account, printed_at AS "printedAt" FROM kept_paper WHERE of_id = $1 ORDER BY id`,
      [ofId],
      'kept-papers',
    ),
  );
}
