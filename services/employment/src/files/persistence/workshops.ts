import {
  type Conditions,
  type OrderedList,
  type Orders,
  type RequestContext,
  type RowOf,
  rowsById,
} from '@dixian/service';
import { workshop } from './tables';

const NAMES = ['id', 'divisionCode', 'name', 'favour', 'validFrom', 'endsOn'] as const;

/** Columns of a workshop's favour as it is read. */
export const WORKSHOP_COLUMNS = workshop.select(NAMES);

/** A workshop's favour as it is read. */
export type WorkshopRow = RowOf<typeof workshop, (typeof NAMES)[number]>;

const ORDERS = {
  DIVISION: [{ expression: 'division_code', type: 'text' }],
  VALID_FROM: [{ expression: 'valid_from', type: 'date' }],
} satisfies Orders;

/** Favours in every order they may be asked in. */
export function workshopList(conditions: (add: Conditions) => Conditions): OrderedList<keyof typeof ORDERS> {
  return {
    name: 'workshops',
    columns: WORKSHOP_COLUMNS,
    from: 'workshop',
    orders: ORDERS,
    tie: { expression: 'id', type: 'uuid' },
    usual: { field: 'DIVISION', direction: 'ASC' },
    conditions,
  };
}

/** A favour by id. */
export function workshopById(context: RequestContext, id: string): Promise<WorkshopRow | undefined> {
  return rowsById<WorkshopRow>(context, 'workshop', WORKSHOP_COLUMNS).load(id);
}
