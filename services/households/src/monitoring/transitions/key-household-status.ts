import { itemScope, itemSql, type TransitionRule } from '@dixian/transition';
import { keyYearsAround } from '../domain/key-year';
import { wordsOf } from './words';

/**
 * 重点帮扶对象: who had unresolved risk on any day of the year is one to its end. A document of the next year keeps those whose
 * risk is still unresolved then; for the others nothing takes its place.
 */
export const keyHouseholdStatus: TransitionRule = {
  name: 'key-household-status',
  words: wordsOf('keyYear', 'identifiedOn', 'eliminatedOn'),
  items(asked, add) {
    const years = keyYearsAround(asked.policies, asked);
    if (!years) return undefined;
    const { ends, begins } = years;
    const scope = itemScope(asked, add, {
      ...{ divisionCode: 'p.division_code', subjectId: 'p.household_id', type: 'uuid' },
    });
    const [day, first] = [`${add.parameter(asked.day)}::date`, `${add.parameter(ends.first)}::date`];
    const kept = begins ? `k.last >= ${add.parameter(begins.first)}::date` : 'false';
    const columns = itemSql(
      {
        ...{ subjectKind: 'HOUSEHOLD', subjectId: 'k.household_id', householdId: 'k.household_id' },
        divisionCode: 'k.division_code',
        change: { sql: `CASE WHEN ${kept} THEN 'CONTINUES' ELSE 'ENDS' END` },
        before: { keyYear: `${add.parameter(String(ends.year))}::text` },
        after: {
          keyYear: begins ? `CASE WHEN ${kept} THEN ${add.parameter(String(begins.year))}::text END` : 'NULL',
        },
        facts: { identifiedOn: 'k.since', eliminatedOn: `nullif(k.last, 'infinity')` },
        withoutSupport: `NOT ${kept}`,
      },
      asked,
      add,
    );
    return `SELECT ${columns} FROM (
      SELECT p.county_code, p.household_id, max(p.division_code) AS division_code, min(p.identified_on) AS since,
        max(coalesce(p.eliminated_on, 'infinity')) AS last
      FROM monitoring_period p
      WHERE ${scope} AND p.identified_on <= ${day} AND (p.eliminated_on IS NULL OR p.eliminated_on >= ${first})
      GROUP BY p.county_code, p.household_id) k`;
  },
};
