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
  { table, events }: ToldTable,
  householdIds?: readonly string[],
): Promise<void> {
  const which = householdIds ? 'AND household_id = ANY($1::uuid[])' : '';
  await transaction.query(
    `WITH t AS (
       UPDATE ${table} SET told = true WHERE NOT told AND household_id IS NOT NULL ${which} RETURNING *
     ), ${events.map(writeEvents).join(', ')}
     SELECT FROM t LIMIT 1`,
    householdIds ? [householdIds] : [],
  );
}

/** A statement part that writes the events which rows `t` of a WITH become. */
export function writeEvents({ type, list, item, where = 'true' }: TellingEvent, index: number): string {
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
