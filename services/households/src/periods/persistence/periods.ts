import type { PlainDate } from '@dixian/calendar';
import { isEntityId } from '@dixian/graph';
import type { Episode } from '@dixian/policy';
import { type RequestContext, type RowOf, rowsById, rowsOfEach, type Statements } from '@dixian/service';
import { grouped } from '../../ground/domain/grouped';
import { rowsOfHouseholdOn } from '../../ground/persistence/rows-of-household-on';
import type { PeriodContent } from '../domain/period-content';
import { monitoringPeriod } from './tables';

const PERIOD_NAMES = [
  'id',
  'householdId',
  'basis',
  'caseId',
  'category',
  'risks',
  'identifiedOn',
  'monthOnly',
  'eliminatedOn',
  'eliminationMode',
  'eliminationCaseId',
  'source',
  'divisionCode',
] as const;

/**
 * A time during which a household was monitored; open while `eliminatedOn` is null. Where only the month is known,
 * `identifiedOn` is its first day.
 */
export type PeriodRow = RowOf<typeof monitoringPeriod, (typeof PERIOD_NAMES)[number]>;

/** A period as it is opened. */
export type NewPeriod = Omit<PeriodRow, 'id' | 'eliminatedOn' | 'eliminationMode' | 'eliminationCaseId'>;

/** How and when the risk of a period was eliminated. */
export interface PeriodEnd {
  eliminatedOn: PlainDate;
  eliminationMode: string;
  eliminationCaseId: string | null;
}

export const PERIOD_COLUMNS = monitoringPeriod.select(PERIOD_NAMES);

/** Periods of a household in the caller's sight, the first one first; one statement per request. */
export function periodsOf(context: RequestContext, householdId: string): Promise<PeriodRow[]> {
  const sql = `SELECT household_id AS "rowKey", ${PERIOD_COLUMNS} FROM monitoring_period
    WHERE household_id = ANY($1::uuid[]) ORDER BY household_id, identified_on, id`;
  return rowsOfEach<PeriodRow>(context, 'periods-of-household', sql).load(householdId);
}

/**
 * Periods that were a household's on a day, the first one first: before a split with which the case went, those of the
 * household that was split. One statement per request and day.
 */
export function periodsOnDay(
  context: RequestContext,
  householdId: string,
  asOf: PlainDate,
): Promise<PeriodRow[]> {
  const rows = { table: 'monitoring_period', columns: PERIOD_COLUMNS, order: 'identified_on, id' };
  return rowsOfHouseholdOn<PeriodRow>(context, rows, householdId, asOf);
}

/** A period in the caller's sight by id; one statement per request. */
export async function periodById(context: RequestContext, id: string): Promise<PeriodRow | undefined> {
  return isEntityId(id)
    ? rowsById<PeriodRow>(context, 'monitoring_period', PERIOD_COLUMNS).load(id)
    : undefined;
}

/** Periods of a household within a transaction, held against others. */
export function heldPeriods(transaction: Statements, householdId: string): Promise<PeriodRow[]> {
  return transaction.query<PeriodRow>(
    `SELECT ${PERIOD_COLUMNS} FROM monitoring_period WHERE household_id = $1 ORDER BY identified_on, id FOR UPDATE`,
    [householdId],
  );
}

/** Periods of many households within a transaction that holds them, by household, the first one first. */
export async function periodsOfHeld(
  transaction: Statements,
  householdIds: readonly string[],
): Promise<Map<string, PeriodRow[]>> {
  const rows = await transaction.query<PeriodRow>(
    `SELECT ${PERIOD_COLUMNS} FROM monitoring_period WHERE household_id = ANY($1::uuid[])
     ORDER BY household_id, identified_on, id`,
    [householdIds],
    'periods-of-held-households',
  );
  return grouped(rows, ({ householdId }) => householdId);
}

/** The period that is open on a day; undefined where the household is not monitored then. */
export function openOn(periods: readonly PeriodRow[], on: PlainDate): PeriodRow | undefined {
  return periods.findLast(
    ({ identifiedOn, eliminatedOn }) => identifiedOn <= on && (!eliminatedOn || eliminatedOn > on),
  );
}

/**
 * A period that one beginning on a day would overlap: not ended by then, begun or not. An open one merely taken over is
 * none, for a case is written into it (openPeriod).
 */
export function overlappedFrom(periods: readonly PeriodRow[], on: PlainDate): PeriodRow | undefined {
  return periods.find((period) =>
    period.eliminatedOn === null ? !isOnlyTakenOver(period) : period.eliminatedOn > on,
  );
}

/** Whether a period is known from elsewhere alone: no procedure here identified the household. */
export function isOnlyTakenOver({ basis, caseId }: PeriodRow): boolean {
  return basis === 'TAKEN_OVER' && caseId === null;
}

/** Periods as decisions of policy take them. */
export function episodesOf(periods: readonly PeriodRow[]): Episode[] {
  return periods.map(({ identifiedOn, eliminatedOn }) => ({
    identifiedOn,
    ...(eliminatedOn && { eliminatedOn }),
  }));
}

/**
 * Opens a period. Where a household taken over repeats the steps, the case is written into the period that
 * is open already, which keeps its first day.
 */
export async function openPeriod(transaction: Statements, opened: NewPeriod): Promise<PeriodRow> {
  const [row] = await transaction.query<PeriodRow>(
    `INSERT INTO monitoring_period AS p (household_id, basis, case_id, category, risks, identified_on, month_only, source,
                                    division_code)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     ON CONFLICT (county_code, household_id) WHERE eliminated_on IS NULL DO UPDATE
       SET case_id = excluded.case_id, category = coalesce(excluded.category, p.category),
           risks = CASE WHEN excluded.risks = '{}' THEN p.risks ELSE excluded.risks END
       WHERE p.basis = 'TAKEN_OVER' AND p.case_id IS NULL AND excluded.basis = 'IDENTIFICATION'
     RETURNING ${PERIOD_COLUMNS}`,
    [
      opened.householdId,
      opened.basis,
      opened.caseId,
      opened.category,
      opened.risks,
      opened.identifiedOn,
      opened.monthOnly,
      opened.source,
      opened.divisionCode,
    ],
  );
  if (!row) throw new Error('monitoring_period gave no row');
  return row;
}

/** Ends an open period. */
export async function endPeriod(transaction: Statements, id: string, end: PeriodEnd): Promise<PeriodRow> {
  const [row] = await transaction.query<PeriodRow>(
    `UPDATE monitoring_period SET eliminated_on = $2, elimination_mode = $3, elimination_case_id = $4
     WHERE id = $1 AND eliminated_on IS NULL RETURNING ${PERIOD_COLUMNS}`,
    [id, end.eliminatedOn, end.eliminationMode, end.eliminationCaseId],
  );
  if (!row) throw new Error('The period has ended already');
  return row;
}

/** A period in sight within a transaction; hold its household before changing it. */
export async function findPeriod(transaction: Statements, id: string): Promise<PeriodRow | undefined> {
  return isEntityId(id) ? transaction.findOneBy(monitoringPeriod, { id }, PERIOD_NAMES) : undefined;
}

/** Writes down a period that was taken over, open or ended. */
export function insertTakenOver(
  transaction: Statements,
  { householdId, divisionCode, ...content }: PeriodContent & { householdId: string; divisionCode: string },
): Promise<PeriodRow> {
  const { category, risks, identifiedOn, monthOnly, eliminatedOn, eliminationMode } = content;
  const taken = { basis: 'TAKEN_OVER', source: 'taken-over', householdId, divisionCode } as const;
  const says = { category, risks: [...risks], identifiedOn, monthOnly, eliminatedOn, eliminationMode };
  return transaction.insert(monitoringPeriod, { ...taken, ...says }, PERIOD_NAMES);
}
