import type { PlainDate } from '@dixian/calendar';
import { type RequestContext, rowsOfEach, type Statements } from '@dixian/service';
import { recordedBefore } from '../../ground/persistence/recorded-before';
import type { Recorder } from '../../ground/persistence/recorder';
import type { PeriodRow } from '../../periods/persistence/periods';
import type { AfterVisit } from '../domain/watch-next';

/** A visit to a household whose risk was eliminated, with what it says comes next. */
export interface WatchVisitRow extends AfterVisit {
  id: string;
  periodId: string;
  occurredOn: PlainDate;
  riskFound: boolean;
  finding: string;
  account: string;
  role: string;
  recordedAt: Date;
}

const COLUMNS = `id, period_id AS "periodId", occurred_on AS "occurredOn", risk_found AS "riskFound", finding,
  next_step AS "nextStep", clause_ids AS "clauseIds", account, role, recorded_at AS "recordedAt"`;

/** Visits after the elimination of a period by day; one statement per request. */
export function visitsOf(context: RequestContext, periodId: string): Promise<WatchVisitRow[]> {
  const sql = `SELECT period_id AS "rowKey", ${COLUMNS} FROM watch_visit
    WHERE period_id = ANY($1::uuid[]) ORDER BY period_id, occurred_on, id`;
  return rowsOfEach<WatchVisitRow>(context, 'visits-of-period', sql).load(periodId);
}

/** The visit recorded under a key before. */
export function visitByKey(transaction: Statements, by: Recorder): Promise<WatchVisitRow | undefined> {
  return recordedBefore(transaction, { table: 'watch_visit', columns: COLUMNS }, by);
}

/** Records a visit. */
export async function insertVisit(
  transaction: Statements,
  period: PeriodRow,
  visit: Pick<WatchVisitRow, 'occurredOn' | 'riskFound' | 'finding' | 'nextStep' | 'clauseIds'>,
  by: Recorder,
): Promise<WatchVisitRow> {
  const [row] = await transaction.query<WatchVisitRow>(
    `INSERT INTO watch_visit (household_id, period_id, occurred_on, risk_found, finding, next_step, clause_ids,
       division_code, account, role, acting_for, idempotency_key)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) RETURNING ${COLUMNS}`,
    [
      period.householdId,
      period.id,
      visit.occurredOn,
      visit.riskFound,
      visit.finding,
      visit.nextStep,
      visit.clauseIds,
      period.divisionCode,
      by.account,
      by.role,
      by.actingFor,
      by.key,
    ],
  );
  if (!row) throw new Error('watch_visit gave no row');
  return row;
}
