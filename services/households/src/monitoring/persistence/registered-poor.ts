import type { PlainDate } from '@dixian/calendar';
import type { RecordedBy } from '@dixian/recording';
import { type RequestContext, type RowOf, rowPerKey, type Statements } from '@dixian/service';
import type { HeldMonitoring } from '../../cases/persistence/hold-monitoring';
import type { PeriodRow } from '../../periods/persistence/periods';
import { exitStandardReached, registeredPoor } from './tables';

const SHOWN = [
  ...(['id', 'periodId', 'ground', 'reason', 'procedureReference', 'dueOn', 'clauseIds'] as const),
  ...(['account', 'role', 'recordedAt'] as const),
] as const;

/** A monitored household registered as poor, with the day it reached the exit standard. */
export interface RegisteredPoorRow extends RowOf<typeof registeredPoor, (typeof SHOWN)[number]> {
  registeredOn: PlainDate;
  reachedOn: PlainDate | null;
}

const COLUMNS = `${registeredPoor.select(SHOWN, 'r')}, r.occurred_on AS "registeredOn",
  (SELECT e.occurred_on FROM exit_standard_reached e WHERE e.registration_id = r.id) AS "reachedOn"`;

/** The registration of a period in the caller's sight; one statement per request. */
export function registeredPoorOf(
  context: RequestContext,
  periodId: string,
): Promise<RegisteredPoorRow | undefined> {
  const sql = `SELECT r.period_id AS "rowKey", ${COLUMNS} FROM registered_poor r WHERE r.period_id = ANY($1::uuid[])`;
  return rowPerKey<RegisteredPoorRow>(context, 'registered-poor-of-period', sql).load(periodId);
}

/** A registration in sight by id. */
export function registrationInSight(
  transaction: Statements,
  id: string,
): Promise<RegisteredPoorRow | undefined> {
  return registrationWhere(transaction, 'r.id', id);
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
  { id: periodId, householdId, divisionCode }: PeriodRow,
  {
    registeredOn,
    ...registration
  }: Pick<
    RegisteredPoorRow,
    'registeredOn' | 'ground' | 'reason' | 'procedureReference' | 'dueOn' | 'clauseIds'
  >,
  by: RecordedBy,
): Promise<RegisteredPoorRow> {
  const placed = { periodId, householdId, divisionCode, occurredOn: registeredOn };
  const row = await transaction.insert(registeredPoor, { ...registration, ...placed, ...by }, SHOWN);
  return { ...row, registeredOn, reachedOn: null };
}

/** Records the day on which a registered household reached the exit standard. */
export async function insertExit(
  transaction: Statements,
  { householdId, divisionCode }: HeldMonitoring,
  exit: { registrationId: string; occurredOn: PlainDate; finding: string; procedureReference: string },
  by: RecordedBy,
): Promise<void> {
  await transaction.insert(exitStandardReached, { ...exit, ...by, householdId, divisionCode });
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
