import type { Statements } from '@dixian/service';

// Far below the 500 that an event may hold, so that a batch of events still fits into little memory.
const DUTIES_AN_EVENT = 200;

const TOLD = `'obligationId', t.id, 'version', t.version, 'department', $1::text, 'kind', t.kind,
  'householdId', t.household_id, 'divisionCode', t.division_code`;

/** Tells what started and what ended since duties were last told; built by the database, in one statement. */
export async function tellObligations(transaction: Statements, service: string): Promise<void> {
  await transaction.query(
    `WITH t AS (
       UPDATE duty_obligation SET trigger_told = true, end_told = true WHERE NOT (trigger_told AND end_told)
       RETURNING new.*, NOT old.trigger_told AS starts, NOT old.end_told AS ends
     ), triggers AS (
       ${event(
         'obligation-triggered',
         'duties',
         't.starts',
         `jsonb_build_object(${TOLD},
         'subject', jsonb_build_object('kind', t.subject_kind, 'id', t.subject_id), 'cycle', t.cycle,
         'personId', t.person_id, 'sector', t.sector, 'triggeredOn', t.triggered_on)`,
       )}
     )
     ${event(
       'obligation-met',
       'ends',
       't.ends',
       `jsonb_build_object(${TOLD},
       'metOn', t.met_on, 'stoppedOn', t.stopped_on, 'stoppedAs', t.stopped_as)`,
     )}`,
    [service],
    'tell-duty-obligations',
  );
}

function event(type: string, list: string, where: string, item: string): string {
  return `INSERT INTO outbox (type, division_code, payload)
    SELECT '${type}', county, jsonb_build_object('${list}', jsonb_agg(item ORDER BY id))
    FROM (SELECT left(t.division_code, 6) AS county, t.id, ${item} AS item,
            (row_number() OVER (PARTITION BY left(t.division_code, 6) ORDER BY t.id) - 1) / ${DUTIES_AN_EVENT} AS part
          FROM t WHERE ${where}) AS told
    GROUP BY county, part ORDER BY county, part`;
}
