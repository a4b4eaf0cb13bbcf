import type { PlainDate } from '@dixian/calendar';
import type { PolicySet } from '@dixian/policy';
import type { PeriodRow } from '../../periods/persistence/periods';
import { pairingEnd } from '../domain/pairing-end';
import { lastPeriod } from '../persistence/last-period';

/**
 * Whether the pairing of a household may end on a day, by its last time of monitoring until then;
 * undefined for a household that was never monitored, of which no document says anything.
 */
export function decidePairing(
  policies: PolicySet,
  divisionCode: string,
  periods: readonly PeriodRow[],
  on: PlainDate,
) {
  const last = lastPeriod(periods, on);
  if (!last) return undefined;
  const eliminatedOn = last.eliminatedOn !== null && last.eliminatedOn <= on ? last.eliminatedOn : undefined;
  const { category } = last;
  return pairingEnd(policies, {
    division: divisionCode,
    on,
    category,
    ...(eliminatedOn && { eliminatedOn }),
  });
}
