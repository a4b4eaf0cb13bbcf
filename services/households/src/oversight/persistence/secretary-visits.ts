import type { PlainDate } from '@dixian/calendar';
import {
  divisionBounds,
  type RequestContext,
  type RowOf,
  rowsOfEach,
  type Statements,
} from '@dixian/service';
import { lengthBelow } from '@dixian/what-if';
import type { HeldHousehold } from '../../register/persistence/hold-household';
import { secretaryVisit } from './tables';

const SHOWN = ['id', 'householdId', 'visitedOn', 'finding', 'account', 'recordedAt', 'divisionCode'] as const;
const COLUMNS = secretaryVisit.select(SHOWN);

/** A visit of a town's party secretary, as it is read. */
export type SecretaryVisitRow = RowOf<typeof secretaryVisit, (typeof SHOWN)[number]>;

/** How many households of a division below were visited by a day. */
export interface VisitedRow {
  readonly code: string;
  readonly households: number;
  readonly visited: number;
  readonly lastVisitOn: PlainDate | null;
}

/** Visits to a household, the newest first; one statement per request. */
export function secretaryVisitsOf(
  context: RequestContext,
  householdId: string,
): Promise<SecretaryVisitRow[]> {
  const sql = `SELECT household_id AS "rowKey", ${COLUMNS} FROM secretary_visit
    WHERE household_id = ANY($1::uuid[]) ORDER BY household_id, visited_on DESC, id DESC`;
  return rowsOfEach<SecretaryVisitRow>(context, 'secretary-visits-of', sql).load(householdId);
}

/** Records a visit to each of the held households. */
export async function insertVisits(
  transaction: Statements,
  households: readonly HeldHousehold[],
  told: Pick<SecretaryVisitRow, 'visitedOn' | 'finding' | 'account'>,
): Promise<SecretaryVisitRow[]> {
  const visits: SecretaryVisitRow[] = [];
  for (const { id: householdId, divisionCode } of households) {
    visits.push(await transaction.insert(secretaryVisit, { ...told, householdId, divisionCode }, SHOWN));
  }
  return visits;
}

/** Visits in sight by their ids, in that order. */
export async function findVisits(reader: Statements, ids: readonly string[]): Promise<SecretaryVisitRow[]> {
  return reader.query<SecretaryVisitRow>(
    `SELECT ${COLUMNS} FROM secretary_visit WHERE id = ANY($1::uuid[]) ORDER BY array_position($1::uuid[], id)`,
    [ids],
    'secretary-visits-by-id',
  );
}

// $1 the day, $2 and $3 the bounds of the division, $4 the digits one level below: out of poverty, or monitored that day.
const VISITED = `SELECT left(h.division_code, $4::int) AS code, count(*)::int AS households,
    count(v.last)::int AS visited, max(v.last)::text AS "lastVisitOn"
  FROM household h
  LEFT JOIN LATERAL (SELECT max(visited_on) AS last FROM secretary_visit s
    WHERE s.household_id = h.id AND s.visited_on <= $1::date) AS v ON true
  WHERE h.merged_into IS NULL AND h.division_code >= $2 AND h.division_code < $3
    AND (h.household_type = '脱贫户' OR EXISTS (SELECT FROM monitoring_period p WHERE p.household_id = h.id
      AND p.identified_on <= $1::date AND (p.eliminated_on IS NULL OR p.eliminated_on > $1::date)))
  GROUP BY 1 ORDER BY 1`;

/** How far the secretaries have come by a day, by division one level below; one statement. */
export function readVisited(
  context: RequestContext,
  { division, asOf }: { readonly division: string; readonly asOf: PlainDate },
): Promise<VisitedRow[]> {
  const { from, to } = divisionBounds(division);
  return context.db.read(context.scope, (statements) =>
    statements.query<VisitedRow>(VISITED, [asOf, from, to, lengthBelow(division)], 'secretary-visits'),
  );
}
