import type { PlainDate } from '@dixian/calendar';
import { isEntityId } from '@dixian/graph';
import {
  type Conditions,
  type OrderedList,
  type Orders,
  ofCounty,
  type RequestContext,
  type RowOf,
  rowsById,
  rowsOfEach,
  type Statements,
} from '@dixian/service';
import { ofHousehold } from '../../ground/persistence/of-household';
import { type Unit, workOfUnit } from '../../tasks/persistence/of-unit';
import { doubt } from './tables';

const NAMES = [
  ...(['id', 'householdId', 'personId', 'number', 'rule', 'doubt', 'raisedOn', 'dueOn'] as const),
  ...(['answeredOn', 'source', 'recordedAt', 'divisionCode'] as const),
] as const;
const COLUMNS = doubt.select(NAMES);

/** A doubt as it is read. */
export type DoubtRow = RowOf<typeof doubt, (typeof NAMES)[number]>;

/** Which doubts are meant; what is null or left out narrows nothing. */
export interface DoubtFilter {
  division?: string | null;
  household?: string | null;
  rule?: string | null;
  raisedOn?: PlainDate | null;
  dueFrom?: PlainDate | null;
  dueTo?: PlainDate | null;
  answered?: boolean | null;
  overdue?: boolean | null;
  unit?: Unit | null;
}

const ORDERS = {
  RAISED_ON: [{ expression: 'raised_on', type: 'date' }],
  DUE_ON: [{ expression: 'due_on', type: 'date', absent: 'NULL' }],
  DIVISION: [{ expression: 'division_code', type: 'text COLLATE "C"' }],
} satisfies Orders;

/** Doubts in the caller's sight, those raised last first unless asked otherwise. */
export function doubtList(
  filter: DoubtFilter,
  seen: { division: string; today: PlainDate },
): OrderedList<keyof typeof ORDERS> {
  return {
    name: 'doubts',
    columns: COLUMNS,
    from: 'doubt',
    orders: ORDERS,
    tie: { expression: 'id', type: 'uuid' },
    usual: { field: 'RAISED_ON', direction: 'DESC' },
    conditions: (add) => narrowed(add, filter, seen),
  };
}

function narrowed(
  add: Conditions,
  filter: DoubtFilter,
  { division, today }: { division: string; today: PlainDate },
): Conditions {
  ofCounty(add, [division, filter.division, filter.unit?.division]);
  add.within(filter.division).addIf('rule = ?', filter.rule).addIf('raised_on = ?', filter.raisedOn);
  add.addIf('due_on >= ?', filter.dueFrom).addIf('due_on <= ?', filter.dueTo);
  if (typeof filter.answered === 'boolean') add.add(`answered_on IS ${filter.answered ? 'NOT ' : ''}NULL`);
  if (filter.overdue) add.add('answered_on IS NULL AND due_on < ?', today);
  if (filter.overdue === false) {
    add.add('NOT (answered_on IS NULL AND coalesce(due_on < ?, false))', today);
  }
  workOfUnit(add, { table: 'doubt', kind: 'ANSWER_DOUBT' }, filter.unit);
  return ofHousehold(add, filter.household);
}

/** A doubt in sight by id; one statement per request. */
export async function doubtById(context: RequestContext, id: string): Promise<DoubtRow | undefined> {
  return isEntityId(id) ? rowsById<DoubtRow>(context, 'doubt', COLUMNS).load(id) : undefined;
}

/** Doubts of a household in sight, those raised last first; one statement per request. */
export function doubtsOfHousehold(context: RequestContext, householdId: string): Promise<DoubtRow[]> {
  const sql = `SELECT household_id AS "rowKey", ${COLUMNS} FROM doubt
    WHERE household_id = ANY($1::uuid[]) ORDER BY household_id, raised_on DESC, id DESC`;
  return rowsOfEach<DoubtRow>(context, 'doubts-of-household', sql).load(householdId);
}

/** A doubt in sight, held against others until the transaction ends. */
export async function holdDoubt(transaction: Statements, id: string): Promise<DoubtRow | undefined> {
  if (!isEntityId(id)) return undefined;
  const [row] = await transaction.query<DoubtRow>(`SELECT ${COLUMNS} FROM doubt WHERE id = $1 FOR UPDATE`, [
    id,
  ]);
  return row;
}

/** The same as it reads in a transaction. */
export function findDoubt(statements: Statements, id: string): Promise<DoubtRow | undefined> {
  return statements.findOneBy(doubt, { id }, NAMES);
}
