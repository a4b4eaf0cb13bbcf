import type { DomainEvent, EventPayloads } from '@dixian/events';
import type { Statements } from '@dixian/service';

/** Keeps who is a pupil as an event tells it, each record once by its id, the newest event last; forgets those taken back. */
export async function keepToldSchooling(
  transaction: Statements,
  { id, recordedAt }: Pick<DomainEvent, 'id' | 'recordedAt'>,
  records: EventPayloads['school-status-changed']['records'],
): Promise<void> {
  await transaction.query(
    `INSERT INTO told_schooling AS s (record_id, household_id, person_id, studying, stage, since, event_id, recorded_at,
       division_code)
     SELECT DISTINCT ON (t."recordId") t."recordId", t."householdId", t."personId", t.studying, t.stage, t."on", $2, $3,
       t."divisionCode"
     FROM ROWS FROM (jsonb_to_recordset($1::jsonb) AS ("recordId" uuid, "householdId" uuid, "personId" uuid,
       "divisionCode" text, studying boolean, stage text, "on" date)) WITH ORDINALITY
       AS t("recordId", "householdId", "personId", "divisionCode", studying, stage, "on", position)
     ORDER BY t."recordId", t.position DESC
     ON CONFLICT (county_code, record_id) DO UPDATE SET
       household_id = excluded.household_id, person_id = excluded.person_id, studying = excluded.studying,
       stage = excluded.stage, since = excluded.since, event_id = excluded.event_id, recorded_at = excluded.recorded_at,
       division_code = excluded.division_code
     WHERE s.event_id < excluded.event_id`,
    [JSON.stringify(records.filter(({ withdrawn }) => !withdrawn)), id, recordedAt],
    'keep-told-schooling',
  );
  const withdrawn = records.flatMap((record) => (record.withdrawn ? [record.recordId] : []));
  if (withdrawn.length === 0) return;
  await transaction.query(
    'DELETE FROM told_schooling WHERE record_id = ANY($1::uuid[]) AND event_id < $2',
    [withdrawn, id],
    'forget-told-schooling',
  );
}
