import type { RequestContext } from '@dixian/service';
import { ITEM } from './record-once';

/** What was recorded of one item of a bulk act: the act, the item and the reference of its answer. */
export interface BulkItem {
  readonly act: string;
  readonly item: string;
  readonly reference: unknown;
}

/** What the caller recorded item by item under the key of a bulk act, one of these acts; empty where there is none. */
export function itemsOfBulk(
  { db, scope, caller }: Pick<RequestContext, 'db' | 'scope' | 'caller'>,
  { acts, key }: { acts: readonly string[]; key: string },
): Promise<BulkItem[]> {
  return db.write(scope, async (transaction) => {
    await transaction.query(`SELECT set_config('dixian.account', $1, true)`, [caller.id]);
    return transaction.query<BulkItem>(
      `SELECT act, substr(key, length($2) + 1) AS item, answer AS reference FROM recording
       WHERE account = $1 AND starts_with(key, $2) AND act = ANY($3::text[]) AND answer IS NOT NULL ORDER BY key`,
      [caller.id, `${key}${ITEM}`, acts],
    );
  });
}
