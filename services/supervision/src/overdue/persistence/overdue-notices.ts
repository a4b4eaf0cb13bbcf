import type { PlainDate } from '@dixian/calendar';
import type { OrderedList, Orders, Scope } from '@dixian/service';
import { withinScope } from '../../ground/persistence/within-scope';
import { type AskedUnit, owedByUnit } from '../../obligations/persistence/obligation-conditions';
import type { NoticeStatus } from '../domain/overdue-notice';

/** A notice with what became of the obligation since; `settledOn` is the day that was met or stopped. */
export interface OverdueNoticeView {
  id: string;
  obligationId: string;
  addressedTo: string[];
  text: string;
  flaggedFor: PlainDate;
  writtenAt: Date;
  withdrawnAt: Date | null;
  status: NoticeStatus;
  settledOn: PlainDate | null;
}

/** Which notices are meant: all that is given must hold. */
export interface OverdueNoticesMeant {
  division?: string | null;
  status?: NoticeStatus | null;
  filter?: {
    kinds?: readonly string[] | null;
    household?: string | null;
    flaggedFrom?: PlainDate | null;
    flaggedTo?: PlainDate | null;
    unit?: AskedUnit | null;
    dueFrom?: PlainDate | null;
    dueTo?: PlainDate | null;
  } | null;
}

const STATUS = `CASE WHEN n.withdrawn_at IS NOT NULL THEN 'WITHDRAWN' WHEN o.ended_on IS NOT NULL THEN 'SETTLED'
  ELSE 'STANDING' END`;

const CONDITIONS: Record<NoticeStatus | 'UNWITHDRAWN', string> = {
  UNWITHDRAWN: 'n.withdrawn_at IS NULL',
  STANDING: 'n.withdrawn_at IS NULL AND o.ended_on IS NULL',
  SETTLED: 'n.withdrawn_at IS NULL AND o.ended_on IS NOT NULL',
  WITHDRAWN: 'n.withdrawn_at IS NOT NULL',
};

const ORDERS = {
  WRITTEN_AT: [],
  FLAGGED_FOR: [{ expression: 'n.flagged_for', type: 'date' }],
  // A duty without a day is never overdue.
  DUE_ON: [{ expression: 'o.due_key', type: 'date' }],
} satisfies Orders;

/** Notices of the scope, newest first; those that were withdrawn only where they are asked for. */
export function overdueNoticeList(
  scope: Scope,
  { division, status, filter }: OverdueNoticesMeant,
): OrderedList<keyof typeof ORDERS> {
  return {
    name: 'overdue-notices',
    columns: `n.id, n.obligation_id AS "obligationId", n.addressed_to AS "addressedTo", n.text,
      n.flagged_for AS "flaggedFor", n.written_at AS "writtenAt",
      n.withdrawn_at AS "withdrawnAt", ${STATUS} AS status, o.ended_on AS "settledOn"`,
    from: 'overdue_notice n JOIN obligation o ON (o.county_code, o.id) = (n.county_code, n.obligation_id)',
    orders: ORDERS,
    tie: { expression: 'n.id', type: 'uuid' },
    usual: { field: 'WRITTEN_AT', direction: 'DESC' },
    plannedAnew: true,
    conditions: (add) =>
      owedByUnit(
        withinScope(add.add(CONDITIONS[status ?? 'UNWITHDRAWN']), 'n', scope, division),
        filter?.unit,
      )
        .addIf('o.kind = ANY(?)', filter?.kinds)
        .addIf('o.household_id = ?::uuid', filter?.household)
        .addIf('n.flagged_for >= ?::date', filter?.flaggedFrom)
        .addIf('n.flagged_for <= ?::date', filter?.flaggedTo)
        .addIf('o.due_key >= ?::date', filter?.dueFrom)
        .addIf('o.due_key <= ?::date', filter?.dueTo),
  };
}
