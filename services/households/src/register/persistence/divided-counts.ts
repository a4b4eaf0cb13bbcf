import { Conditions, type RequestContext } from '@dixian/service';
import type { DivisionRow } from './divisions';

/** What is counted, over the rows of a list. */
export interface Counted {
  from: string | ((parameters: Conditions) => string);
  /** The conditions of the list, so that its counts agree with it. */
  conditions(add: Conditions): Conditions;
  /** Column with the code of a row's division. */
  divisionColumn: string;
  /** What is counted by beside the division: names with their expressions. */
  keys: Readonly<Record<string, string>>;
  /** Names of the figures, each with the condition of its rows; called after `conditions`. */
  figures(add: Conditions): Readonly<Record<string, string>>;
}

/** A group with its division as of now, and with its keys and figures. */
export type DividedCount<Figures extends object = Record<string, unknown>> = Figures & {
  division: DivisionRow | null;
};

/**
 * The rows counted by the divisions directly below one, or not by division (`below` undefined), and by the keys; one
 * statement. What lies in none of the divisions below is counted under null.
 */
export async function dividedCounts<Figures extends object = Record<string, unknown>>(
  context: RequestContext,
  counted: Counted,
  below: string | undefined,
): Promise<DividedCount<Figures>[]> {
  const add = counted.conditions(new Conditions());
  const figures = counted.figures(add);
  const from = typeof counted.from === 'string' ? counted.from : counted.from(add);
  const of = { ...counted, from };
  const sql = below === undefined ? plainSql(of, add, figures) : dividedSql(of, add, figures, below);
  return context.db.read(context.scope, (statements) =>
    statements.query<DividedCount<Figures>>(sql, add.parameters),
  );
}

type Placed = Counted & { readonly from: string };

function plainSql(
  { from, keys }: Placed,
  add: Conditions,
  figures: Readonly<Record<string, string>>,
): string {
  const by = Object.entries(keys).map(([name, expression]) => `${expression} AS "${name}"`);
  const grouped = by.map((_, index) => index + 1).join(', ');
  return `SELECT ${[...by, ...counts(figures), 'NULL AS division'].join(', ')} FROM ${from} ${add.where()}
    ${grouped && `GROUP BY ${grouped} ORDER BY ${grouped}`}`;
}

// Counted by village first: only those few rows are then held against the tree of divisions. Days before show rows in
// villages that are no more, by their last names.
function dividedSql(
  { from, keys, divisionColumn }: Placed,
  add: Conditions,
  figures: Readonly<Record<string, string>>,
  below: string,
): string {
  const by = [`${divisionColumn} AS code`, ...Object.entries(keys).map(([name, of]) => `${of} AS "${name}"`)];
  const names = Object.keys(keys).map((name) => `counted."${name}"`);
  const sums = Object.keys(figures).map((name) => `sum("${name}")::int AS "${name}"`);
  const where = add.where();
  return `WITH counted AS (
      SELECT ${[...by, ...counts(figures)].join(', ')} FROM ${from} ${where}
      GROUP BY ${by.map((_, index) => index + 1).join(', ')}
    ), child AS (
      SELECT DISTINCT ON (v.division_id) v.division_id AS id, v.code, v.name, upper(d.level) AS level, v.parent_id AS "parentId",
             d.merged_into AS "mergedInto", v.urban_rural AS "urbanRural",
             v.valid_from AS "validFrom", v.valid_to AS "validTo"
      FROM division_version v JOIN division d ON d.id = v.division_id
      WHERE ${childrenOf(below, add)} AND (v.valid_to IS NULL OR NOT EXISTS (
        SELECT FROM division_version n WHERE n.division_id = v.division_id AND n.valid_to IS NULL))
      ORDER BY v.division_id, v.valid_from DESC NULLS LAST
    )
    SELECT ${['to_jsonb(child) AS division', ...names, ...sums].join(', ')}
    FROM counted LEFT JOIN child ON counted.code >= child.code AND counted.code < child.code || ':'
    GROUP BY ${['child', 'child.code', ...names].join(', ')} ORDER BY ${['child.code', ...names].join(', ')}`;
}

function counts(figures: Readonly<Record<string, string>>): string[] {
  return Object.entries(figures).map(
    ([name, condition]) => `(count(*) FILTER (WHERE ${condition}))::int AS "${name}"`,
  );
}

const VILLAGE_DIGITS = 12;

function childrenOf(code: string, add: Conditions): string {
  if (code === '') return 'v.parent_id IS NULL';
  const given = add.parameter(code);
  // A village has no divisions below and is counted as itself.
  if (code.length === VILLAGE_DIGITS) return `v.code = ${given}`;
  return `v.parent_id = (SELECT division_id FROM division_version WHERE code = ${given} AND valid_to IS NULL)`;
}

/** The division under which a caller's rows are counted: the one asked for, but never wider than the caller's own. */
export function countedUnder(own: string, asked: string | null | undefined): string {
  return asked && !own.startsWith(asked) ? asked : own;
}
