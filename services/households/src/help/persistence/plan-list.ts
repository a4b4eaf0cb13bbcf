import type { PlainDate } from '@dixian/calendar';
import { type OrderedList, type Orders, ofCounty } from '@dixian/service';
import { ofHousehold } from '../../ground/persistence/of-household';
import { PLAN } from './plans';

/** Which plans are meant; what is null or left out narrows nothing. */
export interface PlanFilter {
  division?: string | null;
  household?: string | null;
  madeFrom?: PlainDate | null;
  madeTo?: PlainDate | null;
  late?: boolean | null;
}

const ORDERS = {
  MADE_ON: [{ expression: 'made_on', type: 'date' }],
  DIVISION: [{ expression: 'division_code', type: 'text COLLATE "C"' }],
} satisfies Orders;

/** Help plans in the caller's sight, those made last first unless asked otherwise. */
export function planList(filter: PlanFilter, division: string): OrderedList<keyof typeof ORDERS> {
  return {
    name: 'help-plans',
    columns: PLAN,
    from: 'help_plan',
    orders: ORDERS,
    tie: { expression: 'id', type: 'uuid' },
    usual: { field: 'MADE_ON', direction: 'DESC' },
    conditions(add) {
      ofCounty(add, [division, filter.division]);
      add.within(filter.division).addIf('made_on >= ?', filter.madeFrom).addIf('made_on <= ?', filter.madeTo);
      if (typeof filter.late === 'boolean')
        add.add(`${filter.late ? '' : 'NOT '}coalesce(made_on > due_on, false)`);
      return ofHousehold(add, filter.household);
    },
  };
}
