import type { PlainDate } from '@dixian/calendar';
import { type RequestContext, rowsOfEach, type Statements } from '@dixian/service';
import { recordedBefore } from '../../ground/persistence/recorded-before';
import type { Recorder } from '../../ground/persistence/recorder';
import type { PeriodRow } from '../../periods/persistence/periods';

/** What a household asked: that its risk be found eliminated. */
export interface EliminationRequestRow {
  id: string;
  periodId: string;
  occurredOn: PlainDate;
  statement: string;
  account: string;
  role: string;
  recordedAt: Date;
}

const COLUMNS = `id, period_id AS "periodId", occurred_on AS "occurredOn", statement, account, role,
  recorded_at AS "recordedAt"`;

/** Requests during a period by day; one statement per request. */
export function requestsOf(context: RequestContext, periodId: string): Promise<EliminationRequestRow[]> {
  const sql = `SELECT period_id AS "rowKey", ${COLUMNS} FROM elimination_request
    WHERE period_id = ANY($1::uuid[]) ORDER BY period_id, occurred_on, id`;
  return rowsOfEach<EliminationRequestRow>(context, 'elimination-requests-of-period', sql).load(periodId);
}

/** The request recorded under a key before. */
export function requestByKey(
  transaction: Statements,
  by: Recorder,
): Promise<EliminationRequestRow | undefined> {
  return recordedBefore(transaction, { table: 'elimination_request', columns: COLUMNS }, by);
}

/** Records a request. */
export async function insertRequest(
  transaction: Statements,
  period: PeriodRow,
  { occurredOn, statement }: Pick<EliminationRequestRow, 'occurredOn' | 'statement'>,
  by: Recorder,
): Promise<EliminationRequestRow> {
  const [row] = await transaction.query<EliminationRequestRow>(
    `INSERT INTO elimination_request (household_id, period_id, occurred_on, statement, division_code, account, role,
       acting_for, idempotency_key)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING ${COLUMNS}`,
    [
      period.householdId,
      period.id,
      occurredOn,
      statement,
      period.divisionCode,
      by.account,
      by.role,
      by.actingFor,
      by.key,
    ],
  );
  if (!row) throw new Error('elimination_request gave no row');
  return row;
}
