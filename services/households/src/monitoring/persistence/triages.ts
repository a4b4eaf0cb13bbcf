import type { PlainDate } from '@dixian/calendar';
import { isEntityId } from '@dixian/graph';
import { type RequestContext, rowsOfEach, type Statements } from '@dixian/service';
import type { Ground } from '../../ground/domain/ground';
import { recordedBefore } from '../../ground/persistence/recorded-before';
import type { Recorder } from '../../ground/persistence/recorder';
import type { TriageDecision } from '../domain/triage';

/** A decision on a household unresolved for years, or the correction of one. */
export interface TriageRow {
  id: string;
  householdId: string;
  periodId: string;
  listedFrom: PlainDate;
  decision: TriageDecision;
  reason: string;
  grounds: readonly Ground[];
  occurredOn: PlainDate;
  account: string;
  role: string;
  recordedAt: Date;
  corrects: string | null;
}

const COLUMNS = `id, household_id AS "householdId", period_id AS "periodId", listed_from AS "listedFrom", decision,
  reason, grounds, occurred_on AS "occurredOn", account, role, recorded_at AS "recordedAt", corrects`;

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
export async function triageById(transaction: Statements, id: string): Promise<TriageRow | undefined> {
  if (!isEntityId(id)) return undefined;
  const [row] = await transaction.query<TriageRow>(
    `SELECT ${COLUMNS} FROM long_unresolved_triage WHERE id = $1`,
    [id],
  );
  return row;
}

/** The triage recorded under a key before. */
export function triageByKey(transaction: Statements, by: Recorder): Promise<TriageRow | undefined> {
  return recordedBefore(transaction, { table: 'long_unresolved_triage', columns: COLUMNS }, by);
}

/** Records a triage, or one that corrects another. */
export async function insertTriage(
  transaction: Statements,
  triage: Pick<
    TriageRow,
    'householdId' | 'periodId' | 'listedFrom' | 'decision' | 'reason' | 'occurredOn'
  > & {
    divisionCode: string;
    grounds: readonly Ground[];
    corrects: string | null;
  },
  by: Recorder,
): Promise<TriageRow> {
  const [row] = await transaction.query<TriageRow>(
    `INSERT INTO long_unresolved_triage (household_id, period_id, listed_from, decision, reason, grounds, occurred_on,
       corrects, division_code, account, role, acting_for, idempotency_key)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) RETURNING ${COLUMNS}`,
    [
      triage.householdId,
      triage.periodId,
      triage.listedFrom,
      triage.decision,
      triage.reason,
      JSON.stringify(triage.grounds),
      triage.occurredOn,
      triage.corrects,
      triage.divisionCode,
      by.account,
      by.role,
      by.actingFor,
      by.key,
    ],
  );
  if (!row) throw new Error('long_unresolved_triage gave no row');
  return row;
}
