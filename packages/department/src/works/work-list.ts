import type { PlainDate } from '@dixian/calendar';
import type { PageArguments } from '@dixian/graph';
import { type KeysetList, type RequestContext, rootPage } from '@dixian/service';
import { WORK_COLUMNS, type WorkRow } from './work-row';

/** What to narrow a list of work to. */
export interface WorkFilter {
  readonly division?: string | null;
  readonly clauseId?: string | null;
  readonly from?: PlainDate | null;
  readonly to?: PlainDate | null;
}

/** Work of the caller's division, newest first. */
export function listWork(context: RequestContext, args: PageArguments & { filter?: WorkFilter | null }) {
  const { division, clauseId, from, to } = args.filter ?? {};
  const list: KeysetList = {
    name: 'work-records',
    columns: WORK_COLUMNS,
    from: 'work_record',
    key: [
      { expression: 'occurred_on', type: 'date' },
      { expression: 'id', type: 'uuid' },
    ],
    descending: true,
    conditions: (add) =>
      add
        .within(division)
        .addIf('clause_id = ?', clauseId)
        .addIf('occurred_on >= ?', from)
        .addIf('occurred_on <= ?', to),
  };
  return rootPage<WorkRow>(context, list, args);
}
