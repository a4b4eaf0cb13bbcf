import type { PlainDate } from '@dixian/calendar';
import type { PageArguments } from '@dixian/graph';
import {
  type ListPage,
  type OrderBy,
  type OrderedList,
  type Orders,
  ofCounty,
  orderedPage,
  type RequestContext,
} from '@dixian/service';
import { WORK_COLUMNS, type WorkRow } from './work-row';

/** What to narrow a list of work to. */
export interface WorkFilter {
  readonly division?: string | null;
  readonly clauseId?: string | null;
  readonly from?: PlainDate | null;
  readonly to?: PlainDate | null;
}

const ORDERS = {
  OCCURRED_ON: [{ expression: 'occurred_on', type: 'date' }],
  RECORDED_AT: [],
} satisfies Orders;

/** What a list of work is asked with. */
export interface WorkArguments extends PageArguments {
  readonly filter?: WorkFilter | null;
  readonly orderBy?: OrderBy<keyof typeof ORDERS> | null;
}

/** Work of the caller's division. */
export function listWork(context: RequestContext, args: WorkArguments): Promise<ListPage<WorkRow>> {
  const { division, clauseId, from, to } = args.filter ?? {};
  const list: OrderedList<keyof typeof ORDERS> = {
    name: 'work-records',
    columns: WORK_COLUMNS,
    from: 'work_record',
    orders: ORDERS,
    tie: { expression: 'id', type: 'uuid' },
    usual: { field: 'OCCURRED_ON', direction: 'DESC' },
    conditions: (add) =>
      ofCounty(add, [context.scope.division, division])
        .within(division)
        .addIf('clause_id = ?', clauseId)
        .addIf('occurred_on >= ?', from)
        .addIf('occurred_on <= ?', to),
  };
  return orderedPage(context, list, args);
}
