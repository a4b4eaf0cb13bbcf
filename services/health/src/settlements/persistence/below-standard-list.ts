import type { PolicySet } from '@dixian/policy';
import type { Conditions, OrderedList } from '@dixian/service';
import { LAYERS } from '../domain/layers';
import { SETTLEMENT_KINDS } from '../domain/settlement';
import { type StandardsOfSpan, standardsOfYear } from '../domain/standards-of-year';
import { type SettlementOrderField, settlementList } from './settlement-list';

/** What a layer is called in a row of what places set. */
const COUNTED = {
  BASIC_INSURANCE: 'basic_insurance',
  SERIOUS_ILLNESS_INSURANCE: 'serious_illness_insurance',
  MEDICAL_AID: 'medical_aid',
} as const;

/** Bills of a year with what comes of the standard of their place, as `outcome`: for many what `belowStandard` decides on one. */
export function belowStandardList(
  policies: PolicySet,
  year: number,
  conditions: (add: Conditions) => Conditions,
): OrderedList<SettlementOrderField> {
  return {
    ...settlementList(conditions),
    name: `below-standard:${year}`,
    from: `(${judgedBills(standardsOfYear(policies, year))}) AS judged`,
  };
}

// Places, days, kinds and percents are read from policies and hold nothing that would end a text.
function judgedBills(spans: readonly StandardsOfSpan[]): string {
  const rows = spans.flatMap(({ place, from, to, standards }) =>
    Object.values(SETTLEMENT_KINDS).map((kind) => {
      const standard = standards.find((one) => one.kind === kind);
      const counts = LAYERS.map(({ layer }) => (standard?.layers.includes(layer) ? 1 : 0));
      return `('${place}', date '${from}', date '${to}', '${kind}', ${standard?.percent ?? 'NULL'}, ${counts.join(', ')})`;
    }),
  );
  if (rows.length === 0) return `SELECT b.*, NULL::text AS outcome FROM settlement b WHERE false`;
  const paid = LAYERS.map(({ layer }) => `s.${COUNTED[layer]} * b.${COUNTED[layer]}`).join(' + ');
  return `SELECT b.*, CASE WHEN s.percent IS NULL THEN NULL WHEN b.in_scope IS NULL THEN 'REFERRED'
      WHEN (${paid}) * 100 < s.percent * b.in_scope THEN 'REFUSED' ELSE 'GRANTED' END AS outcome
    FROM settlement b CROSS JOIN LATERAL (
      SELECT * FROM (VALUES ${rows.join(', ')}) AS v(place, from_on, to_on, kind, percent,
        ${LAYERS.map(({ layer }) => COUNTED[layer]).join(', ')})
      WHERE starts_with(b.division_code, v.place) AND b.settled_on BETWEEN v.from_on AND v.to_on AND v.kind = b.kind
      ORDER BY length(v.place) DESC LIMIT 1) AS s`;
}
