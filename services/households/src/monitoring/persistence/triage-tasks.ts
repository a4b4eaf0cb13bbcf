import type { PlainDate } from '@dixian/calendar';
import { Conditions, type Statements } from '@dixian/service';
import type { MonitoredTerms } from '../domain/monitored-terms';
import { MonitoredConditions } from './monitored-conditions';

/**
 * Opens the task to triage each household that is on the list on the day of `terms` and not yet triaged, by one
 * statement over all of them; one that has its task is left alone. Of one household if its id is given.
 */
export async function openTriageTasks(
  transaction: Statements,
  terms: MonitoredTerms,
  householdId?: string,
): Promise<void> {
  const conditions = new Conditions();
  const sql = new MonitoredConditions(terms, (value) => conditions.parameter(value));
  const opened = `greatest(${sql.listedFrom}, ${sql.listKnownFrom})`;
  const clause = sql.listClause;
  conditions.add(sql.last).add(sql.longUnresolved).add(`NOT ${sql.triaged}`);
  conditions.addIf('p.household_id = ?', householdId);
  await transaction.query(
    `INSERT INTO task (kind, household_id, subject_id, level, opened_on, clause_ids, division_code)
     SELECT 'TRIAGE', p.household_id, p.id, 'county', ${opened}, ARRAY[${clause}], p.division_code
     FROM monitoring_period p ${conditions.where()}
     ON CONFLICT (county_code, kind, subject_id, step) DO UPDATE SET closed_on = NULL, opened_on = excluded.opened_on
       WHERE task.closed_on IS NOT NULL`,
    conditions.parameters,
  );
}

/**
 * Opens what would have been a task to triage up to the day of `terms`, had everything been known then: households entered
 * late, and those since released or triaged, whose tasks are closed on that day. What has its task is left alone.
 */
export async function recallTriageTasks(
  transaction: Statements,
  terms: MonitoredTerms,
  today: PlainDate,
  householdId?: string,
): Promise<void> {
  const conditions = new Conditions();
  const sql = new MonitoredConditions(terms, (value) => conditions.parameter(value));
  const opened = `greatest(${sql.listedFrom}, ${sql.listKnownFrom})`;
  const ended = `least(p.eliminated_on, (SELECT min(t.occurred_on) FROM long_unresolved_triage t WHERE t.period_id = p.id))`;
  conditions
    .add(`${sql.listedBy} AND (${ended} > ${opened}) IS NOT FALSE`)
    .addIf('p.household_id = ?', householdId);
  const day = `${conditions.parameter(today)}::date`;
  await transaction.query(
    `INSERT INTO task (kind, household_id, subject_id, level, opened_on, closed_on, clause_ids, division_code)
     SELECT 'TRIAGE', p.household_id, p.id, 'county', ${opened}, CASE WHEN ${ended} <= ${day} THEN ${ended} END,
       ARRAY[${sql.listClause}], p.division_code
     FROM monitoring_period p ${conditions.where()}
     ON CONFLICT (county_code, kind, subject_id, step) DO NOTHING`,
    conditions.parameters,
  );
}

/**
 * Closes the tasks of households that are no longer to be triaged: eliminated, triaged, or not that long after all.
 * That a document has run out closes none, for nobody has decided anything.
 */
export async function closeTriageTasks(
  transaction: Statements,
  terms: MonitoredTerms,
  householdId?: string,
): Promise<void> {
  const conditions = new Conditions();
  const sql = new MonitoredConditions(terms, (value) => conditions.parameter(value));
  const tooEarly = `coalesce(${sql.listedFrom} > ${conditions.parameter(terms.asOf)}::date, false)`;
  conditions
    .add(`task.kind = 'TRIAGE' AND task.closed_on IS NULL AND task.subject_id = p.id`)
    .add(`NOT ${sql.monitored} OR ${sql.triaged} OR ${tooEarly}`)
    .addIf('task.household_id = ?', householdId);
  await transaction.query(
    `UPDATE task SET closed_on = greatest(${conditions.parameter(terms.asOf)}::date, task.opened_on)
     FROM monitoring_period p ${conditions.where()}`,
    conditions.parameters,
  );
}
