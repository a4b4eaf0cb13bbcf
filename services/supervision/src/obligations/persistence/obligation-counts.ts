import { Conditions, type RequestContext } from '@dixian/service';
import type { ObligationStatus } from '../domain/status-on-day';
import {
  levelsByKind,
  type ObligationFilter,
  obligationConditions,
  owedAt,
  unitCode,
  unitSector,
} from './obligation-conditions';
import { obligationsOn } from './obligation-list';
import { hasStatus } from './obligation-view';

/** What obligations are counted by. */
export type ObligationGrouping =
  | 'AGE'
  | 'CLAUSE'
  | 'DEPARTMENT'
  | 'DIVISION'
  | 'KIND'
  | 'LEVEL'
  | 'MONTH'
  | 'SECTOR'
  | 'UNIT';

/** Obligations of one group; keys that were not asked for are absent. */
export interface CountedObligations {
  divisionCode?: string;
  kind?: string;
  department?: string | null;
  level?: string | null;
  sector?: string | null;
  clauseId?: string;
  month?: string | null;
  overdueBy?: string | null;
  /** The code of the office's division and, of a department's, its sector after a bar. */
  unitKey?: string;
  count: number;
  households: number;
  open: number;
  overdue: number;
  overdueHouseholds: number;
  met: number;
  metLate: number;
  stopped: number;
  suspended: number;
}

const NAMES: Record<ObligationGrouping, keyof CountedObligations> = {
  AGE: 'overdueBy',
  CLAUSE: 'clauseId',
  DEPARTMENT: 'department',
  DIVISION: 'divisionCode',
  KIND: 'kind',
  LEVEL: 'level',
  MONTH: 'month',
  SECTOR: 'sector',
  UNIT: 'unitKey',
};

/** The obligations of a list counted by what is asked for; one statement. */
export function obligationCounts(
  context: RequestContext,
  filter: ObligationFilter,
  groupBy: readonly ObligationGrouping[],
): Promise<CountedObligations[]> {
  const add = new Conditions();
  const from = obligationsOn(filter, add);
  const asOf = add.parameter(filter.asOf);
  const keys = groupBy.map((by) => `${keyOf(by, filter, asOf, add)} AS "${NAMES[by]}"`);
  const places = groupBy.map((_, index) => index + 1).join(', ');
  const clauses = groupBy.includes('CLAUSE') ? 'CROSS JOIN LATERAL unnest(o.clause_ids) AS c(clause)' : '';
  const figures = FIGURES.map(
    ([name, status]) => `(count(*) FILTER (WHERE ${hasStatus(status, asOf)}))::int AS "${name}"`,
  );
  const sql = `SELECT ${[
    ...keys,
    'count(*)::int AS count',
    'count(DISTINCT o.household_id)::int AS households',
    `(count(DISTINCT o.household_id) FILTER (WHERE ${hasStatus('OVERDUE', asOf)}))::int AS "overdueHouseholds"`,
    ...figures,
  ].join(', ')}
    FROM ${from} ${clauses} ${obligationConditions(filter, add).where()}
    ${places && `GROUP BY ${places} ORDER BY ${places}`}`;
  return context.db.read(context.scope, (statements) =>
    statements.query<CountedObligations>(sql, add.parameters),
  );
}

const FIGURES: readonly [string, ObligationStatus][] = [
  ['open', 'OPEN'],
  ['overdue', 'OVERDUE'],
  ['met', 'MET'],
  ['metLate', 'MET_LATE'],
  ['stopped', 'STOPPED'],
  ['suspended', 'SUSPENDED'],
];

function keyOf(by: ObligationGrouping, filter: ObligationFilter, asOf: string, add: Conditions): string {
  const keys: Record<ObligationGrouping, () => string> = {
    AGE: () => `CASE WHEN NOT (${hasStatus('OVERDUE', asOf)}) THEN NULL
      WHEN o.due_key >= ${asOf}::date - 7 THEN 'UP_TO_7_DAYS' WHEN o.due_key >= ${asOf}::date - 30 THEN 'UP_TO_30_DAYS'
      WHEN o.due_key >= ${asOf}::date - 90 THEN 'UP_TO_90_DAYS' ELSE 'OVER_90_DAYS' END`,
    CLAUSE: () => 'c.clause',
    DEPARTMENT: () => 'o.department',
    DIVISION: () => `left(o.division_code, ${add.parameter(digitsBelow(filter))}::int)`,
    KIND: () => 'o.kind',
    LEVEL: () => `upper(${owedAt(add.parameter(levelsByKind()))})`,
    MONTH: () => `CASE WHEN o.due_on IS NOT NULL THEN to_char(o.due_key, 'YYYY-MM') END`,
    SECTOR: () => 'o.sector',
    UNIT: () => `${unitCode(add.parameter(levelsByKind()))} || coalesce('|' || ${unitSector}, '')`,
  };
  return keys[by]();
}

// Codes of a province, a city, a county, a township and a village have so many digits.
const DIGITS = [2, 4, 6, 9, 12];
const VILLAGE_DIGITS = 12;

/** Digits of the codes directly below the division asked for, never wider than the caller's own. */
function digitsBelow({ scope, division }: ObligationFilter): number {
  const under = Math.max(scope.division.length, division?.length ?? 0);
  return DIGITS.find((digits) => digits > under) ?? VILLAGE_DIGITS;
}
