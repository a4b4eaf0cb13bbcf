import type { PlainDate } from '@dixian/calendar';
import type { PageArguments } from '@dixian/graph';
import type { RequestContext } from '../graphql/request-context';
import { type ListPage, rootPage } from './child-pages';
import type { Conditions } from './conditions';
import type { KeyPart, KeysetList } from './page-sql';

/** An order as it is asked for: by what, and which way. */
export interface OrderBy<Field extends string = string> {
  readonly field: Field;
  readonly direction?: 'ASC' | 'DESC';
}

/** Sort keys by the name that their order has in the schema, without what tells equal rows apart. */
export type Orders = Readonly<Record<string, readonly KeyPart[]>>;

/** A day as it was known on the day that a list is seen from: what came later had not happened, and comes last. */
export function dayPassed(
  column: string,
  { asOf, today }: { readonly asOf: PlainDate; readonly today: PlainDate },
): KeyPart {
  const expression = asOf >= today ? column : `CASE WHEN ${column} <= date '${asOf}' THEN ${column} END`;
  return { expression, type: 'date', absent: 'NULL' };
}

/** A name as it is read, by pinyin, for lists of things with names; people stand by a column of their own (`head_pinyin`). */
export function byReading(column: string): KeyPart {
  return { expression: `${column} COLLATE "zh-Hans-x-icu"`, type: 'text' };
}

/** A list that people work from, with every order they may ask it in. */
export interface OrderedList<Field extends string> extends Omit<KeysetList, 'order' | 'key' | 'descending'> {
  /** An index that begins with the county matches each. */
  readonly orders: Readonly<Record<Field, readonly KeyPart[]>>;
  /** What tells rows of the same place apart. */
  readonly tie: KeyPart;
  /** The county that orders other than the usual one are read within, where that has an index by place of its own. */
  readonly county?: (add: Conditions) => Conditions;
  /** The order where none is asked for. */
  readonly usual: OrderBy<Field>;
}

/** The list in the order asked for, or in its usual one. */
export function inOrder<Field extends string>(
  { orders, tie, usual, county, ...list }: OrderedList<Field>,
  asked: OrderBy<Field> | null | undefined,
): KeysetList {
  const { field, direction = 'ASC' } = asked ?? usual;
  const isUsual = field === usual.field && direction === usual.direction;
  return {
    ...list,
    conditions: (add) => list.conditions(county && !isUsual ? county(add) : add),
    key: [...orders[field], tie],
    descending: direction === 'DESC',
    order: `${field} ${direction}`,
    // What is asked for now and then is planned for its values: which index serves depends on them.
    plannedAnew: list.plannedAnew === true || !isUsual,
  };
}

/** A page of such a list, in the caller's scope: one statement, and one more where `totalCount` is asked for. */
export function orderedPage<Row extends object, Field extends string>(
  context: RequestContext,
  list: OrderedList<Field>,
  args: PageArguments & { orderBy?: OrderBy<Field> | null },
): Promise<ListPage<Row>> {
  return rootPage<Row>(context, inOrder(list, args.orderBy), args);
}
