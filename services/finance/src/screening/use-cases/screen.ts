import type { PlainDate } from '@dixian/calendar';
import { isMissing, type PolicySet, resolveParameter } from '@dixian/policy';
import { tellChanges } from '@dixian/register';
import { type Database, systemScope } from '@dixian/service';
import { tasks } from '../../ground/tasks';
import { screenOverdue, TOLD_HITS } from '../persistence/hits';

/**
 * What the calendar brings about: overdue loans, county by county, by the days that each has set (unset, the rule is off), and
 * lists of a past year that are not paid yet, which are work without a day.
 */
export async function screen(db: Database, policies: PolicySet, asOf: PlainDate): Promise<void> {
  await db.write(systemScope, async (transaction) => {
    const counties = await transaction.query<{ county: string }>(
      'SELECT DISTINCT county_code AS county FROM loan ORDER BY 1',
    );
    for (const { county } of counties) {
      const at = { division: county, on: asOf };
      const days = resolveParameter(policies, { ...at, name: 'screening-overdue-days' });
      if (!isMissing(days)) await screenOverdue(transaction, { county, asOf, days: Number(days.value) });
    }
    await tellChanges(transaction, TOLD_HITS);
    await tasks.openFrom(transaction, 'SUBSIDY_LIST_UNPAID', { sql: UNPAID_LISTS, parameters: [asOf] });
  });
}

const UNPAID_LISTS = `SELECT id AS subject_id, NULL::text AS step, NULL::uuid AS household_id, NULL::uuid AS person_id,
    division_code, make_date(extract(year FROM to_on)::int + 1, 1, 1) AS opened_on, NULL::date AS due_on,
    NULL::boolean AS provisional, NULL::text[] AS clause_ids, NULL::uuid AS obligation_id, NULL::text AS level,
    NULL::text AS sector
  FROM subsidy_list WHERE state <> 'PAID' AND to_on < date_trunc('year', $1::date)`;
