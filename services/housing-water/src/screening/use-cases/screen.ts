import type { PlainDate } from '@dixian/calendar';
import { isMissing, type PolicySet, resolveParameter } from '@dixian/policy';
import { tellChanges } from '@dixian/register';
import { type Database, systemScope } from '@dixian/service';
import { shortestInterval } from '../../houses/domain/check-due';
import { householdsToCheck } from '../../houses/persistence/houses-to-check';
import { followHouses } from '../../houses/use-cases/follow-houses';
import { householdsOfTestedWorks } from '../../water/persistence/water-tests';
import { followWater } from '../../water/use-cases/follow-water';
import { screenOutages, screenSuspected, TOLD_HITS } from '../persistence/hits';

/**
 * What the calendar brings about, county by county, by the values that each has set; unset, a rule is off: suspected houses
 * that nobody appraises, houses to be looked at again, water that does not come back, tests that hold no longer.
 */
export async function screen(db: Database, policies: PolicySet, asOf: PlainDate): Promise<void> {
  await db.write(systemScope, async (transaction) => {
    const counties = await transaction.query<{ county: string }>(
      'SELECT DISTINCT county_code AS county FROM registered_household ORDER BY 1',
    );
    for (const { county } of counties) {
      const set = (name: string) => {
        const parameter = resolveParameter(policies, { name, division: county, on: asOf });
        return isMissing(parameter) ? undefined : Number(parameter.value);
      };
      const unappraised = set('screening-appraisal-days');
      if (unappraised !== undefined) await screenSuspected(transaction, { county, asOf, days: unappraised });
      const out = set('screening-outage-days');
      if (out !== undefined) await screenOutages(transaction, { county, asOf, days: out });
      const months = shortestInterval(policies, county, asOf);
      const toCheck = await householdsToCheck(transaction, { county, asOf, months });
      await followHouses(transaction, policies, toCheck, asOf);
      if (set('water-test-months') !== undefined)
        await followWater(transaction, policies, await householdsOfTestedWorks(transaction, county), asOf);
    }
    await tellChanges(transaction, TOLD_HITS);
  });
}
