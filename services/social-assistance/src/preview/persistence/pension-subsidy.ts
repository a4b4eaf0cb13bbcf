import { type Matter, termsOfRule } from '@dixian/department';

/** Whose pension contribution is paid: locals within the ages, of households monitored or out of poverty, as lists name them. */
export const pensionSubsidy: Matter = {
  name: 'pension-subsidy',
  title: { zh: '城乡居民养老保险代缴', en: 'pension contributions paid' },
  kind: 'RIGHT',
  counted: 'PERSONS',
  fact: 'ALLOWANCES',
  terms(side, place) {
    const asked = {
      rate: { parameter: 'pension-subsidy-rate', field: 'rate', unit: 'percent' },
      tier: { parameter: 'pension-contribution' },
    };
    const terms = termsOfRule(side, place, { 'pension-subsidy': 'ALL' }, asked);
    if (!terms) return null;
    const unit = 'years-of-age';
    const ages = termsOfRule(
      side,
      place,
      { 'pension-subsidy-age': 'ALL' },
      {
        from: { parameter: 'pension-subsidy-age-from', field: 'from', unit },
        below: { parameter: 'pension-subsidy-age-below', field: 'below', unit },
      },
    );
    const { from = 0, below = 200 } = ages?.values ?? {};
    return {
      ...terms,
      said: [...terms.said, ...(ages?.said ?? [])],
      values: { ...terms.values, from, below },
    };
  },
  rows: (
    side,
  ) => `SELECT DISTINCT ON (m.person_id) m.person_id::text AS id, m.household_id, m.person_id, m.division_code,
      ${side.fen('tier')} * ${side.value('rate', 'bigint')} / 100 AS amount
    FROM standing_member m ${side.law('m.division_code')}
    JOIN standing_household k ON k.household_id = m.household_id
    WHERE ${side.holds('m.division_code', 'm.household_id')} AND ${side.present} AND law.t ->> 'rate' IS NOT NULL
      AND (k.out_of_poverty OR ${side.monitored('m.household_id')}) AND m.registered_here AND m.studying IS NOT TRUE
      AND m.birth + make_interval(years => ${side.value('from', 'int')}) <= ${side.day}
      AND m.birth + make_interval(years => ${side.value('below', 'int')}) > ${side.day}
    ORDER BY m.person_id, m.joined_on DESC`,
};
