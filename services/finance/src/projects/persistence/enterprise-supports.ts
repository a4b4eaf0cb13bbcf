import { heldRows } from '@dixian/recording';
import {
  type Conditions,
  type OrderedList,
  type Orders,
  type RequestContext,
  type RowOf,
  rowsById,
} from '@dixian/service';
import { enterpriseSupport } from '../tables';

export type SupportRow = RowOf<typeof enterpriseSupport>;

export const SUPPORTS = heldRows(enterpriseSupport);

const ORDERS = { APPLIED_ON: [{ expression: 't.applied_on', type: 'date' }] } satisfies Orders;

/** Support of enterprises in every order it may be asked in. */
export function supportList(conditions: (add: Conditions) => Conditions): OrderedList<keyof typeof ORDERS> {
  return {
    name: 'enterprise-supports',
    columns: enterpriseSupport.select(undefined, 't'),
    from: 'enterprise_support t',
    orders: ORDERS,
    tie: { expression: 't.id', type: 'uuid' },
    usual: { field: 'APPLIED_ON', direction: 'DESC' },
    conditions,
  };
}

/** Support of an enterprise by id. */
export function supportById(context: RequestContext, id: string): Promise<SupportRow | undefined> {
  return rowsById<SupportRow>(context, 'enterprise_support', enterpriseSupport.select()).load(id);
}
