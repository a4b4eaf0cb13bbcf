import type { PlainDate } from '@dixian/calendar';
import type { Conditions, OrderedList, Orders, Statements } from '@dixian/service';

/** An outage as it is known now. */
export interface OutageRow {
  readonly id: string;
  readonly divisionCode: string;
  /** 工程编号; null where a whole place is without water. */
  readonly work: string | null;
  readonly beganOn: PlainDate;
  readonly emergencyOn: PlainDate | null;
  readonly restoredOn: PlainDate | null;
  readonly note: string | null;
  readonly recordedAt: Date;
}

const COLUMNS = `id, division_code AS "divisionCode", work, began_on AS "beganOn", bridged_since AS "emergencyOn",
  over_since AS "restoredOn", note, recorded_at AS "recordedAt"`;

// The newest that was said of a step counts, also for the days before it was said.
const newest = (step: 'EMERGENCY' | 'RESTORED') => `(SELECT occurred_on FROM water_outage_step
    WHERE outage_id = b.outage_id AND step = '${step}' ORDER BY id DESC LIMIT 1)`;
const by = (day: string, of: string) => `CASE WHEN ${of} <= ${day} THEN ${of} END`;

/**
 * SQL of outages that had begun by a day: how each stood then, and since when people are known to get water another way
 * and the usual way. `day` is SQL of a day.
 */
export function outagesOn(day: string): string {
  return `(SELECT o.*, ${by(day, 'o.bridged_since')} AS emergency_on, ${by(day, 'o.over_since')} AS restored_on,
      least(o.over_since, ${day}) - o.began_on AS days FROM (
      SELECT b.outage_id AS id, b.division_code, b.county_code, b.work, b.occurred_on AS began_on,
        ${newest('EMERGENCY')} AS bridged_since, ${newest('RESTORED')} AS over_since, b.note, b.recorded_at
      FROM water_outage_step b
      WHERE b.step = 'BEGAN' AND b.occurred_on <= ${day} AND NOT EXISTS (
        SELECT FROM water_outage_step n WHERE n.outage_id = b.outage_id AND n.step = 'BEGAN' AND n.id > b.id)
    ) AS o)`;
}

const ORDERS = {
  BEGAN_ON: [{ expression: 'began_on', type: 'date' }],
  DAYS: [{ expression: 'days', type: 'int' }],
  RESTORED_ON: [{ expression: 'restored_on', type: 'date', absent: 'NULL' }],
} satisfies Orders;

/** Outages as they stand on a day. */
export function outageList(
  asOf: PlainDate,
  conditions: (add: Conditions) => Conditions,
): OrderedList<keyof typeof ORDERS> {
  return {
    name: `water-outages:${asOf}`,
    columns: COLUMNS,
    from: `${outagesOn(`date '${asOf}'`)} AS outage`,
    orders: ORDERS,
    tie: { expression: 'id', type: 'uuid' },
    usual: { field: 'BEGAN_ON', direction: 'DESC' },
    conditions,
  };
}

/** An outage by its id, if it had begun by a day, in the reader's sight. */
export async function outageById(
  reader: Statements,
  id: string,
  asOf: PlainDate,
): Promise<OutageRow | undefined> {
  const [row] = await reader.query<OutageRow>(
    `SELECT ${COLUMNS} FROM ${outagesOn('$2::date')} AS outage WHERE id = $1::uuid`,
    [id, asOf],
    'outage-by-id',
  );
  return row;
}

/** The outage of the same place and work that nobody has said to be over. */
export async function openOutage(
  reader: Statements,
  { divisionCode, work }: { divisionCode: string; work: string | null },
): Promise<{ id: string } | undefined> {
  const [row] = await reader.query<{ id: string }>(
    `SELECT b.outage_id AS id FROM water_outage_step b
     WHERE b.county_code = left($1, 6) AND b.step = 'BEGAN' AND b.division_code = $1 AND b.work IS NOT DISTINCT FROM $2
       AND NOT EXISTS (SELECT FROM water_outage_step r WHERE r.outage_id = b.outage_id AND r.step = 'RESTORED')
     ORDER BY b.id DESC LIMIT 1`,
    [divisionCode, work],
    'open-outage',
  );
  return row;
}

/** SQL of the households that an outage `o` reaches: those of its work by the newest word on their water, else of its place. */
export const REACHED = `SELECT h.id, h.division_code FROM registered_household h
  WHERE o.work IS NULL AND h.county_code = o.county_code AND h.division_code >= o.division_code
    AND h.division_code < o.division_code || ':'
  UNION
  SELECT h.id, h.division_code FROM registered_household h
  WHERE o.work IS NOT NULL AND h.county_code = o.county_code AND o.work = (
    SELECT w.work FROM water_word w WHERE w.household_id = h.id AND w.work IS NOT NULL
    ORDER BY w.occurred_on DESC, w.id DESC LIMIT 1)`;
