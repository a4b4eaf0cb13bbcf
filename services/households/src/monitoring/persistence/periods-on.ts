import type { Conditions } from '@dixian/service';
import { rowsOn } from '../../ground/persistence/rows-on';
import type { SeenFrom } from '../../ground/persistence/seen-from';

type View = Pick<SeenFrom, 'asOf' | 'today'>;

/** Times of monitoring as they lay on a day. */
export const periodsOn = (view: View) => rowsOn({ table: 'monitoring_period', as: 'p' }, view);

/** What stands beside a period `p` likewise. */
export function besidePeriod(view: View, add: Conditions): (table: string, as: string) => string {
  return (table, as) => rowsOn({ table, as, of: 'p.household_id' }, view)(add);
}
