import { Conditions, type Statements } from '@dixian/service';
import type { TriageClock, TriageLimit } from '../domain/triage-limit';

/** Clocks of triages that have no day yet or one that may be counted again, those of one place and start once; of one household all. */
export function triageClocks(transaction: Statements, householdId?: string): Promise<TriageClock[]> {
  const conditions = new Conditions().add(`t.kind = 'TRIAGE'`);
  if (householdId) conditions.add('t.household_id = ?', householdId);
  else conditions.add('(t.due_on IS NULL OR t.provisional)');
  return transaction.query<TriageClock>(
    `SELECT DISTINCT t.division_code AS "divisionCode", p.identified_on AS since, t.closed_on AS until
     FROM task t JOIN monitoring_period p ON p.id = t.subject_id ${conditions.where()}`,
    conditions.parameters,
  );
}

/** Gives those tasks their day, with the clause that sets it; what supervision decided of one is brought to it as it is written. */
export async function dateTriages(
  transaction: Statements,
  days: readonly (TriageClock & TriageLimit)[],
): Promise<void> {
  const dated = days.filter(({ dueOn }) => dueOn !== null);
  if (dated.length === 0) return;
  await transaction.query(
    `UPDATE task t SET due_on = d."dueOn", provisional = d.provisional,
       clause_ids = CASE WHEN t.clause_ids @> d."clauseIds" THEN t.clause_ids ELSE t.clause_ids || d."clauseIds" END
     FROM jsonb_to_recordset($1::jsonb) AS d("divisionCode" text, since date, until date, "dueOn" date, provisional boolean,
       "clauseIds" text[]), monitoring_period p
     WHERE t.kind = 'TRIAGE' AND p.id = t.subject_id
       AND (t.division_code, p.identified_on) = (d."divisionCode", d.since) AND t.closed_on IS NOT DISTINCT FROM d.until
       AND (t.due_on, t.provisional) IS DISTINCT FROM (d."dueOn", d.provisional)`,
    [JSON.stringify(dated)],
    'date-triages',
  );
}
