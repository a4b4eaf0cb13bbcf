import type { PlainDate } from '@dixian/calendar';
import { isMissing, type PolicySet, resolveParameter, wholeNumber } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import { type PlaceOfValues, placesOfValues } from '../../ground/domain/places-of-values';
import { tasks } from '../../ground/tasks';

const NAME = 'chronic-visit-months';

// Contracts that run after the day $1, with the day on which the next visit is due; $2 is a list of places with their months.
const DUE = `SELECT c.id, c.household_id, c.person_id, c.division_code, v.clause,
    (greatest(c.signed_on, (SELECT max(visit::date) FROM unnest(c.visits) AS visit WHERE visit::date <= $1::date))
      + make_interval(months => v.months))::date AS due_on
  FROM chronic_contract c JOIN jsonb_to_recordset($2::jsonb) AS v(place text, without text[], months int, clause text)
    ON starts_with(c.division_code, v.place)
    AND NOT EXISTS (SELECT FROM unnest(v.without) AS other WHERE starts_with(c.division_code, other))
  WHERE c.household_id IS NOT NULL AND c.signed_on <= $1::date AND (c.ended_on IS NULL OR c.ended_on > $1::date)`;

/**
 * Visits under contracts of chronic care (随访): one is work as soon as the interval that the place set has passed since the
 * last, or since the signing; where none is set nobody is reminded. Of these households, or of all.
 */
export async function followVisits(
  transaction: Statements,
  policies: PolicySet,
  day: PlainDate,
  households: readonly string[] | null = null,
): Promise<void> {
  const counties = await transaction.query<{ county: string }>(
    `SELECT DISTINCT county_code AS county FROM registered_household
     WHERE $1::uuid[] IS NULL OR id = ANY($1::uuid[]) ORDER BY 1`,
    [households],
    'counties-of-visits',
  );
  const intervals = counties.flatMap(({ county }) =>
    placesOfValues(policies, [NAME], county).flatMap((place) => intervalOf(policies, place, day)),
  );
  const parameters = [day, JSON.stringify(intervals), households];
  const mine = '($3::uuid[] IS NULL OR household_id = ANY($3::uuid[]))';
  await tasks.closeFrom(transaction, 'VISIT_DUE', {
    sql: `SELECT k.subject_id, NULL::text AS step, $1::date AS closed_on FROM duty_task k
      WHERE k.kind = 'VISIT_DUE' AND k.closed_on IS NULL AND ${mine}
        AND NOT EXISTS (SELECT FROM (${DUE}) n WHERE n.id = k.subject_id AND n.due_on <= $1::date)`,
    parameters,
  });
  if (intervals.length === 0) return;
  await tasks.openFrom(transaction, 'VISIT_DUE', {
    sql: `SELECT n.id AS subject_id, NULL::text AS step, n.household_id, n.person_id, n.division_code, n.due_on AS opened_on,
        NULL::date AS due_on, NULL::boolean AS provisional, ARRAY[n.clause] AS clause_ids, NULL::uuid AS obligation_id,
        NULL::text AS level, NULL::text AS sector
      FROM (${DUE}) n WHERE n.due_on <= $1::date AND ${mine}`,
    parameters,
  });
}

function intervalOf(policies: PolicySet, { place, without }: PlaceOfValues, on: PlainDate) {
  const months = resolveParameter(policies, { name: NAME, division: place, on });
  return isMissing(months) ? [] : [{ place, without, months: wholeNumber(months), clause: months.clause }];
}
