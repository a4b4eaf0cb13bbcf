import type { Fen } from '@dixian/money';
import type { Conditions, OrderedList, Orders, RowOf, Statements } from '@dixian/service';
import { medicalRun } from '../tables';

const NAMES = [
  'id',
  'divisionCode',
  'countyCode',
  'year',
  'fromOn',
  'cutOff',
  'madeOn',
  'reason',
  'preview',
] as const;

/** A run as it is read. */
export type RunRow = RowOf<typeof medicalRun, (typeof NAMES)[number]>;

const COLUMNS = medicalRun.select(NAMES);

/** The runs of a county before a year and in it, the oldest first. */
export function runsUpTo(reader: Statements, county: string, year: number): Promise<RunRow[]> {
  const sql = `SELECT ${COLUMNS} FROM medical_run WHERE county_code = $1 AND year <= $2 ORDER BY year`;
  return reader.query<RunRow>(sql, [county, year], 'runs-up-to');
}

const ORDERS = { MADE_ON: [{ expression: 'made_on', type: 'date' }] } satisfies Orders;

/** Runs in the order in which they may be asked. */
export function runList(conditions: (add: Conditions) => Conditions): OrderedList<keyof typeof ORDERS> {
  return {
    name: 'medical-runs',
    columns: COLUMNS,
    from: 'medical_run',
    orders: ORDERS,
    tie: { expression: 'id', type: 'uuid' },
    usual: { field: 'MADE_ON', direction: 'DESC' },
    conditions,
  };
}

/** What a run came to. */
export interface RunFigures {
  readonly bills: number;
  readonly selfPaid: Fen;
  readonly late: number;
  readonly cases: number;
  readonly toReview: number;
  readonly unmatched: number;
}

/** The figures of a run, as it counted. */
export async function figuresOf(reader: Statements, runId: string): Promise<RunFigures> {
  const [row] = await reader.query<RunFigures>(
    `SELECT (SELECT count(*)::int FROM medical_run_bill WHERE run_id = $1) AS bills,
       (SELECT coalesce(sum(self_paid), 0)::bigint FROM medical_run_bill WHERE run_id = $1) AS "selfPaid",
       (SELECT count(*)::int FROM medical_run_bill WHERE run_id = $1 AND is_late) AS late,
       count(*) FILTER (WHERE decision ->> 'outcome' = 'GRANTED')::int AS cases,
       count(*) FILTER (WHERE decision ->> 'outcome' = 'REFERRED' AND person_id IS NOT NULL)::int AS "toReview",
       count(*) FILTER (WHERE decision ->> 'outcome' = 'REFERRED' AND person_id IS NULL)::int AS unmatched
     FROM relief_case WHERE run_id = $1`,
    [runId],
    'figures-of-run',
  );
  return row ?? { bills: 0, selfPaid: 0n, late: 0, cases: 0, toReview: 0, unmatched: 0 };
}
