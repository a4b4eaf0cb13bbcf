import { type Conditions, type KeysetList, type RequestContext, type RowOf, rowsById } from '@dixian/service';
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
  'source',
] as const;
const COLUMNS = publicWelfarePost.select(NAMES);

/** A post as it is read. */
export type PostRow = RowOf<typeof publicWelfarePost, (typeof NAMES)[number]>;

/** The last day for comparing and sorting: a post without an agreed end comes after all that have one. */
export const LAST_DAY = `coalesce(ends_on, date 'infinity')`;

type Narrowing = (add: Conditions) => Conditions;

/** Posts by the end of their contract, those without an end last. */
export function postsByEnd(conditions: Narrowing): KeysetList {
  return list([{ expression: LAST_DAY, type: 'date' }], false, conditions);
}

/** Posts by their start, newest first. */
export function postsByStart(conditions: Narrowing): KeysetList {
  return list([{ expression: 'starts_on', type: 'date' }], true, conditions);
}

/** A post by id. */
export function postById(context: RequestContext, id: string): Promise<PostRow | undefined> {
  return rowsById<PostRow>(context, 'public_welfare_post', COLUMNS).load(id);
}

function list(key: KeysetList['key'], descending: boolean, conditions: Narrowing): KeysetList {
  return {
    name: descending ? 'posts-by-start' : 'posts-by-end',
    columns: COLUMNS,
    from: 'public_welfare_post',
    key: [...key, { expression: 'id', type: 'uuid' }],
    descending,
    conditions,
  };
}
