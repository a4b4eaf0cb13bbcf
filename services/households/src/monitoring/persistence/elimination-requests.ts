import type { PlainDate } from '@dixian/calendar';
import type { RecordedBy } from '@dixian/recording';
import { type RequestContext, type RowOf, rowsOfEach, type Statements } from '@dixian/service';
import type { PeriodRow } from '../../periods/persistence/periods';
import { eliminationRequest } from './tables';

const SHOWN = ['id', 'periodId', 'occurredOn', 'statement', 'account', 'role', 'recordedAt'] as const;

/** What a household asked: that its risk be found eliminated. */
export type EliminationRequestRow = RowOf<typeof eliminationRequest, (typeof SHOWN)[number]>;

/** Requests during a period by day; one statement per request. */
export function requestsOf(context: RequestContext, periodId: string): Promise<EliminationRequestRow[]> {
  const sql = `SELECT period_id AS "rowKey", ${eliminationRequest.select(SHOWN)} FROM elimination_request
    WHERE period_id = ANY($1::uuid[]) ORDER BY period_id, occurred_on, id`;
  return rowsOfEach<EliminationRequestRow>(context, 'elimination-requests-of-period', sql).load(periodId);
}

/** A request in sight by id. */
export function requestInSight(
  transaction: Statements,
  id: string,
): Promise<EliminationRequestRow | undefined> {
  return transaction.findOneBy(eliminationRequest, { id }, SHOWN);
}

/** Records a request. */
export function insertRequest(
  transaction: Statements,
  { id: periodId, householdId, divisionCode }: PeriodRow,
  request: { occurredOn: PlainDate; statement: string },
  by: RecordedBy,
): Promise<EliminationRequestRow> {
  const row = { ...request, ...by, periodId, householdId, divisionCode };
  return transaction.insert(eliminationRequest, row, SHOWN);
}
