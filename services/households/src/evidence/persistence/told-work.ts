import type { DomainEvent, EventPayloads } from '@dixian/events';
import type { Statements } from '@dixian/service';

/** Keeps times of work as an event tells them, each once by its id, the newest event last; forgets those taken back. */
export async function keepToldWork(
  transaction: Statements,
  { id, recordedAt }: Pick<DomainEvent, 'id' | 'recordedAt'>,
  spells: EventPayloads['work-status-changed']['spells'],
): Promise<void> {
  await transaction.query(
    `INSERT INTO told_work AS w (spell_id, household_id, person_id, working, from_on, to_on, kind, place, event_id,
       recorded_at, division_code)
     SELECT DISTINCT ON (t."spellId") t."spellId", t."householdId", t."personId", t.working, t."from", t."to", t.kind, t.place,
       $2, $3, t."divisionCode"
     FROM ROWS FROM (jsonb_to_recordset($1::jsonb) AS ("spellId" uuid, "householdId" uuid, "personId" uuid,
       "divisionCode" text, working boolean, "from" date, "to" date, kind text, place text)) WITH ORDINALITY
       AS t("spellId", "householdId", "personId", "divisionCode", working, "from", "to", kind, place, position)
     ORDER BY t."spellId", t.position DESC
     ON CONFLICT (county_code, spell_id) DO UPDATE SET
       household_id = excluded.household_id, person_id = excluded.person_id, working = excluded.working,
       from_on = excluded.from_on, to_on = excluded.to_on, kind = excluded.kind, place = excluded.place,
       event_id = excluded.event_id, recorded_at = excluded.recorded_at, division_code = excluded.division_code
     WHERE w.event_id < excluded.event_id`,
    [JSON.stringify(spells.filter(({ withdrawn }) => !withdrawn)), id, recordedAt],
    'keep-told-work',
  );
  const withdrawn = spells.flatMap((spell) => (spell.withdrawn ? [spell.spellId] : []));
  if (withdrawn.length === 0) return;
  await transaction.query(
    'DELETE FROM told_work WHERE spell_id = ANY($1::uuid[]) AND event_id < $2',
    [withdrawn, id],
    'forget-told-work',
  );
}

/**
 * SQL of whether a person works on a day, as the employment department tells it: by the newest time that has begun, or by one
 * whose printed last day is not past; null where nothing was told.
 */
export function toldWorking(person: string, day: string): string {
  return `(SELECT bool_or(t.working AND t.from_on <= ${day}
      AND CASE WHEN t.newest THEN coalesce(t.to_on >= ${day}, true) ELSE t.to_on >= ${day} END)
    FROM (SELECT w.working, w.from_on, w.to_on, row_number() OVER (ORDER BY w.from_on DESC, w.spell_id DESC) = 1 AS newest
          FROM told_work w WHERE w.person_id = ${person} AND w.from_on <= ${day}) AS t)`;
}
