import type { PlainDate } from '@dixian/calendar';
import { heldRows } from '@dixian/recording';
import {
  type Conditions,
  type OrderedList,
  type Orders,
  type RequestContext,
  type RowOf,
  rowsById,
  type Statements,
} from '@dixian/service';
import type { ListAct } from '../domain/list-states';
import { subsidyAct, subsidyList } from '../tables';

const LIST_COLUMNS = subsidyList.select();

/** Lists as acts take them: of a held one nobody else takes a step meanwhile. */
export const lists = heldRows(subsidyList);

/** A list as it is read. */
export type SubsidyListRow = RowOf<typeof subsidyList>;

const ORDERS = {
  FROM: [{ expression: 'from_on', type: 'date' }],
} satisfies Orders;

/** Lists, newest period first. */
export function subsidyListList(
  conditions: (add: Conditions) => Conditions,
): OrderedList<keyof typeof ORDERS> {
  return {
    name: 'subsidy-lists',
    columns: LIST_COLUMNS,
    from: 'subsidy_list',
    orders: ORDERS,
    tie: { expression: 'id', type: 'uuid' },
    usual: { field: 'FROM', direction: 'DESC' },
    conditions,
  };
}

/** A list by id. */
export function listById(context: RequestContext, id: string): Promise<SubsidyListRow | undefined> {
  return rowsById<SubsidyListRow>(context, 'subsidy_list', LIST_COLUMNS).load(id);
}

/** The lists of a county that have a day of a period, corrections left out; held. */
export function listsOver(
  transaction: Statements,
  { division, from, to }: { division: string; from: PlainDate; to: PlainDate },
): Promise<SubsidyListRow[]> {
  return transaction.query<SubsidyListRow>(
    `SELECT ${LIST_COLUMNS} FROM subsidy_list
     WHERE county_code = $1 AND corrects IS NULL AND from_on <= $3::date AND to_on >= $2::date ORDER BY id FOR UPDATE`,
    [division, from, to],
  );
}

/** Writes a step of a list down, who took it and at which version. */
export async function writeAct(
  transaction: Statements,
  { id, divisionCode, version }: Pick<SubsidyListRow, 'id' | 'divisionCode' | 'version'>,
  said: {
    readonly act: ListAct;
    readonly account: string;
    readonly occurredOn: PlainDate;
    readonly lineId?: string;
    readonly reason?: string;
  },
): Promise<void> {
  const { act, account, occurredOn, lineId = null, reason = null } = said;
  await transaction.insert(
    subsidyAct,
    { listId: id, divisionCode, version, act, account, occurredOn, lineId, reason },
    ['id'],
  );
}
