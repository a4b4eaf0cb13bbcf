import { divisionBounds } from './scope';
import type { Statements } from './statements';

/** A table whose rows carry the code of a division, with the rest of each key that the code is part of. */
export interface CodedTable {
  readonly table: string;
  readonly keys: readonly (readonly string[])[];
}

/** A division's code that is replaced: of all below it the first digits. */
export interface ReplacedCode {
  readonly oldCode: string;
  readonly newCode: string;
}

// What is told of a place under its code of then: an event on its way, a mark for who listens.
const TOLD = ['outbox', 'change_mark'];

/**
 * Every table with the code of a division, asked of the database itself so that none is forgotten: those named first in
 * their order, in which others lock them too, then the rest.
 */
export async function codedTables(
  transaction: Pick<Statements, 'query'>,
  first: readonly string[] = [],
): Promise<CodedTable[]> {
  return transaction.query<CodedTable>(
    `SELECT c.relname AS "table", coalesce(json_agg(k.columns) FILTER (WHERE k.columns IS NOT NULL), '[]') AS keys
     FROM pg_class c
     JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'division_code' AND NOT a.attisdropped
     LEFT JOIN LATERAL (
       SELECT (SELECT coalesce(json_agg(o.attname), '[]') FROM pg_attribute o
               WHERE o.attrelid = c.oid AND o.attnum = ANY(i.indkey::int2[]) AND o.attnum <> a.attnum) AS columns
       FROM pg_index i WHERE i.indrelid = c.oid AND i.indisunique AND a.attnum = ANY(i.indkey::int2[])
     ) k ON true
     WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relnamespace = 'public'::regnamespace
       AND c.relname <> ALL($1::text[])
     GROUP BY c.relname ORDER BY array_position($2::text[], c.relname::text), c.relname`,
    [TOLD, first],
    'coded-tables',
  );
}

/**
 * Rewrites the code in the rows of a table at and below a division; returns how many. Where the other code is that of a
 * place which stands, a row whose key is taken there stays where it was.
 */
export async function rewriteDivision(
  transaction: Pick<Statements, 'query'>,
  { table, keys }: CodedTable,
  { oldCode, newCode }: ReplacedCode,
): Promise<number> {
  const { from, to } = divisionBounds(oldCode);
  const code = '$3 || substr(t.division_code, length($4) + 1)';
  const free = keys.map((columns) => {
    const same = columns.map((column) => ` AND o.${column} = t.${column}`).join('');
    return ` AND NOT EXISTS (SELECT FROM ${table} o WHERE o.division_code = ${code}${same})`;
  });
  const [row] = await transaction.query<{ count: number }>(
    `WITH rewritten AS (
       UPDATE ${table} t SET division_code = ${code}
       WHERE t.division_code >= $1 AND t.division_code < $2${free.join('')} RETURNING 1
     )
     SELECT count(*)::int AS count FROM rewritten`,
    [from, to, newCode, oldCode],
  );
  return row?.count ?? 0;
}
