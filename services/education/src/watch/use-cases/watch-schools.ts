import type { PlainDate } from '@dixian/calendar';
import type { PolicySet } from '@dixian/policy';
import { tellChanges } from '@dixian/register';
import { type Database, type Statements, systemScope } from '@dixian/service';
import { stagesCovered } from '../../aid/domain/education-items';
import { closeOrphans, settleCounty } from '../../aid/persistence/aid-tasks';
import { openTermTasks } from '../../aid/persistence/open-term-tasks';
import { settleItems } from '../../aid/persistence/settle-items';
import { schoolDays } from '../../children/domain/school-choices';
import { findSchools } from '../../children/persistence/find-schools';
import { followCalendar, OF_CALENDAR } from '../../children/persistence/follow-answers';
import { screeningDays } from '../domain/screening-days';
import { screenChildren } from '../persistence/screen-children';
import { screenNeed } from '../persistence/screen-need';
import { TOLD_HITS } from '../persistence/told-hits';

/**
 * What a day brings about without anybody acting, county by county: answers that turn because a child comes of age or a leave has
 * run out, work that follows from it, and what the data finds by the values that the county has set; unset, a rule is off.
 */
export async function watchSchools(db: Database, policies: PolicySet, day: PlainDate): Promise<void> {
  const counties = await db.read(systemScope, (reader) =>
    reader.query<{ county: string }>(
      'SELECT DISTINCT county_code AS county FROM registered_household ORDER BY 1',
    ),
  );
  for (const { county } of counties)
    await db.write(systemScope, (transaction) => watchCounty(transaction, policies, { county, day }));
}

async function watchCounty(
  transaction: Statements,
  policies: PolicySet,
  { county, day }: { county: string; day: PlainDate },
): Promise<void> {
  const on = schoolDays(policies)(day);
  await followCalendar(transaction, county, { on, source: OF_CALENDAR, account: null });
  await findSchools(transaction, county, on);
  await settleCounty(transaction, county, day);
  await settleItems(transaction, {
    county,
    on: day,
    stages: stagesCovered(policies, { division: county, on: day }),
  });
  await openTermTasks(transaction, county, day);
  await closeOrphans(transaction, county, day);
  const children = screeningDays(policies, 'screening-enrolment-days', day);
  if (children.length > 0) await screenChildren(transaction, { county, on, after: children });
  const need = screeningDays(policies, 'screening-unaided-days', day);
  if (need.length > 0) await screenNeed(transaction, { county, day, after: need });
  await tellChanges(transaction, TOLD_HITS);
}
