import { type RequestContext, type RowOf, rowPerKey } from '@dixian/service';
import { insurance } from '../tables';

const INSURANCE_NAMES = ['insured', 'seenOn', 'source'] as const;

/** Insurance as last seen. */
export type InsuranceRow = RowOf<typeof insurance, (typeof INSURANCE_NAMES)[number]>;

/** Insurance of a person; one statement per request. */
export function insuranceOf(context: RequestContext, personId: string): Promise<InsuranceRow | undefined> {
  const sql = `SELECT person_id AS "rowKey", ${insurance.select(INSURANCE_NAMES)} FROM insurance
    WHERE person_id = ANY($1::uuid[])`;
  return rowPerKey<InsuranceRow>(context, 'insurance', sql).load(personId);
}
