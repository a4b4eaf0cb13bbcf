import type { Conditions, OrderedList, Orders, RowOf, Statements } from '@dixian/service';
import type { SchoolTerm } from '../../ground/domain/school-term';
import { schoolTerm } from '../tables';

const NAMES = [
  'id',
  'schoolYear',
  'term',
  'opensOn',
  'closesOn',
  'rollClosedOn',
  'source',
  'divisionCode',
] as const;

/** A term as it is read. */
export type TermRow = RowOf<typeof schoolTerm, (typeof NAMES)[number]>;

export const TERM_COLUMNS = schoolTerm.select(NAMES);

const ORDERS = { OPENS_ON: [{ expression: 'opens_on', type: 'date', absent: 'NULL' }] } satisfies Orders;

/** Terms of counties, the newest first. */
export function termList(conditions: (add: Conditions) => Conditions): OrderedList<keyof typeof ORDERS> {
  return {
    name: 'school-terms',
    columns: TERM_COLUMNS,
    from: 'school_term',
    orders: ORDERS,
    tie: { expression: 'id', type: 'uuid' },
    usual: { field: 'OPENS_ON', direction: 'DESC' },
    conditions,
  };
}

/** A term of several counties, by county; of none that nobody set or closed. */
export async function termsIn(
  reader: Statements,
  counties: readonly string[],
  { schoolYear, term }: SchoolTerm,
): Promise<ReadonlyMap<string, TermRow>> {
  const rows = await reader.query<TermRow & { county: string }>(
    `SELECT county_code AS county, ${TERM_COLUMNS} FROM school_term
     WHERE county_code = ANY($1::text[]) AND school_year = $2 AND term = $3`,
    [counties, schoolYear, term],
    'terms-in',
  );
  return new Map(rows.map(({ county, ...row }) => [county, row]));
}
