import { type Matter, termsOfRule } from '@dixian/department';
import { isMissing, resolveParameter, ruleInForce } from '@dixian/policy';
import { EMPLOYMENT_FORMS } from '../../posts/domain/post';

/** Agreements that end within the days of the rule and are extended to its day. */
export const extendedPosts: Matter = {
  name: 'posts-extended',
  title: { zh: '公益岗位协议统一延续', en: 'agreements of posts extended' },
  kind: 'RIGHT',
  counted: 'RECORDS',
  fact: 'EMPLOYMENT',
  terms(side, place) {
    const taken = { parameter: 'work-contract-extended-until', field: 'until', unit: 'date' };
    const terms = termsOfRule(side, place, { 'work-contract-extended': 'KEY' }, { until: taken });
    const at = { division: place, on: side.on };
    const rule = ruleInForce(side.policies, 'work-contract-extended', at);
    if (!terms || !rule) return null;
    const kinds = resolveParameter(side.policies, { ...at, name: 'work-contract-kinds' });
    const forms = Object.entries(EMPLOYMENT_FORMS).flatMap(([word, form]) =>
      isMissing(kinds) || (kinds.value as readonly string[]).includes(word) ? [form] : [],
    );
    return { ...terms, values: { ...terms.values, from: rule.from, to: rule.to, forms } };
  },
  rows: (
    side,
  ) => `SELECT p.id::text AS id, p.household_id, p.person_id, p.division_code, p.monthly_pay AS amount
    FROM public_welfare_post p ${side.law('p.division_code')}
    WHERE ${side.holds('p.division_code', 'p.household_id')} AND law.t -> 'forms' @> to_jsonb(p.form)
      AND p.ends_on >= ${side.value('from', 'date')} AND p.ends_on <= ${side.value('to', 'date')}
      AND p.ends_on < ${side.value('until', 'date')} AND coalesce(p.changed_as NOT IN ('ENDED', 'NOT_WANTED'), true)`,
};
