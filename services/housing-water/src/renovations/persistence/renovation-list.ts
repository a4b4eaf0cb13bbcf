import {
  type Conditions,
  type KeysetList,
  type OrderedList,
  type Orders,
  type RequestContext,
  type RowOf,
  rowsById,
} from '@dixian/service';
import { renovation } from '../tables';

const NAMES = [
  'id',
  'householdId',
  'householdCode',
  'grade',
  'startedOn',
  'plannedCompletionOn',
  'completedOn',
  'grant',
  'paid',
  'source',
  'year',
  'method',
  'houseNumber',
  'acceptedOn',
  'approvedOn',
  'planAssumed',
  'startMonthOnly',
  'completionMonthOnly',
  'divisionCode',
] as const;

/** A renovation as it is read. */
export type RenovationRow = RowOf<typeof renovation, (typeof NAMES)[number]>;

const RENOVATION_COLUMNS = renovation.select(NAMES);

const ORDERS = {
  PLANNED_COMPLETION_ON: [{ expression: 'planned_completion_on', type: 'date' }],
  STARTED_ON: [{ expression: 'started_on', type: 'date' }],
  COMPLETED_ON: [{ expression: 'completed_on', type: 'date', absent: 'NULL' }],
  GRANT: [{ expression: 'grant_amount', type: 'bigint' }],
  HOUSEHOLD_CODE: [{ expression: 'household_code', type: 'text' }],
} satisfies Orders;

/** Renovations in every order they may be asked in, narrowed by `conditions`. */
export function renovationList(
  conditions: (add: Conditions) => Conditions,
): OrderedList<keyof typeof ORDERS> {
  return {
    name: 'renovations',
    columns: RENOVATION_COLUMNS,
    from: 'renovation',
    orders: ORDERS,
    tie: { expression: 'id', type: 'uuid' },
    usual: { field: 'PLANNED_COMPLETION_ON', direction: 'ASC' },
    conditions,
  };
}

/** Renovations of a household, newest first. */
export const renovationsNewestFirst: KeysetList = {
  name: 'renovations-of',
  columns: RENOVATION_COLUMNS,
  from: 'renovation',
  key: [
    { expression: 'started_on', type: 'date' },
    { expression: 'id', type: 'uuid' },
  ],
  descending: true,
  conditions: (add) => add,
};

/** A renovation by id. */
export function renovationById(context: RequestContext, id: string): Promise<RenovationRow | undefined> {
  return rowsById<RenovationRow>(context, 'renovation', RENOVATION_COLUMNS).load(id);
}
