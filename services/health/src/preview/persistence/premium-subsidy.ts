import { type Matter, type MatterTerms, termsOfRule } from '@dixian/department';
import type { PreviewSide } from '@dixian/what-if';
import { rateOf } from '../../insurance/domain/class-rates';

const BY_CLASS = {
  'premium-subsidy-by-class': 'ALL',
  'premium-subsidy-of-key-household': 'KEY',
  'health-items': 'MONITORED',
} as const;

/** The subsidy of contributions: those of each person's last year that was told, put to both laws. */
export const premiumSubsidy: Matter = {
  name: 'premium-subsidy',
  title: { zh: '参保资助', en: 'subsidised contributions' },
  kind: 'RIGHT',
  counted: 'PERSONS',
  fact: 'TREATMENT',
  terms(side, place) {
    const full = { share: { parameter: 'insurance-subsidy-rate', unit: 'percent' } };
    return termsOfRule(side, place, { 'premium-subsidy-full': 'MONITORED' }, full) ?? byClass(side, place);
  },
  rows: (side) => `SELECT p.id::text AS id, p.household_id, p.id AS person_id, p.division_code, due.amount
    FROM registered_person p ${side.law('p.division_code')}
    CROSS JOIN LATERAL (${TOLD}) AS told
    LEFT JOIN standing_household k ON k.household_id = p.household_id
    CROSS JOIN LATERAL (SELECT CASE WHEN told.aid_class IS NOT NULL THEN ARRAY[told.aid_class]
      ELSE array_remove(ARRAY[CASE WHEN ${side.monitored('p.household_id')} THEN '监测' END,
        CASE WHEN k.out_of_poverty THEN '脱贫' END], NULL) END AS names) AS classes
    CROSS JOIN LATERAL (SELECT CASE WHEN law.t ? 'share' THEN ${ofShare('told.fee', `${side.value('share', 'bigint')} * 100`)}
      ELSE ${HIGHEST} END AS amount) AS due
    WHERE ${side.holds('p.division_code', 'p.household_id')} AND told.scheme = 'RESIDENT'
      AND (due.amount IS NOT NULL OR law.t ->> 'unsetHolds' = 'true')`,
};

// Where a place pays by classes whatever the household, what it set no rate for is for a person; elsewhere the right is there
// and its amount waits.
function byClass(side: PreviewSide, place: string): MatterTerms | null {
  const terms = termsOfRule(side, place, BY_CLASS, { lines: { parameter: 'premium-subsidy' } });
  if (!terms) return null;
  const lines = Array.isArray(terms.values.lines) ? terms.values.lines.map(String) : [];
  const rates = Object.fromEntries(
    lines.flatMap((line) => {
      const name = line.split('=')[0]?.trim() ?? '';
      const rate = rateOf(lines, name);
      if (!rate) return [];
      return [[name, 'sum' in rate ? { sum: String(rate.sum) } : { share: String(rate.share) }]];
    }),
  );
  return { ...terms, values: { rates, unsetHolds: terms.rule !== 'premium-subsidy-by-class' } };
}

const TOLD = `SELECT DISTINCT ON (said.person_id) said.fee, said.aid_class, said.scheme FROM (
    SELECT person_id, id, year, collected_on, fee, aid_class, scheme, seen_on FROM insurance_record WHERE person_id = p.id
    UNION ALL SELECT person_id, id, year, collected_on, fee, aid_class, scheme, seen_on FROM insurance_said WHERE person_id = p.id
  ) AS said WHERE said.collected_on IS NOT NULL AND said.fee IS NOT NULL
  ORDER BY said.person_id, said.year DESC, said.seen_on DESC, said.id DESC`;

// Hundredths of a percent, half up to the fen, as one contribution is decided.
function ofShare(fee: string, share: string): string {
  return `(${fee} * (${share}) * 2 + 10000) / 20000`;
}

// The highest of several classes; none where one of them has no rate.
const HIGHEST = `(SELECT CASE WHEN count(*) = count(rated.amount) THEN max(rated.amount) END FROM (
    SELECT CASE WHEN law.t -> 'rates' -> c.name ? 'sum' THEN (law.t -> 'rates' -> c.name ->> 'sum')::bigint
      ELSE ${ofShare('told.fee', `(law.t -> 'rates' -> c.name ->> 'share')::bigint`)} END AS amount
    FROM unnest(classes.names) AS c(name)) AS rated)`;
