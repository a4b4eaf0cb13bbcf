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
import { correctionRequest } from './tables';

const NAMES = [
  ...(['id', 'householdId', 'personId', 'askedBy', 'kind', 'statement', 'askedOn', 'dueOn'] as const),
  ...(['clauseIds', 'answeredOn', 'account', 'recordedAt', 'divisionCode'] as const),
] as const;
const COLUMNS = correctionRequest.select(NAMES);

/** A request as it is read. */
export type CorrectionRequestRow = RowOf<typeof correctionRequest, (typeof NAMES)[number]>;

/** Which requests are meant; what is null or left out narrows nothing. */
export interface CorrectionRequestFilter {
  division?: string | null;
  household?: string | null;
  answered?: boolean | null;
  overdue?: boolean | null;
  kinds?: readonly CorrectionRequestRow['kind'][] | null;
  dueFrom?: PlainDate | null;
  dueTo?: PlainDate | null;
  unit?: Unit | null;
}

const ORDERS = {
  ASKED_ON: [{ expression: 'asked_on', type: 'date' }],
  DUE_ON: [{ expression: 'due_on', type: 'date', absent: 'NULL' }],
} satisfies Orders;

/** Requests in the caller's sight, those asked last first unless asked otherwise. */
export function correctionRequestList(
  filter: CorrectionRequestFilter,
  seen: { division: string; today: PlainDate },
): OrderedList<keyof typeof ORDERS> {
  return {
    name: 'correction-requests',
    columns: COLUMNS,
    from: 'correction_request',
    orders: ORDERS,
    tie: { expression: 'id', type: 'uuid' },
    usual: { field: 'ASKED_ON', direction: 'DESC' },
    conditions: (add) => narrowed(add, filter, seen),
  };
}

function narrowed(
  add: Conditions,
  { division, household, answered, overdue, kinds, dueFrom, dueTo, unit }: CorrectionRequestFilter,
  seen: { division: string; today: PlainDate },
): Conditions {
  ofCounty(add, [seen.division, division, unit?.division]);
  add.within(division).addIf('kind = ANY(?)', kinds);
  add.addIf('due_on >= ?', dueFrom).addIf('due_on <= ?', dueTo);
  if (typeof answered === 'boolean') add.add(`answered_on IS ${answered ? 'NOT ' : ''}NULL`);
  if (overdue) add.add('answered_on IS NULL AND due_on < ?', seen.today);
  if (overdue === false) add.add('NOT (answered_on IS NULL AND coalesce(due_on < ?, false))', seen.today);
  workOfUnit(add, { table: 'correction_request', kind: 'ANSWER_CORRECTION' }, unit);
  return ofHousehold(add, household);
}

/** A request in sight by id; one statement per request. */
export async function correctionRequestById(
  context: RequestContext,
  id: string,
): Promise<CorrectionRequestRow | undefined> {
  return isEntityId(id)
    ? rowsById<CorrectionRequestRow>(context, 'correction_request', COLUMNS).load(id)
    : undefined;
}

/** Requests about a household in sight, those asked last first; one statement per request. */
export function correctionRequestsOf(
  context: RequestContext,
  householdId: string,
): Promise<CorrectionRequestRow[]> {
  const sql = `SELECT household_id AS "rowKey", ${COLUMNS} FROM correction_request
    WHERE household_id = ANY($1::uuid[]) ORDER BY household_id, asked_on DESC, id DESC`;
  return rowsOfEach<CorrectionRequestRow>(context, 'correction-requests-of-household', sql).load(householdId);
}

/** Records a request. */
export function insertCorrectionRequest(
  transaction: Statements,
  told: Omit<CorrectionRequestRow, 'id' | 'answeredOn' | 'recordedAt'>,
): Promise<CorrectionRequestRow> {
  return transaction.insert(correctionRequest, { ...told, clauseIds: [...told.clauseIds] }, NAMES);
}

/** A request in sight, held against others until the transaction ends. */
export async function holdCorrectionRequest(
  transaction: Statements,
  id: string,
): Promise<CorrectionRequestRow | undefined> {
  if (!isEntityId(id)) return undefined;
  const [row] = await transaction.query<CorrectionRequestRow>(
    `SELECT ${COLUMNS} FROM correction_request WHERE id = $1 FOR UPDATE`,
    [id],
  );
  return row;
}

/** The same as it reads in a transaction. */
export function findCorrectionRequest(
  statements: Statements,
  id: string,
): Promise<CorrectionRequestRow | undefined> {
  return statements.findOneBy(correctionRequest, { id }, NAMES);
}
