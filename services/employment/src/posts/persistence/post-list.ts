import {
  type Conditions,
  type KeysetList,
  type OrderedList,
  type Orders,
  type RequestContext,
  type RowOf,
  rowsById,
} from '@dixian/service';
import { publicWelfarePost } from './tables';

const NAMES = [
  'id',
  'householdId',
  'personId',
  'householdCode',
  'form',
  'post',
  'startsOn',
  'endsOn',
  'monthlyPay',
  'fundSource',
  'fundLevel',
  'source',
  'divisionCode',
  'extendedUntil',
  'changedAs',
  'changedTo',
  'changedOn',
  'changedBy',
] as const;
const COLUMNS = publicWelfarePost.select(NAMES);

/** A post as it is read. */
export type PostRow = RowOf<typeof publicWelfarePost, (typeof NAMES)[number]>;

/** The last day for comparing and sorting: a post without an agreed end comes after all that have one. */
export const LAST_DAY = `coalesce(ends_on, date 'infinity')`;

type Narrowing = (add: Conditions) => Conditions;

const ORDERS = {
  ENDS_ON: [{ expression: LAST_DAY, type: 'date', absent: 'INFINITY' }],
  STARTS_ON: [{ expression: 'starts_on', type: 'date' }],
  MONTHLY_PAY: [{ expression: 'monthly_pay', type: 'bigint' }],
  HOUSEHOLD_CODE: [{ expression: 'household_code', type: 'text' }],
} satisfies Orders;

/** Posts in every order they may be asked in. */
export function postList(conditions: Narrowing): OrderedList<keyof typeof ORDERS> {
  return {
    name: 'posts',
    columns: COLUMNS,
    from: 'public_welfare_post',
    orders: ORDERS,
    tie: { expression: 'id', type: 'uuid' },
    usual: { field: 'ENDS_ON', direction: 'ASC' },
    conditions,
  };
}

/** Posts of a household or a person by their start, newest first. */
export function postsByStart(conditions: Narrowing): KeysetList {
  return {
    name: 'posts-of',
    columns: COLUMNS,
    from: 'public_welfare_post',
    key: [
      { expression: 'starts_on', type: 'date' },
      { expression: 'id', type: 'uuid' },
    ],
    descending: true,
    conditions,
  };
}

/** A post by id. */
export function postById(context: RequestContext, id: string): Promise<PostRow | undefined> {
  return rowsById<PostRow>(context, 'public_welfare_post', COLUMNS).load(id);
}
