import type { PlainDate } from '@dixian/calendar';
import { type OrderedList, type Orders, ofCounty } from '@dixian/service';
import { ofHousehold } from '../../ground/persistence/of-household';
import type { HelpingSector } from '../domain/help-sectors';
import type { MeasureFamily } from '../domain/measure-families';
import { MEASURE } from './measures';

/** Which measures are meant; what is null or left out narrows nothing, but what is no longer planned is left out. */
export interface MeasureFilter {
  division?: string | null;
  household?: string | null;
  family?: MeasureFamily | null;
  sector?: HelpingSector | null;
  untilFrom?: PlainDate | null;
  untilTo?: PlainDate | null;
  aheadOfPlan?: boolean | null;
  withDropped?: boolean | null;
}

const ORDERS = {
  PLANNED_UNTIL: [{ expression: 'planned_until', type: 'date' }],
  PLANNED_FROM: [{ expression: 'planned_from', type: 'date' }],
  DIVISION: [{ expression: 'division_code', type: 'text COLLATE "C"' }],
} satisfies Orders;

/** Planned measures in the caller's sight on a day, those due first first unless asked otherwise. */
export function measureList(
  filter: MeasureFilter,
  seen: { division: string; today: PlainDate },
): OrderedList<keyof typeof ORDERS> {
  return {
    name: 'planned-measures',
    columns: MEASURE,
    from: 'help_measure',
    orders: ORDERS,
    tie: { expression: 'id', type: 'uuid' },
    usual: { field: 'PLANNED_UNTIL', direction: 'ASC' },
    conditions(add) {
      ofCounty(add, [seen.division, filter.division]);
      add
        .within(filter.division)
        .addIf('family = ?', filter.family)
        .addIf('sector = ?', filter.sector)
        .addIf('planned_until >= ?', filter.untilFrom)
        .addIf('planned_until <= ?', filter.untilTo);
      if (typeof filter.aheadOfPlan === 'boolean')
        add.add(`plan_id IS ${filter.aheadOfPlan ? '' : 'NOT '}NULL`);
      if (!filter.withDropped) add.add('(dropped_on IS NULL OR dropped_on > ?)', seen.today);
      return ofHousehold(add, filter.household);
    },
  };
}
