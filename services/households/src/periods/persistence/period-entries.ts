import type { PlainDate } from '@dixian/calendar';
import type { RecordedBy } from '@dixian/recording';
import { type RequestContext, rowsOfEach, type Statements } from '@dixian/service';
import type { MonitoringCategory } from '../../ground/domain/monitoring-words';
import type { PeriodContent } from '../domain/period-content';
import { PERIOD_COLUMNS, type PeriodRow } from './periods';

/** An entry in the history of a period, with the period as it read from then on. */
export interface PeriodEntryRow {
  id: string;
  periodId: string;
  kind: 'TAKEN_OVER' | 'IMPORTED' | 'CORRECTED';
  occurredOn: PlainDate;
  category: MonitoringCategory | null;
  risks: string[];
  identifiedOn: PlainDate;
  monthOnly: boolean;
  eliminatedOn: PlainDate | null;
  eliminationMode: string | null;
  reason: string;
  account: string;
  role: string | null;
  recordedAt: Date;
  corrects: string | null;
}

const COLUMNS = `id, period_id AS "periodId", kind, occurred_on AS "occurredOn", category, risks,
  identified_on AS "identifiedOn", month_only AS "monthOnly", eliminated_on AS "eliminatedOn",
  elimination_mode AS "eliminationMode", reason, account, role, recorded_at AS "recordedAt", corrects`;

/** The history of a period in the order it was recorded; one statement per request. */
export function entriesOf(context: RequestContext, periodId: string): Promise<PeriodEntryRow[]> {
  const sql = `SELECT period_id AS "rowKey", ${COLUMNS} FROM monitoring_period_entry
    WHERE period_id = ANY($1::uuid[]) ORDER BY period_id, id`;
  return rowsOfEach<PeriodEntryRow>(context, 'entries-of-period', sql).load(periodId);
}

/** An entry in sight by id. */
export async function entryInSight(transaction: Statements, id: string): Promise<PeriodEntryRow | undefined> {
  const [row] = await transaction.query<PeriodEntryRow>(
    `SELECT ${COLUMNS} FROM monitoring_period_entry WHERE id = $1`,
    [id],
  );
  return row;
}

/** The entry by which a period reads as it does; undefined for a period that a case opened. */
export async function lastEntryOf(
  transaction: Statements,
  periodId: string,
): Promise<PeriodEntryRow | undefined> {
  const [row] = await transaction.query<PeriodEntryRow>(
    `SELECT ${COLUMNS} FROM monitoring_period_entry WHERE period_id = $1 ORDER BY id DESC LIMIT 1`,
    [periodId],
  );
  return row;
}

/** Up to which day somebody elsewhere is known to have told of a period: what was taken over or imported, not corrected. */
export async function knownUntil(transaction: Statements, periodId: string): Promise<PlainDate | null> {
  const [row] = await transaction.query<{ until: PlainDate | null }>(
    `SELECT greatest(max(occurred_on), max(eliminated_on)) AS until FROM monitoring_period_entry
     WHERE period_id = $1 AND kind <> 'CORRECTED'`,
    [periodId],
  );
  return row?.until ?? null;
}

/** What is written with an entry beside the period itself. */
export interface NewEntry {
  readonly kind: 'TAKEN_OVER' | 'CORRECTED';
  readonly occurredOn: PlainDate;
  readonly reason: string;
  readonly corrects: string | null;
}

/** Appends an entry with the period as it now reads. */
export async function insertEntry(
  transaction: Statements,
  period: PeriodRow,
  entry: NewEntry,
  by: RecordedBy,
): Promise<PeriodEntryRow> {
  const [row] = await transaction.query<PeriodEntryRow>(
    `INSERT INTO monitoring_period_entry (household_id, period_id, category, risks, identified_on, month_only,
       eliminated_on, elimination_mode, division_code, kind, occurred_on, reason, corrects, account, role, acting_for)
     SELECT household_id, id, category, risks, identified_on, month_only, eliminated_on, elimination_mode,
            division_code, $2, $3, $4, $5, $6, $7, $8
     FROM monitoring_period WHERE id = $1 RETURNING ${COLUMNS}`,
    [
      period.id,
      entry.kind,
      entry.occurredOn,
      entry.reason,
      entry.corrects,
      by.account,
      by.role,
      by.actingFor,
    ],
  );
  if (!row) throw new Error('monitoring_period_entry gave no row');
  return row;
}

/** Writes what a period that was taken over says; the history is for the caller to append. */
export async function rewritePeriod(
  transaction: Statements,
  id: string,
  content: PeriodContent,
): Promise<PeriodRow> {
  const [row] = await transaction.query<PeriodRow>(
    `UPDATE monitoring_period SET category = $2, risks = $3, identified_on = $4, month_only = $5, eliminated_on = $6,
       elimination_mode = $7
     WHERE id = $1 RETURNING ${PERIOD_COLUMNS}`,
    [
      id,
      content.category,
      content.risks,
      content.identifiedOn,
      content.monthOnly,
      content.eliminatedOn,
      content.eliminationMode,
    ],
  );
  if (!row) throw new Error('monitoring_period gave no row');
  return row;
}
