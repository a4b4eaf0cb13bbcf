import { isEntityId } from '@dixian/graph';
import type { RecordedBy } from '@dixian/recording';
import { type RequestContext, type RowOf, rowsOfEach, type Statements } from '@dixian/service';
import { longUnresolvedTriage } from './tables';

const SHOWN = [
  ...([
    'id',
    'householdId',
    'periodId',
    'listedFrom',
    'decision',
    'reason',
    'grounds',
    'occurredOn',
  ] as const),
  ...(['account', 'role', 'recordedAt', 'corrects', 'clauseIds'] as const),
] as const;
const COLUMNS = longUnresolvedTriage.select(SHOWN);

/** A decision on a household unresolved for years, or the correction of one, with the clauses it was made by. */
export type TriageRow = RowOf<typeof longUnresolvedTriage, (typeof SHOWN)[number]>;

/** A triage as it is written. */
export type NewTriage = Omit<TriageRow, 'id' | 'account' | 'role' | 'recordedAt'> & { divisionCode: string };

/** Triages of a period in the order they were recorded; one statement per request. */
export function triagesOf(context: RequestContext, periodId: string): Promise<TriageRow[]> {
  const sql = `SELECT period_id AS "rowKey", ${COLUMNS} FROM long_unresolved_triage
    WHERE period_id = ANY($1::uuid[]) ORDER BY period_id, id`;
  return rowsOfEach<TriageRow>(context, 'triages-of-period', sql).load(periodId);
}

/** The same within a transaction. */
export function heldTriages(transaction: Statements, periodId: string): Promise<TriageRow[]> {
  return transaction.query<TriageRow>(
    `SELECT ${COLUMNS} FROM long_unresolved_triage WHERE period_id = $1 ORDER BY id`,
    [periodId],
  );
}

/** A triage in sight by id. */
export async function triageInSight(transaction: Statements, id: string): Promise<TriageRow | undefined> {
  return isEntityId(id) ? transaction.findOneBy(longUnresolvedTriage, { id }, SHOWN) : undefined;
}

/** Records a triage, or one that corrects another. */
export function insertTriage(transaction: Statements, triage: NewTriage, by: RecordedBy): Promise<TriageRow> {
  return transaction.insert(longUnresolvedTriage, { ...triage, ...by }, SHOWN);
}
