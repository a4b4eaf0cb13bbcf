import type { EventType } from '@dixian/events';
import type { Statements } from '@dixian/service';

/** An event that rows of a table become. */
export interface TellingEvent {
  type: EventType;
  /** The payload's list. */
  list: string;
  /** An item of it as jsonb, made of the columns of a row `t`. */
  item: string;
  /** Which rows; all of them unless given. */
  where?: string;
}

/**
 * A table whose rows others are told of: with `id`, `household_id`, `division_code`, and `told`, which is false while
 * nobody was told, with an index of `household_id` where it is.
 */
export interface ToldTable {
  table: string;
  events: readonly TellingEvent[];
}

// Far below the 500 that an event may hold, so that a batch of events still fits into little memory.
const ROWS_AN_EVENT = 200;

/**
 * Tells of rows that nobody was told of and whose household is known, of these households or all in sight. The events
 * are built by the database itself in one statement, however many there are, those of one household in order.
 */
export async function tellChanges(
  transaction: Statements,
  told: ToldTable,
  householdIds?: readonly string[],
): Promise<void> {
  await tellRows(
    transaction,
    told,
    householdIds ? 'household_id = ANY($1::uuid[])' : 'true',
    householdIds ? [householdIds] : [],
  );
}

/** The same of the first `most` of them, household by household. Gives how many it told of. */
export function tellNext(transaction: Statements, told: ToldTable, most: number): Promise<number> {
  const next = `id = ANY(ARRAY(SELECT id FROM ${told.table} WHERE NOT told AND household_id IS NOT NULL
    ORDER BY household_id, id LIMIT $1 FOR UPDATE))`;
  return tellRows(transaction, told, next, [most]);
}

async function tellRows(
  transaction: Statements,
  { table, events }: ToldTable,
  which: string,
  parameters: readonly unknown[],
): Promise<number> {
  const [row] = await transaction.query<{ told: number }>(
    `WITH t AS (
       UPDATE ${table} SET told = true WHERE NOT told AND household_id IS NOT NULL AND ${which} RETURNING *
     ), ${events.map(writeEvents).join(', ')}
     SELECT count(*)::int AS told FROM t`,
    parameters,
  );
  return row?.told ?? 0;
}

function writeEvents({ type, list, item, where = 'true' }: TellingEvent, index: number): string {
  return `event_${index} AS (
    INSERT INTO outbox (type, division_code, payload)
    SELECT '${type}', county, jsonb_build_object('${list}', jsonb_agg(item ORDER BY household_id, id))
    FROM (SELECT t.household_id, t.id, left(t.division_code, 6) AS county, ${item} AS item,
                 (row_number() OVER (PARTITION BY left(t.division_code, 6) ORDER BY t.household_id, t.id) - 1)
                   / ${ROWS_AN_EVENT} AS part
          FROM t WHERE ${where}) AS told
    GROUP BY county, part ORDER BY county, part
  )`;
}
