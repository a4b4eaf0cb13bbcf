import type { Statements } from '@dixian/service';
import { FROM, type NoticeItemView, STAGE, STATE } from '../../notices/persistence/notice-items';

/** A duty of a notice as its list has it. */
export interface ListedItem
  extends Pick<
    NoticeItemView,
    'id' | 'obligationId' | 'kind' | 'stage' | 'dueOn' | 'clauseIds' | 'state' | 'settledOn'
  > {
  /** Where it lies now; null where that is out of sight. */
  placeCode: string | null;
}

const PAGE = 1_000;

/** A page of the duties of a notice by due day, after one of them. */
export function listedItems(
  statements: Statements,
  noticeId: string,
  after: Pick<ListedItem, 'dueOn' | 'id'> | undefined,
): Promise<ListedItem[]> {
  return statements.query<ListedItem>(
    `SELECT i.id, i.obligation_id AS "obligationId", i.kind, ${STAGE} AS stage, i.due_on AS "dueOn",
       i.clause_ids AS "clauseIds", ${STATE} AS state, o.ended_on AS "settledOn", o.division_code AS "placeCode"
     FROM ${FROM}
     WHERE i.notice_id = $1 AND ($2::date IS NULL OR (i.due_on, i.id) > ($2::date, $3::uuid))
     ORDER BY i.due_on, i.id LIMIT ${PAGE}`,
    [noticeId, after?.dueOn ?? null, after?.id ?? null],
  );
}
