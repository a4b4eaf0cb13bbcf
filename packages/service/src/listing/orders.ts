import type { Connection, PageArguments } from '@dixian/graph';
import type { RequestContext } from '../graphql/request-context';
import { rootPage } from './child-pages';
import type { KeyPart, KeysetList } from './page-sql';

/** An order as it is asked for: by what, and which way. */
export interface OrderBy<Field extends string = string> {
  readonly field: Field;
  readonly direction?: 'ASC' | 'DESC';
}

/** Sort keys by the name that their order has in the schema, without what tells equal rows apart. */
export type Orders = Readonly<Record<string, readonly KeyPart[]>>;

/** A list that people work from, with every order they may ask it in. */
export interface OrderedList<Field extends string> extends Omit<KeysetList, 'order' | 'key' | 'descending'> {
  /** An index that begins with the county matches each. */
  readonly orders: Readonly<Record<Field, readonly KeyPart[]>>;
  /** What tells rows of the same place apart. */
  readonly tie: KeyPart;
  /** The order where none is asked for. */
  readonly usual: OrderBy<Field>;
}

/** The list in the order asked for, or in its usual one. */
export function inOrder<Field extends string>(
  { orders, tie, usual, ...list }: OrderedList<Field>,
  asked: OrderBy<Field> | null | undefined,
): KeysetList {
  const { field, direction = 'ASC' } = asked ?? usual;
  const isUsual = field === usual.field && direction === usual.direction;
  return {
    ...list,
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
): Promise<Connection<Row> & { totalCount(): Promise<number> }> {
  return rootPage<Row>(context, inOrder(list, args.orderBy), args);
}
