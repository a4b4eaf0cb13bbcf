import type { Statements } from '@dixian/service';
import { type ToldTable, writeEvents } from './tell-changes';

/**
 * Tells those who were told of rows that a run added that these are taken back: the same items once more, marked
 * `withdrawn`. To be called before the rows go; rows that only change back are told of by `tellChanges` afterwards.
 */
export async function tellWithdrawn(
  transaction: Statements,
  { table, events }: ToldTable,
  runId: string,
): Promise<void> {
  const marked = events.map((event) => ({ ...event, item: `${event.item} || '{"withdrawn": true}'` }));
  await transaction.query(
    `WITH t AS (
       SELECT * FROM ${table} r WHERE r.loaded_by = $1 AND r.told AND r.household_id IS NOT NULL
         AND NOT EXISTS (SELECT FROM import_before b
                         WHERE b.run_id = $1 AND b.table_name = '${table}' AND b.row_id = r.id)
     ), ${marked.map(writeEvents).join(', ')}
     SELECT FROM t LIMIT 1`,
    [runId],
  );
}
