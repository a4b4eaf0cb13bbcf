import { createHash } from 'node:crypto';
import { type RequestContext, rowsOfEach, type Statements } from '@dixian/service';
import type { CaseTerms } from '../domain/case-terms';

interface VersionRow {
  readonly sha256: string;
  readonly content: CaseTerms;
}

// What a hash stands for never changes, so that it is read once; as many as a province has procedures.
const MOST_KNOWN = 1_000;
const known = new Map<string, CaseTerms>();

/** Keeps what the documents say of a case, and gives the hash that it is found by. */
export async function keepVersion(transaction: Statements, terms: CaseTerms): Promise<string> {
  const content = inOrder(terms);
  const sha256 = createHash('sha256').update(content).digest('hex');
  await transaction.query(
    'INSERT INTO procedure_version (sha256, content) VALUES ($1, $2::jsonb) ON CONFLICT DO NOTHING',
    [sha256, content],
  );
  return sha256;
}

/** Lets a held case go by other terms from now on. */
export async function goBy(transaction: Statements, caseId: string, terms: CaseTerms): Promise<void> {
  const sha256 = await keepVersion(transaction, terms);
  await transaction.query('UPDATE monitoring_case SET procedure_version = $2 WHERE id = $1', [
    caseId,
    sha256,
  ]);
}

/** The terms that a hash stands for, within a transaction. */
export async function heldVersion(transaction: Statements, sha256: string): Promise<CaseTerms | undefined> {
  const [row] = known.has(sha256)
    ? []
    : await transaction.query<VersionRow>(
        'SELECT sha256, content FROM procedure_version WHERE sha256 = $1',
        [sha256],
        'procedure-version',
      );
  return row ? remember(row) : known.get(sha256);
}

/** The terms that a hash stands for; one statement per request for what was not read before. */
export async function versionOf(context: RequestContext, sha256: string): Promise<CaseTerms | undefined> {
  if (known.has(sha256)) return known.get(sha256);
  const sql = `SELECT sha256 AS "rowKey", sha256, content FROM procedure_version WHERE sha256 = ANY($1::text[])`;
  const [row] = await rowsOfEach<VersionRow>(context, 'procedure-versions', sql).load(sha256);
  return row && remember(row);
}

function remember({ sha256, content }: VersionRow): CaseTerms {
  const [oldest] = known.keys();
  if (known.size >= MOST_KNOWN && oldest !== undefined) known.delete(oldest);
  known.set(sha256, content);
  return content;
}

// The same content has the same hash in whatever order its fields were written.
function inOrder(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : each,
  );
}
