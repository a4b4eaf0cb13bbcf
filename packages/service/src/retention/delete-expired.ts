import type { PlainDate } from '@dixian/calendar';
import type { Database } from '../database/database';
import { systemScope } from '../database/scope';
import type { Statements } from '../database/statements';
import type { RetentionKind } from './retention-kind';

/** What became of a kind: how many were due, how many of those stay as something rests on them, how many went. */
export interface Expired {
  readonly due: number;
  readonly resting: number;
  readonly deleted: number;
}

const BATCH = 500;
const FIRST = '00000000-0000-0000-0000-000000000000';

const dueOf = ({ from }: RetentionKind) => `(${from}) < ($1::date - make_interval(months => $2))`;

/** Counts what is due of a kind on a day, and what of it stays; nothing is changed. */
export async function countExpired(
  database: Database,
  kind: RetentionKind,
  { on, months }: { readonly on: PlainDate; readonly months: number },
): Promise<Expired> {
  const [counts] = await database.read(systemScope, (statements) =>
    statements.query<{ due: number; resting: number }>(
      `SELECT count(*)::int AS due, count(*) FILTER (WHERE ${kind.restsOn})::int AS resting
       FROM ${kind.table} t WHERE ${dueOf(kind)}`,
      [on, months],
    ),
  );
  return { due: counts?.due ?? 0, resting: counts?.resting ?? 0, deleted: 0 };
}

/**
 * Deletes what is due of a kind and rests under nothing: a batch in a transaction, so that a kill loses one batch and what is
 * gone stays gone. Begun again it goes on with what is left. `gone` is told how many went with each batch.
 */
export async function deleteExpired(
  database: Database,
  kind: RetentionKind,
  limit: { readonly on: PlainDate; readonly months: number },
  gone: (count: number) => void = () => undefined,
): Promise<Expired> {
  const before = await countExpired(database, kind, limit);
  let deleted = 0;
  let behind: string | undefined = FIRST;
  while (behind !== undefined) {
    const after: string = behind;
    const ids = await database.write(systemScope, (transaction) =>
      deleteBatch(transaction, kind, { ...limit, after }),
    );
    deleted += ids.length;
    gone(ids.length);
    // Behind the last, so that what rests is looked at once and not with every batch.
    behind = ids.length < BATCH ? undefined : ids.at(-1);
  }
  return { ...before, deleted };
}

async function deleteBatch(
  transaction: Statements,
  kind: RetentionKind,
  { on, months, after }: { readonly on: PlainDate; readonly months: number; readonly after: string },
): Promise<string[]> {
  // What is never changed by an act lets go of its rows to this alone.
  await transaction.query(`SELECT set_config('dixian.retention', 'on', true)`);
  const rows = await transaction.query<{ id: string }>(
    `SELECT t.id FROM ${kind.table} t WHERE ${dueOf(kind)} AND NOT (${kind.restsOn}) AND t.id > $3
     ORDER BY t.id LIMIT ${BATCH} FOR UPDATE SKIP LOCKED`,
    [on, months, after],
  );
  const ids = rows.map(({ id }) => id);
  for (const sql of kind.with ?? []) await transaction.query(sql, [ids]);
  await transaction.query(`DELETE FROM ${kind.table} WHERE id = ANY($1::uuid[])`, [ids]);
  await transaction.query(`SELECT set_config('dixian.retention', '', true)`);
  return ids;
}
