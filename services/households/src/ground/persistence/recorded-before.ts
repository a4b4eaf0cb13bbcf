import type { Statements } from '@dixian/service';
import { awaitTurn } from './await-turn';
import type { ByKey } from './recorder';

/** Where a table keeps who recorded a row, and under which key. */
interface KeptKey {
  readonly table: string;
  readonly columns: string;
  readonly account?: string;
  readonly key?: string;
}

/** The row recorded under this key of this account before. The same key at the same moment waits for the first. */
export async function recordedBefore<Row extends object>(
  transaction: Statements,
  { table, columns, account = 'account', key = 'idempotency_key' }: KeptKey,
  by: ByKey,
): Promise<Row | undefined> {
  await awaitTurn(transaction, `${table}.${key}|${by.account}|${by.key}`);
  const [row] = await transaction.query<Row>(
    `SELECT ${columns} FROM ${table} WHERE ${account} = $1 AND ${key} = $2`,
    [by.account, by.key],
  );
  return row;
}
