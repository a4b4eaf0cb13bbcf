import type { PlainDate } from '@dixian/calendar';
import type { OrderedList, Orders, Scope } from '@dixian/service';
import { withinScope } from '../../ground/persistence/within-scope';
import type { AskedUnit } from '../../obligations/persistence/obligation-conditions';
import type { NoticeStage } from '../domain/notice-text';

/** How a duty of a notice stands since: as it was told, done or stopped, with another day, or in another county's hands. */
export const itemStates = ['STANDING', 'SETTLED', 'REDATED', 'MOVED'] as const;
export type ItemState = (typeof itemStates)[number];

/** One duty of a notice. */
export interface NoticeItemView {
  id: string;
  noticeId: string;
  obligationId: string;
  kind: string;
  stage: NoticeStage;
  levelsAbove: number;
  dueOn: PlainDate;
  clauseIds: string[];
  state: ItemState;
  settledOn: PlainDate | null;
}

export const STAGE = `CASE WHEN i.due_on > n.night THEN 'DUE_SOON' WHEN i.due_on = n.night THEN 'DUE_TODAY' ELSE 'OVERDUE' END`;
export const STATE = `CASE WHEN o.id IS NULL THEN 'MOVED' WHEN o.ended_on IS NOT NULL THEN 'SETTLED'
  WHEN o.due_on IS DISTINCT FROM i.due_on THEN 'REDATED' ELSE 'STANDING' END`;

const COLUMNS = `i.id, i.notice_id AS "noticeId", i.obligation_id AS "obligationId", i.kind, ${STAGE} AS stage,
  i.levels_above AS "levelsAbove", i.due_on AS "dueOn", i.clause_ids AS "clauseIds", ${STATE} AS state,
  o.ended_on AS "settledOn"`;
export const FROM = `notice_item i JOIN unit_notice n ON (n.county_code, n.id) = (i.county_code, i.notice_id)
  LEFT JOIN obligation o ON o.id = i.obligation_id`;

const ORDERS = {
  DUE_ON: [{ expression: 'i.due_on', type: 'date' }],
  DIVISION: [{ expression: 'i.division_code', type: 'text COLLATE "C"' }],
} satisfies Orders;

/** Which duties of notices are meant. */
export interface NoticeItemFilter {
  notice?: string | null;
  division?: string | null;
  sector?: string | null;
  night?: PlainDate | null;
  kinds?: readonly string[] | null;
  states?: readonly ItemState[] | null;
  unit?: AskedUnit | null;
  household?: string | null;
  obligation?: string | null;
  dueFrom?: PlainDate | null;
  dueTo?: PlainDate | null;
}

/** Duties that units of a scope were told of, by due day. */
export function noticeItemList(scope: Scope, filter: NoticeItemFilter): OrderedList<keyof typeof ORDERS> {
  return {
    name: 'notice-items',
    columns: COLUMNS,
    from: FROM,
    orders: ORDERS,
    tie: { expression: 'i.id', type: 'uuid' },
    usual: { field: 'DUE_ON', direction: 'ASC' },
    plannedAnew: true,
    conditions: (add) =>
      withinScope(add, 'i', scope, filter.division)
        .addIf('i.notice_id = ?::uuid', filter.notice)
        .addIf('i.sector = ?', filter.sector)
        .addIf('n.night = ?::date', filter.night)
        .addIf('i.kind = ANY(?)', filter.kinds)
        .addIf(`${STATE} = ANY(?)`, filter.states)
        .addIf('i.division_code = ?', filter.unit?.division)
        .addIf(`coalesce(i.sector, '') = ?`, filter.unit && (filter.unit.sector ?? ''))
        .addIf('o.household_id = ?::uuid', filter.household)
        .addIf('i.obligation_id = ?::uuid', filter.obligation)
        .addIf('i.due_on >= ?::date', filter.dueFrom)
        .addIf('i.due_on <= ?::date', filter.dueTo),
  };
}
