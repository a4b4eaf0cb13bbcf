import type { PlainDate } from '@dixian/calendar';
import type { Conditions, OrderedList, Orders, Statements } from '@dixian/service';

/** An outage as it stands on a day. */
export interface OutageRow {
  readonly id: string;
  readonly divisionCode: string;
  /** 工程编号; null where a whole place is without water. */
  readonly work: string | null;
  readonly beganOn: PlainDate;
  readonly emergencyOn: PlainDate | null;
  readonly restoredOn: PlainDate | null;
  /** Days without the usual water by the day asked for, or until it was restored. */
  readonly days: number;
  readonly note: string | null;
  readonly recordedAt: Date;
}

const COLUMNS = `id, division_code AS "divisionCode", work, began_on AS "beganOn", emergency_on AS "emergencyOn",
  restored_on AS "restoredOn", days, note, recorded_at AS "recordedAt"`;

// The newest that was said of a step counts, also for the days before it was said.
const newest = (step: 'EMERGENCY' | 'RESTORED', day: string) => `(SELECT s.on_day FROM (
    SELECT CASE WHEN occurred_on <= ${day} THEN occurred_on END AS on_day FROM water_outage_step
    WHERE outage_id = b.outage_id AND step = '${step}' ORDER BY id DESC LIMIT 1) AS s)`;

/** SQL of outages that had begun by a day: how each stands then. `day` is SQL of a day. */
export function outagesOn(day: string): string {
  return `(SELECT o.*, coalesce(o.restored_on, ${day}) - o.began_on AS days FROM (
      SELECT b.outage_id AS id, b.division_code, b.county_code, b.work, b.occurred_on AS began_on,
        ${newest('EMERGENCY', day)} AS emergency_on, ${newest('RESTORED', day)} AS restored_on, b.note, b.recorded_at
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

/** An outage by its id as it stands on a day, in the reader's sight. */
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
