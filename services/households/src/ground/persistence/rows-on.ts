import type { Conditions } from '@dixian/service';
import type { SeenFrom } from './seen-from';

/** A table whose rows lists of past days show; its rows are told apart by `row`. */
interface PastTable {
  readonly table: string;
  readonly row?: 'id' | 'case_id';
  /** What the rows are called in the statement. */
  readonly as: string;
  /** Only rows of this household, where it is an expression of the statement around. */
  readonly of?: string;
}

/**
 * The rows of a table as they lay on the day of a list: at the place, and of the household, that was theirs then. What a
 * place was left with is what it knew when it was left, and nothing of later. For today, the table itself.
 */
export function rowsOn(
  { table, row = 'id', as, of }: PastTable,
  view: Pick<SeenFrom, 'asOf' | 'today'>,
): (add: Conditions) => string {
  if (view.asOf >= view.today) return () => (table === as ? table : `${table} ${as}`);
  return (add) => {
    const day = `${add.parameter(view.asOf)}::date`;
    const [own, left] = of ? [`t.household_id = ${of} AND`, `f.of_household = ${of} AND`] : ['', ''];
    const ids = table === 'household' ? 't.id' : `t.${row}, t.household_id`;
    return `(SELECT t.* FROM ${table} t WHERE ${own} NOT EXISTS (SELECT FROM row_arrival a
         WHERE a.row_id IN (${ids}) AND a.arrived_on > ${day})
       UNION ALL SELECT r.* FROM former_row f CROSS JOIN LATERAL jsonb_populate_record(NULL::${table},
         f.content || jsonb_build_object('division_code', f.division_code, 'county_code', f.county_code)) r
       WHERE ${left} f.kind = '${table}' AND f.since <= ${day} AND f.left_on > ${day}) ${as}`;
  };
}
