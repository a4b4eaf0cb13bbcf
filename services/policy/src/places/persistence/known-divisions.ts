import { folderHead } from '@dixian/policy';
import type { Statements } from '@dixian/service';

/** A division as the register tells of it. */
export interface ToldDivision {
  readonly code: string;
  readonly name: string;
  readonly since: string | null;
}

/** Keeps divisions as they are called; an older name never comes back over a newer one. */
export async function keepDivisions(
  transaction: Statements,
  divisions: readonly ToldDivision[],
): Promise<void> {
  await transaction.query(
    `INSERT INTO known_division AS k (code, name, since)
     SELECT code, name, since FROM jsonb_to_recordset($1::jsonb) AS d(code text, name text, since date)
     ON CONFLICT (code) DO UPDATE SET name = excluded.name, since = excluded.since
     WHERE excluded.since >= coalesce(k.since, '-infinity')`,
    [JSON.stringify(divisions)],
    'keep-divisions',
  );
}

/** The name of a division that the register told of; undefined of all others. */
export async function nameOfDivision(reader: Statements, code: string): Promise<string | undefined> {
  const [row] = await reader.query<{ name: string }>(
    'SELECT name FROM known_division WHERE code = $1',
    [code],
    'name-of-division',
  );
  return row?.name;
}

/** The place that a folder binds, by code and name, where the register told of it; at most one. */
export async function placesOf(
  reader: Statements,
  files: Readonly<Record<string, string>>,
): Promise<ReadonlyMap<string, string>> {
  const code = folderHead(files)?.place;
  const name = code && (await nameOfDivision(reader, code));
  return new Map(code && name ? [[code, name]] : []);
}
