import type { PlainDate } from '@dixian/calendar';
import type { RegisteredHousehold } from '@dixian/register';
import type { Conditions, OrderedList, Orders, RowOf, Statements } from '@dixian/service';
import { type DutyState, enrolmentDuty } from '../enrolment-tables';

const NAMES = [
  'id',
  'householdId',
  'divisionCode',
  'priority',
  'weight',
  'confirmedBy',
  'openedOn',
  'state',
  'settledOn',
  'reason',
  'clauseId',
] as const;

/** A duty to enrol as it is read. */
export type DutyRow = RowOf<typeof enrolmentDuty, (typeof NAMES)[number]>;

export const DUTY_COLUMNS = enrolmentDuty.select(NAMES, 't');

const ORDERS = {
  OPENED_ON: [{ expression: 't.opened_on', type: 'date' }],
  PRIORITY: [
    { expression: 't.priority', type: 'text' },
    { expression: 't.opened_on', type: 'date' },
  ],
} satisfies Orders;

/** Duties to enrol in every order they may be asked in. */
export function dutyList(conditions: (add: Conditions) => Conditions): OrderedList<keyof typeof ORDERS> {
  return {
    name: 'enrolment-duties',
    columns: DUTY_COLUMNS,
    from: 'enrolment_duty t',
    orders: ORDERS,
    tie: { expression: 't.id', type: 'uuid' },
    usual: { field: 'OPENED_ON', direction: 'ASC' },
    conditions,
  };
}

/** The open duty of a household, held until the transaction ends. */
export async function holdOpenDuty(
  transaction: Statements,
  householdId: string,
): Promise<DutyRow | undefined> {
  const [row] = await transaction.query<DutyRow>(
    `SELECT ${DUTY_COLUMNS} FROM enrolment_duty t WHERE t.household_id = $1 AND t.state = 'OPEN' FOR UPDATE`,
    [householdId],
    'hold-open-duty',
  );
  return row;
}

/** Opens a duty, or lets one that is open be what is stronger now; as old as it was. */
export async function openDuty(
  transaction: Statements,
  { id: householdId, divisionCode }: Pick<RegisteredHousehold, 'id' | 'divisionCode'>,
  duty: Pick<DutyRow, 'priority' | 'weight' | 'confirmedBy' | 'openedOn' | 'clauseId'>,
): Promise<DutyRow> {
  const [row] = await transaction.query<DutyRow>(
    `INSERT INTO enrolment_duty AS t (household_id, division_code, priority, weight, confirmed_by, opened_on, clause_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (household_id) WHERE state = 'OPEN' DO UPDATE SET
       priority = CASE WHEN 'HIGH' IN (t.priority, excluded.priority) THEN 'HIGH' ELSE 'ORDINARY' END,
       weight = CASE WHEN 'TASK' IN (t.weight, excluded.weight) THEN 'TASK' ELSE 'WARNING' END,
       confirmed_by = coalesce(excluded.confirmed_by, t.confirmed_by),
       clause_id = CASE WHEN t.priority = 'HIGH' THEN t.clause_id ELSE excluded.clause_id END
     RETURNING ${DUTY_COLUMNS}`,
    [householdId, divisionCode, duty.priority, duty.weight, duty.confirmedBy, duty.openedOn, duty.clauseId],
    'open-duty',
  );
  if (!row) throw new Error('A duty to enrol was not kept.');
  return row;
}

/** Settles the open duty of a household. */
export async function settleDuty(
  transaction: Statements,
  householdId: string,
  settled: { state: Exclude<DutyState, 'OPEN'>; on: PlainDate; reason?: string | null },
): Promise<void> {
  await transaction.query(
    `UPDATE enrolment_duty SET state = $2, settled_on = greatest($3::date, opened_on), reason = $4
     WHERE household_id = $1 AND state = 'OPEN'`,
    [householdId, settled.state, settled.on, settled.reason ?? null],
    'settle-duty',
  );
}
