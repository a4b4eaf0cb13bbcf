import { type Matter, termsOfRule } from '@dixian/department';
import type { RuleName } from '@dixian/policy';
import { reachOf } from './reach-of';

/** Trainings completed in the year, by rules that subsidise such; a place that names trainings without kinds means all. */
function subsidised(
  of: Pick<Matter, 'name' | 'title'> & { readonly rules: readonly RuleName[]; readonly kinds: string },
): Matter {
  const { rules, kinds, ...named } = of;
  return {
    ...named,
    kind: 'RIGHT',
    counted: 'RECORDS',
    fact: 'EMPLOYMENT',
    terms: (side, place) =>
      termsOfRule(side, place, Object.fromEntries(rules.map((rule) => [rule, reachOf])), {
        amount: { parameter: 'training-subsidy-amount' },
      }),
    rows: (
      side,
    ) => `SELECT t.id::text AS id, t.household_id, t.person_id, t.division_code, ${side.fen('amount')} AS amount
      FROM training t ${side.law('t.division_code')}
      WHERE ${side.holds('t.division_code', 't.household_id')} AND ${kinds}
        AND extract(year FROM coalesce(t.certificate_on, t.ends_on)) = ${side.year}`,
  };
}

/** Short skill trainings. */
export const shortTrainings = subsidised({
  name: 'training-subsidy',
  title: { zh: '短期技能培训补贴', en: 'subsidy of short skill trainings' },
  rules: ['training-subsidy'],
  kinds: "t.kind = 'SHORT_SKILL'",
});

/** All others. */
export const otherTrainings = subsidised({
  name: 'training-subsidy-others',
  title: { zh: '其他培训补贴', en: 'subsidy of other trainings' },
  rules: ['training-subsidy-others', 'training-subsidy'],
  kinds: "t.kind <> 'SHORT_SKILL'",
});
