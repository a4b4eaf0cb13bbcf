import type { PlainDate } from '@dixian/calendar';
import { Conditions, type RequestContext, rowsOfEach } from '@dixian/service';
import { rowsOn } from './rows-on';
import { seenFrom } from './seen-from';

/** Rows that are read by their household: from which table, which columns, in which order. */
interface OfHousehold {
  readonly table: string;
  readonly columns: string;
  readonly order: string;
}

/**
 * Rows that were a household's on a day, whose table says `past`: before a split with which the case went, they are those
 * of the household that was split. One statement per request and day, or per request where the day is today.
 */
export function rowsOfHouseholdOn<Row extends { householdId: string }>(
  context: RequestContext,
  { table, columns, order }: OfHousehold,
  householdId: string,
  asOf: PlainDate,
): Promise<Row[]> {
  const view = seenFrom(context, asOf);
  const isPast = view.asOf < view.today;
  const add = new Conditions([householdId]);
  const rows = rowsOn({ table, as: 't' }, view)(add);
  const sql = `SELECT household_id AS "rowKey", ${columns} FROM ${rows}
    WHERE household_id = ANY($1::uuid[]) ORDER BY household_id, ${order}`;
  const name = `${table}-of-household${isPast ? `:${asOf}` : ''}`;
  return rowsOfEach<Row>(context, name, sql, add.parameters.slice(1)).load(householdId);
}
