import type { RecordedBy } from '@dixian/recording';
import { type RequestContext, type RowOf, rowsOfEach, type Statements } from '@dixian/service';
import type { PeriodRow } from '../../periods/persistence/periods';
import { watchVisit } from './tables';

const SHOWN = [
  ...(['id', 'periodId', 'occurredOn', 'riskFound', 'finding', 'nextStep', 'clauseIds'] as const),
  ...(['account', 'role', 'recordedAt'] as const),
] as const;

/** A visit to a household whose risk was eliminated, with what it says comes next. */
export type WatchVisitRow = RowOf<typeof watchVisit, (typeof SHOWN)[number]>;

/** Visits after the elimination of a period by day; one statement per request. */
export function visitsOf(context: RequestContext, periodId: string): Promise<WatchVisitRow[]> {
  const sql = `SELECT period_id AS "rowKey", ${watchVisit.select(SHOWN)} FROM watch_visit
    WHERE period_id = ANY($1::uuid[]) ORDER BY period_id, occurred_on, id`;
  return rowsOfEach<WatchVisitRow>(context, 'visits-of-period', sql).load(periodId);
}

/** A visit in sight by id. */
export function visitInSight(transaction: Statements, id: string): Promise<WatchVisitRow | undefined> {
  return transaction.findOneBy(watchVisit, { id }, SHOWN);
}

/** Records a visit. */
export function insertVisit(
  transaction: Statements,
  { id: periodId, householdId, divisionCode }: PeriodRow,
  visit: Pick<WatchVisitRow, 'occurredOn' | 'riskFound' | 'finding' | 'nextStep' | 'clauseIds'>,
  by: RecordedBy,
): Promise<WatchVisitRow> {
  return transaction.insert(watchVisit, { ...visit, ...by, periodId, householdId, divisionCode }, SHOWN);
}
