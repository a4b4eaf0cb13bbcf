import { yearOf } from '@dixian/calendar';
import { oneEach } from '@dixian/department';
import { isMissing, resolveParameter } from '@dixian/policy';
import { itemSql, type TransitionRule } from '@dixian/transition';

/** The programme of rural water at the end of its year, and remedies of housing that are not done, which stay open. */
export const programmeOfYear: TransitionRule = {
  name: 'programme-of-year',
  words: {
    accepted: { zh: '已验收点位', en: 'sites accepted' },
    sites: { zh: '在册点位', en: 'sites on record' },
    figure: { zh: '目标点位', en: 'figure asked for' },
    remedies: { zh: '未完成的住房安全整改', en: 'remedies of housing not done' },
  },
  items(asked, add) {
    const { policies, division, day } = asked;
    const target = resolveParameter(policies, { division, on: day, name: 'water-project-site-count' });
    if (isMissing(target)) return undefined;
    const from = oneEach([{ target: 'water-project-sites' }], asked, add, ['target']);
    const on = `${add.parameter(day)}::date`;
    const within = (alias: string) =>
      `${alias}.division_code >= r.division AND ${alias}.division_code < r.division || ':'`;
    const columns = itemSql(
      {
        ...{ subjectKind: 'TARGET', subjectId: 'r.subject', divisionCode: 'r.division', change: 'REPORTED' },
        after: { accepted: 's.accepted', remedies: 'm.open' },
        facts: { sites: 's.sites', figure: `${add.parameter(String(target.value))}::text` },
      },
      asked,
      add,
    );
    return `SELECT ${columns} FROM ${from}
      CROSS JOIN LATERAL (SELECT count(*) AS sites, count(*) FILTER (WHERE w.accepted_on <= ${on}) AS accepted FROM (
        SELECT DISTINCT ON (w.county_code, w.site) w.accepted_on FROM water_site_statement w
        WHERE ${within('w')} AND w.year = ${add.parameter(yearOf(day))}::int AND w.occurred_on <= ${on}
        ORDER BY w.county_code, w.site, w.occurred_on DESC, w.id DESC) w) s
      CROSS JOIN LATERAL (SELECT count(*) FILTER (WHERE NOT h.done) AS open FROM (
        SELECT DISTINCT ON (h.household_id) h.done FROM housing_remedy h WHERE ${within('h')} AND h.occurred_on <= ${on}
        ORDER BY h.household_id, h.occurred_on DESC, h.id DESC) h) m`;
  },
};
