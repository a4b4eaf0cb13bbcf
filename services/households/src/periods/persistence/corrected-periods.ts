import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';
import type { MonitoringCategory } from '../../ground/domain/monitoring-words';
import { PERIOD_COLUMNS, type PeriodEnd, type PeriodRow } from './periods';

/** How a period begins that a case opened. */
export interface PeriodBeginning {
  readonly identifiedOn: PlainDate;
  readonly category: MonitoringCategory | null;
  readonly risks: readonly string[];
}

/** Writes the beginning of a held period anew, as the corrected acts of its case give it. */
export function rewriteBeginning(
  transaction: Statements,
  id: string,
  { identifiedOn, category, risks }: PeriodBeginning,
): Promise<PeriodRow> {
  return rewritten(
    transaction,
    'UPDATE monitoring_period SET identified_on = $2, category = $3, risks = $4 WHERE id = $1',
    [id, identifiedOn, category, risks],
  );
}

/** Writes the end of a held period anew; null where its release was taken back. */
export function rewriteEnd(transaction: Statements, id: string, end: PeriodEnd | null): Promise<PeriodRow> {
  return rewritten(
    transaction,
    `UPDATE monitoring_period SET eliminated_on = $2, elimination_mode = $3, elimination_case_id = $4 WHERE id = $1`,
    [id, end?.eliminatedOn ?? null, end?.eliminationMode ?? null, end?.eliminationCaseId ?? null],
  );
}

/** Ends what a case that was taken back had written: the period, or its part in one that was taken over before. */
export async function removeBeginning(transaction: Statements, { id, basis }: PeriodRow): Promise<void> {
  const sql =
    basis === 'TAKEN_OVER'
      ? 'UPDATE monitoring_period SET case_id = NULL WHERE id = $1'
      : 'DELETE FROM monitoring_period WHERE id = $1';
  await transaction.query(sql, [id]);
}

async function rewritten(
  transaction: Statements,
  sql: string,
  parameters: readonly unknown[],
): Promise<PeriodRow> {
  const [row] = await transaction.query<PeriodRow>(`${sql} RETURNING ${PERIOD_COLUMNS}`, parameters);
  if (!row) throw new Error('monitoring_period gave no row');
  return row;
}
