import type { PlainDate } from '@dixian/calendar';
import { type RequestContext, rowsOfEach } from '@dixian/service';
import type { DisabledMember } from '../domain/disability-hints';

/**
 * Members of a household that are known as disabled by a day, with what they got in its month or one of the two before: a list
 * comes a month or two late.
 */
export function disabledMembers(
  context: RequestContext,
  householdId: string,
  asOf: PlainDate,
): Promise<DisabledMember[]> {
  const got = (kind: 'LIVING' | 'CARE') => `bool_or(s.kind = '${kind}' AND s.recent)`;
  // What was stopped for its cause is not missed.
  const isStopped = (kind: 'LIVING' | 'CARE') => `coalesce((SELECT t.cause IS NOT NULL FROM disability_stop t
    WHERE t.person_id = s.person_id AND t.kind = '${kind}' AND t.occurred_on <= $2::date
    ORDER BY t.occurred_on DESC, t.id DESC LIMIT 1), false)`;
  const sql = `SELECT s.household_id AS "rowKey", s.person_id AS "personId",
      (array_agg(s.grade ORDER BY s.said_on DESC) FILTER (WHERE s.grade IS NOT NULL))[1] AS grade,
      coalesce(${got('LIVING')}, false) OR ${isStopped('LIVING')} AS living,
      coalesce(${got('CARE')}, false) OR ${isStopped('CARE')} AS care
    FROM (
      SELECT household_id, person_id, grade, issued_on AS said_on, NULL AS kind, false AS recent FROM disability_card
      UNION ALL
      SELECT household_id, person_id, grade, (month || '-01')::date, kind,
        (month || '-01')::date > date_trunc('month', $2::date) - interval '3 months'
      FROM disability_allowance
    ) AS s
    WHERE s.household_id = ANY($1::uuid[]) AND s.person_id IS NOT NULL AND s.said_on <= $2::date
    GROUP BY s.household_id, s.person_id ORDER BY s.household_id, s.person_id`;
  return rowsOfEach<DisabledMember>(context, `disabled:${asOf}`, sql, [asOf]).load(householdId);
}
