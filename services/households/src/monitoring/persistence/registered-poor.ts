import type { PlainDate } from '@dixian/calendar';
import type { PoorRegistrationGround } from '@dixian/policy';
import { type RequestContext, rowPerKey, type Statements } from '@dixian/service';
import { recordedBefore } from '../../ground/persistence/recorded-before';
import type { Recorder } from '../../ground/persistence/recorder';
import type { PeriodRow } from '../../periods/persistence/periods';

/** A monitored household registered as poor, with the day it reached the exit standard. */
export interface RegisteredPoorRow {
  id: string;
  periodId: string;
  registeredOn: PlainDate;
  ground: PoorRegistrationGround;
  reason: string;
  procedureReference: string;
  dueOn: PlainDate | null;
  reachedOn: PlainDate | null;
  clauseIds: string[];
  account: string;
  role: string;
  recordedAt: Date;
}

const COLUMNS = `r.id, r.period_id AS "periodId", r.occurred_on AS "registeredOn", r.ground, r.reason,
  r.procedure_reference AS "procedureReference", r.due_on AS "dueOn", r.clause_ids AS "clauseIds", r.account, r.role,
  r.recorded_at AS "recordedAt",
  (SELECT e.occurred_on FROM exit_standard_reached e WHERE e.registration_id = r.id) AS "reachedOn"`;

/** The registration of a period in the caller's sight; one statement per request. */
export function registeredPoorOf(
  context: RequestContext,
  periodId: string,
): Promise<RegisteredPoorRow | undefined> {
  const sql = `SELECT r.period_id AS "rowKey", ${COLUMNS} FROM registered_poor r WHERE r.period_id = ANY($1::uuid[])`;
  return rowPerKey<RegisteredPoorRow>(context, 'registered-poor-of-period', sql).load(periodId);
}

/** The registration recorded under a key before. */
export function registrationByKey(
  transaction: Statements,
  by: Recorder,
): Promise<RegisteredPoorRow | undefined> {
  return recordedBefore(transaction, { table: 'registered_poor r', columns: COLUMNS }, by);
}

/** The registration whose exit standard was recorded as reached under a key before. */
export async function registrationByExitKey(
  transaction: Statements,
  by: Recorder,
): Promise<RegisteredPoorRow | undefined> {
  const kept = { table: 'exit_standard_reached', columns: 'registration_id AS "id"' };
  const exit = await recordedBefore<{ id: string }>(transaction, kept, by);
  return exit && registrationWhere(transaction, 'r.id', exit.id);
}

/** The registration of a period within a transaction. */
export function registrationOfPeriod(
  transaction: Statements,
  periodId: string,
): Promise<RegisteredPoorRow | undefined> {
  return registrationWhere(transaction, 'r.period_id', periodId);
}

/** The last registration of a held household up to a day. */
export async function lastRegistration(
  transaction: Statements,
  householdId: string,
  on: PlainDate,
): Promise<RegisteredPoorRow | undefined> {
  const [row] = await transaction.query<RegisteredPoorRow>(
    `SELECT ${COLUMNS} FROM registered_poor r WHERE r.household_id = $1 AND r.occurred_on <= $2
     ORDER BY r.occurred_on DESC, r.id DESC LIMIT 1`,
    [householdId, on],
  );
  return row;
}

/** Records that a household is registered as poor. */
export async function insertRegistration(
  transaction: Statements,
  period: PeriodRow,
  registration: Pick<
    RegisteredPoorRow,
    'registeredOn' | 'ground' | 'reason' | 'procedureReference' | 'dueOn' | 'clauseIds'
  >,
  by: Recorder,
): Promise<RegisteredPoorRow> {
  const { registeredOn, ground, reason, procedureReference, dueOn, clauseIds } = registration;
  const [row] = await transaction.query<RegisteredPoorRow>(
    `INSERT INTO registered_poor AS r (household_id, period_id, division_code, occurred_on, ground, reason,
       procedure_reference, due_on, clause_ids, account, role, acting_for, idempotency_key)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) RETURNING ${COLUMNS}`,
    [
      ...[period.householdId, period.id, period.divisionCode, registeredOn, ground, reason],
      ...[procedureReference, dueOn, clauseIds, by.account, by.role, by.actingFor, by.key],
    ],
  );
  if (!row) throw new Error('registered_poor gave no row');
  return row;
}

/** Records the day on which a registered household reached the exit standard. */
export async function insertExit(
  transaction: Statements,
  registrationId: string,
  exit: { occurredOn: PlainDate; finding: string; procedureReference: string },
  by: Recorder,
): Promise<void> {
  await transaction.query(
    `INSERT INTO exit_standard_reached (household_id, division_code, registration_id, occurred_on, finding,
       procedure_reference, account, role, acting_for, idempotency_key)
     SELECT household_id, division_code, id, $2, $3, $4, $5, $6, $7, $8 FROM registered_poor WHERE id = $1`,
    [
      ...[registrationId, exit.occurredOn, exit.finding, exit.procedureReference],
      ...[by.account, by.role, by.actingFor, by.key],
    ],
  );
}

async function registrationWhere(
  transaction: Statements,
  column: 'r.id' | 'r.period_id',
  value: string,
): Promise<RegisteredPoorRow | undefined> {
  const [row] = await transaction.query<RegisteredPoorRow>(
    `SELECT ${COLUMNS} FROM registered_poor r WHERE ${column} = $1`,
    [value],
  );
  return row;
}
