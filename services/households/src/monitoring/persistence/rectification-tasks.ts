import type { PlainDate } from '@dixian/calendar';
import { Conditions, type Statements } from '@dixian/service';

/** Which households repeat the steps of a place: taken in by a month, from the day of the list to the day it is due. */
export interface RectificationTerms {
  readonly place: string;
  /** Places below it where something else holds. */
  readonly except: readonly string[];
  /** Taken in by the end of this month, YYYY-MM. */
  readonly until: string;
  readonly from: PlainDate;
  readonly dueOn: PlainDate;
  readonly clauseIds: readonly string[];
}

/** Opens one task for each household of the list that no case here identified, by one statement over all of them. */
export async function openRectifications(
  transaction: Statements,
  { place, except, until, from, dueOn, clauseIds }: RectificationTerms,
  householdId?: string,
): Promise<void> {
  const conditions = new Conditions();
  const [opened, due, clauses] = [from, dueOn, clauseIds].map((value) => conditions.parameter(value));
  conditions
    .within(place, 'p.division_code')
    .add(`p.basis = 'TAKEN_OVER' AND p.case_id IS NULL AND p.eliminated_on IS NULL`)
    .add(`to_char(p.identified_on, 'YYYY-MM') <= ?`, until)
    .addIf('p.household_id = ?', householdId);
  for (const other of except) conditions.add('NOT starts_with(p.division_code, ?)', other);
  await transaction.query(
    `INSERT INTO task (kind, household_id, subject_id, level, opened_on, due_on, clause_ids, division_code)
     SELECT 'RECTIFY', p.household_id, p.id, 'village', ${opened}::date, ${due}::date, ${clauses}::text[], p.division_code
     FROM monitoring_period p ${conditions.where()}
     ON CONFLICT (county_code, kind, subject_id, step) DO NOTHING`,
    conditions.parameters,
  );
}

/** Closes the tasks of households that a case has identified by now, or that are monitored no more; of one if its id is given. */
export async function closeRectifications(transaction: Statements, householdId?: string): Promise<void> {
  await transaction.query(
    `UPDATE task SET closed_on = greatest(coalesce(c.state_since, p.eliminated_on), task.opened_on)
     FROM monitoring_period p LEFT JOIN monitoring_case c ON c.id = p.case_id
     WHERE task.kind = 'RECTIFY' AND task.closed_on IS NULL AND task.subject_id = p.id
       AND (c.id IS NOT NULL OR p.eliminated_on IS NOT NULL) AND ($1::uuid IS NULL OR task.household_id = $1)`,
    [householdId ?? null],
    'close-rectifications',
  );
}
