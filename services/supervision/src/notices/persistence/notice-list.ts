import type { PlainDate } from '@dixian/calendar';
import type { Conditions, OrderedList, Orders, Scope } from '@dixian/service';
import type { Unit } from '../../ground/domain/unit';
import { withinScope } from '../../ground/persistence/within-scope';

/** A notice as it is listed. */
export interface UnitNoticeView extends Unit {
  id: string;
  night: PlainDate;
  writtenAt: Date;
  sendAt: Date;
}

/** Which notices are meant: all that is given must hold. */
export interface UnitNoticeFilter {
  division?: string | null;
  sector?: string | null;
  nightFrom?: PlainDate | null;
  nightTo?: PlainDate | null;
  acknowledged?: boolean | null;
  own?: Unit | undefined;
}

export const NOTICE_COLUMNS = `n.id, n.division_code AS "divisionCode", n.sector, n.night, n.written_at AS "writtenAt",
  n.send_at AS "sendAt"`;

const ORDERS = {
  NIGHT: [{ expression: 'n.night', type: 'date' }],
  DIVISION: [{ expression: 'n.division_code', type: 'text COLLATE "C"' }],
} satisfies Orders;

const SEEN = `EXISTS (SELECT FROM notice_receipt s WHERE (s.county_code, s.notice_id) = (n.county_code, n.id))`;

/** Notices of units in a scope, newest first. */
export function unitNoticeList(scope: Scope, filter: UnitNoticeFilter): OrderedList<keyof typeof ORDERS> {
  return {
    name: 'unit-notices',
    columns: NOTICE_COLUMNS,
    from: 'unit_notice n',
    orders: ORDERS,
    tie: { expression: 'n.id', type: 'uuid' },
    usual: { field: 'NIGHT', direction: 'DESC' },
    plannedAnew: true,
    conditions: (add) => meant(filter, withinScope(add, 'n', scope, filter.division)),
  };
}

function meant(filter: UnitNoticeFilter, add: Conditions): Conditions {
  const { own, acknowledged } = filter;
  if (own) {
    add.add('n.division_code = ?', own.divisionCode);
    if (own.sector === null) add.add('n.sector IS NULL');
    else add.add('n.sector = ?', own.sector);
  }
  if (acknowledged !== null && acknowledged !== undefined) add.add(acknowledged ? SEEN : `NOT ${SEEN}`);
  return add
    .addIf('n.sector = ?', filter.sector)
    .addIf('n.night >= ?::date', filter.nightFrom)
    .addIf('n.night <= ?::date', filter.nightTo);
}
