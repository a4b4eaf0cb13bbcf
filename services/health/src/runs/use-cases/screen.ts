import { type PlainDate, plainDate, yearOf } from '@dixian/calendar';
import { fenOf, isMissing, type PolicySet, resolveParameter } from '@dixian/policy';
import { tellChanges } from '@dixian/register';
import { type Database, systemScope } from '@dixian/service';
import { TOLD_HITS } from '../../ground/persistence/told';
import { screenInsecure } from '../../insurance/persistence/screen-insecure';
import { screenLapsed } from '../../insurance/persistence/screen-lapsed';
import { screenSelfPaid } from '../../settlements/persistence/screen-self-paid';

/** Lets the data find people, county by county, by the values that the county has set; unset, a rule is off. */
export async function screen(db: Database, policies: PolicySet, asOf: PlainDate): Promise<void> {
  await db.write(systemScope, async (transaction) => {
    const counties = await transaction.query<{ county: string }>(
      'SELECT DISTINCT county_code AS county FROM registered_household ORDER BY 1',
    );
    for (const { county } of counties) {
      const setValue = (name: string) => {
        const value = resolveParameter(policies, { name, division: county, on: asOf });
        return isMissing(value) ? null : value;
      };
      const [named, others] = [setValue('screening-self-paid'), setValue('screening-self-paid-others')];
      if (named || others) {
        const limits = { named: named && fenOf(named), others: others && fenOf(others) };
        await screenSelfPaid(transaction, { county, asOf, ...limits });
      }
      const lapsedBy = setValue('screening-lapsed-by');
      if (lapsedBy && asOf >= plainDate(`${yearOf(asOf)}-${lapsedBy.value}`))
        await screenLapsed(transaction, county, asOf);
      await screenInsecure(transaction, county, asOf);
    }
    await tellChanges(transaction, TOLD_HITS);
  });
}
