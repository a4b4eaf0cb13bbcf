import type { Conditions } from '@dixian/service';
import { type ItemsAsked, itemScope } from '@dixian/transition';

/** SQL of the last time of monitoring, begun by the day, of each household that is asked for; what is read is `columns`. */
export function lastPeriods(asked: ItemsAsked, add: Conditions, columns: string): string {
  const scope = itemScope(asked, add, {
    ...{ divisionCode: 'p.division_code', subjectId: 'p.household_id', type: 'uuid' },
  });
  return `(SELECT DISTINCT ON (p.county_code, p.household_id) p.county_code, p.household_id, p.division_code, ${columns}
    FROM monitoring_period p WHERE ${scope} AND p.identified_on <= ${add.parameter(asked.day)}::date
    ORDER BY p.county_code, p.household_id, p.identified_on DESC, p.id DESC)`;
}

/** The columns by which an item of such a row is told from others. */
export const ofHousehold = {
  subjectKind: 'HOUSEHOLD',
  subjectId: 'p.household_id',
  householdId: 'p.household_id',
  divisionCode: 'p.division_code',
} as const;
