import { type Matter, termsOfRule } from '@dixian/department';
import { standardsOn } from '../../settlements/domain/below-standard';
import { LAYERS } from '../../settlements/domain/layers';

/** What a layer is called in a bill. */
const PAID = {
  BASIC_INSURANCE: 'b.basic_insurance',
  SERIOUS_ILLNESS_INSURANCE: 'b.serious_illness_insurance',
  MEDICAL_AID: 'b.medical_aid',
} as const;

/** Bills of the year that were reimbursed below the share that the place sets for their kind. */
export const belowStandardBills: Matter = {
  name: 'reimbursement-standard',
  title: { zh: '报销比例低于规定标准', en: 'bills reimbursed below the set share' },
  kind: 'DUTY',
  counted: 'RECORDS',
  fact: 'TREATMENT',
  terms(side, place) {
    const standards = standardsOn(side.policies, { division: place, on: side.on });
    const asked = { lines: { parameter: 'reimbursement-standard' } };
    const terms = termsOfRule(side, place, { 'reimbursement-standard': 'ALL' }, asked);
    if (!standards || !terms) return null;
    const kinds = standards.map(({ kind, percent, layers }) => [kind, { percent: Number(percent), layers }]);
    return { ...terms, values: { kinds: Object.fromEntries(kinds) } };
  },
  // Exact, by the amounts: the share itself is never rounded.
  rows: (
    side,
  ) => `SELECT b.id::text AS id, b.household_id, b.person_id, b.division_code, NULL::bigint AS amount
    FROM settlement b ${side.law('b.division_code')}
    WHERE ${side.holds('b.division_code', 'b.household_id')} AND extract(year FROM b.settled_on) = ${side.year}
      AND law.t -> 'kinds' ? b.kind AND b.in_scope IS NOT NULL
      AND (${LAYERS.map(({ layer }) => `CASE WHEN law.t -> 'kinds' -> b.kind -> 'layers' ? '${layer}' THEN ${PAID[layer]} ELSE 0 END`).join(' + ')}) * 100
        < (law.t -> 'kinds' -> b.kind ->> 'percent')::bigint * b.in_scope`,
};
