import type { PlainDate } from '@dixian/calendar';
import { fenOf, isMissing, type PolicySet, resolveParameter } from '@dixian/policy';
import { tellChanges } from '@dixian/register';
import { type Database, systemScope } from '@dixian/service';
import { placesOfValues } from '../../ground/domain/places-of-values';
import { TOLD_HITS } from '../../ground/persistence/told';
import { screenInsecure } from '../../insurance/persistence/screen-insecure';
import { screenLapsed } from '../../insurance/persistence/screen-lapsed';
import { screenSelfPaid } from '../../settlements/persistence/screen-self-paid';

const SELF_PAID = ['screening-self-paid', 'screening-self-paid-others'] as const;
const LAPSED_BY = 'screening-lapsed-by';

/** Lets the data find people, county by county, by the values that each place has set; unset, a rule is off. */
export async function screen(db: Database, policies: PolicySet, asOf: PlainDate): Promise<void> {
  const setValue = (name: string, division: string) => {
    const value = resolveParameter(policies, { name, division, on: asOf });
    return isMissing(value) ? null : value;
  };
  await db.write(systemScope, async (transaction) => {
    const counties = await transaction.query<{ county: string }>(
      'SELECT DISTINCT county_code AS county FROM registered_household ORDER BY 1',
    );
    for (const { county } of counties) {
      for (const of of placesOfValues(policies, SELF_PAID, county)) {
        const [named, others] = SELF_PAID.map((name) => setValue(name, of.place));
        if (!named && !others) continue;
        const limits = { named: named ? fenOf(named) : null, others: others ? fenOf(others) : null };
        await screenSelfPaid(transaction, { ...of, asOf, ...limits });
      }
      for (const of of placesOfValues(policies, [LAPSED_BY], county)) {
        const lapsedBy = setValue(LAPSED_BY, of.place);
        if (lapsedBy && asOf.slice(5) >= String(lapsedBy.value)) await screenLapsed(transaction, of, asOf);
      }
      await screenInsecure(transaction, county, asOf);
    }
    await tellChanges(transaction, TOLD_HITS);
  });
}
