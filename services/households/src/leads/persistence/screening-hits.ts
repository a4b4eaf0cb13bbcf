import type { DomainEvent, EventPayloads } from '@dixian/events';
import type { Statements } from '@dixian/service';
import { nobodyLeftSql } from '../../register/persistence/nobody-left';

/** A hit, placed at the household that the register has now, with the sector of its department if it keeps one here. */
export type PlacedHit = EventPayloads['screening-hit']['hits'][number] & {
  /** The household as the department told it. */
  toldOf: string;
  sector: string | null;
};

// Leads that the departments' screening opened; no account of a person looks like this.
const SCREENING = 'screening';

/** Keeps hits, one for each household, rule and period: what was told before stays as it is. */
export async function keepHits(
  transaction: Statements,
  { id, recordedAt }: Pick<DomainEvent, 'id' | 'recordedAt'>,
  hits: readonly PlacedHit[],
): Promise<void> {
  await transaction.query(
    `INSERT INTO screening_hit (told_of, household_id, person_id, rule, period, found_on, received_on, lead_type,
                                department, sector, note, channel, event_id, recorded_at, division_code)
     SELECT s."toldOf", s."householdId", s."personId", s.rule, s.period, s."foundOn",
            greatest(s."receivedOn", s."foundOn"), s."leadType", s.department, s.sector, s.note, s.channel, $2, $3, s."divisionCode"
     FROM jsonb_to_recordset($1::jsonb) AS s("toldOf" uuid, "householdId" uuid, "personId" uuid, "divisionCode" text, rule text,
            period text, "foundOn" date, "receivedOn" date, "leadType" text, department text, sector text, note text, channel text)
     ON CONFLICT (county_code, told_of, rule, period) DO NOTHING`,
    [JSON.stringify(hits), id, recordedAt],
    'keep-hits',
  );
}

/**
 * Opens a lead for each hit that has none, whose household the register knows and in which somebody was left on that day;
 * gives the leads' ids.
 */
export async function openLeadsOfHits(transaction: Statements): Promise<string[]> {
  const opened = await transaction.query<{ id: string }>(
    `WITH waiting AS (
       SELECT s.*, h.division_code AS village, p.id AS member, uuidv7() AS new_lead_id
       FROM screening_hit s
       JOIN household h ON h.id = s.household_id
       LEFT JOIN person p ON p.id = s.person_id AND p.household_id = s.household_id
       WHERE s.lead_id IS NULL AND NOT ${nobodyLeftSql('s.household_id', 's.found_on')}
       FOR UPDATE OF s SKIP LOCKED
     ), opened AS (
       INSERT INTO lead (id, household_id, person_id, channel, lead_type, found_on, received_on, pushed_by, sector,
                         note, received_by, division_code)
       SELECT new_lead_id, household_id, member, coalesce(channel, 'DEPARTMENT_PUSH'), lead_type, found_on, received_on, department,
              sector, note, '${SCREENING}', village
       FROM waiting
     )
     UPDATE screening_hit s SET lead_id = w.new_lead_id, division_code = w.village
     FROM waiting w WHERE w.id = s.id RETURNING s.lead_id AS id`,
    [],
    'open-leads-of-hits',
  );
  return opened.map((row) => row.id);
}
