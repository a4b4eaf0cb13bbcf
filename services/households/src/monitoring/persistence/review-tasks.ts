import type { PlainDate } from '@dixian/calendar';
import { Conditions, type Statements } from '@dixian/service';

/** Which birthdays call for a review: of which ages, where and by which clause, up to which day. */
export interface ReviewTerms {
  readonly ages: readonly number[];
  readonly place: string;
  /** Places below it where something else holds. */
  readonly except: readonly string[];
  readonly clauseId: string;
  readonly day: PlainDate;
}

// As `reaches` of domain/monitoring: an interval of years ends on 28 February for who was born on the 29th.
const REACHED = `(p.birth_on + make_interval(years => age))::date + CASE WHEN to_char(p.birth_on, 'MMDD') = '0229'
  AND to_char(p.birth_on + make_interval(years => age), 'MMDD') = '0228' THEN 1 ELSE 0 END`;

/**
 * Opens one task a label and birthday for labels that stand on the day, by one statement over all of them; birthdays
 * before it that no run has seen are caught up with. Of one household if its id is given.
 */
export async function openReviewTasks(
  transaction: Statements,
  { ages, place, except, clauseId, day }: ReviewTerms,
  householdId?: string,
): Promise<void> {
  const conditions = new Conditions();
  const [asOf, clause, all] = [day, [clauseId], ages].map((value) => conditions.parameter(value));
  conditions
    .within(place, 'l.division_code')
    .add(`l.removed_on IS NULL OR l.removed_on > ${asOf}::date`)
    .add(`b.day > l.labelled_on AND b.day <= ${asOf}::date AND (m.left_on IS NULL OR m.left_on >= b.day)`)
    .addIf('l.household_id = ?', householdId);
  for (const other of except) conditions.add('NOT starts_with(l.division_code, ?)', other);
  await transaction.query(
    `INSERT INTO task (kind, household_id, subject_id, step, level, opened_on, clause_ids, division_code)
     SELECT DISTINCT 'REVIEW_LABEL', l.household_id, l.id, b.day::text, 'township', b.day, ${clause}::text[],
            l.division_code
     FROM safety_net_label l
     JOIN membership m ON m.household_id = l.household_id AND m.lives_together
     JOIN person p ON p.id = m.person_id
     CROSS JOIN unnest(${all}::int[]) AS age
     CROSS JOIN LATERAL (SELECT ${REACHED} AS day) AS b
     ${conditions.where()}
     ON CONFLICT (county_code, kind, subject_id, step) DO NOTHING`,
    conditions.parameters,
  );
}

/** Closes the tasks of a label that was taken off, or of birthdays that a review has answered. */
export async function closeReviewTasks(
  transaction: Statements,
  labelId: string,
  { until, closedOn }: { until: PlainDate | null; closedOn: PlainDate },
): Promise<number> {
  const closed = await transaction.query(
    `UPDATE task SET closed_on = greatest($3::date, opened_on)
     WHERE kind = 'REVIEW_LABEL' AND subject_id = $1 AND closed_on IS NULL AND ($2::date IS NULL OR opened_on <= $2)
     RETURNING id`,
    [labelId, until, closedOn],
  );
  return closed.length;
}
