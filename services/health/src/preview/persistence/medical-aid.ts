import { type Matter, termsOfRule } from '@dixian/department';

/** Medical aid for the bills of the year that it was asked for. */
export const medicalAid: Matter = {
  name: 'medical-aid',
  title: { zh: '医疗救助', en: 'medical aid' },
  kind: 'RIGHT',
  counted: 'RECORDS',
  fact: 'TREATMENT',
  terms(side, place) {
    const rules = { 'medical-aid-of-key-household': 'KEY', 'health-items': 'MONITORED' } as const;
    const terms = termsOfRule(side, place, rules, { lines: { parameter: 'medical-aid-rules' } });
    const [, share, highest] =
      (Array.isArray(terms?.values.lines) && RULE.exec(String(terms.values.lines[0]))) || [];
    return terms && { ...terms, values: { share: share ?? null, highest: highest ?? null } };
  },
  // A share of the bill, cut to the fen, up to a highest amount where one is set.
  rows: (side) => `SELECT c.id::text AS id, c.household_id, c.person_id, c.division_code,
      least(c.bill * ${side.value('share', 'bigint')} / 100, coalesce(${side.fen('highest')}, c.bill)) AS amount
    FROM medical_aid_claim c ${side.law('c.division_code')}
    WHERE ${side.holds('c.division_code', 'c.household_id')} AND extract(year FROM c.billed_on) = ${side.year}`,
};

const RULE = /^(\d{1,3})%(?:;(\d+\.\d{2}))?$/;
