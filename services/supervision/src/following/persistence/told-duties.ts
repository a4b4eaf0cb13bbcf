import type { PlainDate } from '@dixian/calendar';
import type { EventPayloads } from '@dixian/events';
import type { Statements } from '@dixian/service';
import type { StopReason } from '../../ground/domain/stop-reason';

type Duty = EventPayloads['obligation-triggered']['duties'][number];
type End = EventPayloads['obligation-met']['ends'][number];

/** A duty whose start was told, with its end as far as that was. */
export interface ToldDuty {
  obligationId: string;
  department: string;
  kind: string;
  subjectKind: string;
  subjectId: string;
  cycle: string;
  householdId: string | null;
  personId: string | null;
  sector: string | null;
  triggeredOn: PlainDate;
  metOn: PlainDate | null;
  stoppedOn: PlainDate | null;
  stoppedAs: StopReason | null;
  endedAt: Date | null;
  divisionCode: string;
}

/** A duty of which something new was told, and whether it is another household's than before. */
export interface NotedDuty {
  id: string;
  refiled: boolean | null;
}

/**
 * Notes what starts duties, each once by its newest version, and gives those of which something new was told. The
 * rows stay held until the transaction ends, so that of start and end the later sees the other.
 */
export async function noteTriggers(transaction: Statements, duties: readonly Duty[]): Promise<NotedDuty[]> {
  return transaction.query<NotedDuty>(
    `INSERT INTO told_duty AS k (obligation_id, department, kind, subject_kind, subject_id, cycle, household_id, person_id,
       sector, triggered_on, trigger_version, division_code)
     SELECT DISTINCT ON (g."obligationId") g."obligationId", g.department, g.kind, g.subject ->> 'kind', g.subject ->> 'id',
       g.cycle, g."householdId", g."personId", g.sector, g."triggeredOn", g.version, g."divisionCode"
     FROM jsonb_to_recordset($1::jsonb) AS g("obligationId" uuid, version bigint, department text, kind text, subject jsonb,
       cycle text, "householdId" uuid, "personId" uuid, "divisionCode" text, sector text, "triggeredOn" date)
     ORDER BY g."obligationId", g.version DESC
     ON CONFLICT (obligation_id) DO UPDATE SET department = excluded.department, kind = excluded.kind,
       subject_kind = excluded.subject_kind, subject_id = excluded.subject_id, cycle = excluded.cycle,
       household_id = excluded.household_id, person_id = excluded.person_id, sector = excluded.sector,
       triggered_on = excluded.triggered_on, trigger_version = excluded.trigger_version, division_code = excluded.division_code
     WHERE k.trigger_version < excluded.trigger_version
     RETURNING obligation_id AS id, old.trigger_version > 0 AND old.household_id IS DISTINCT FROM new.household_id AS refiled`,
    [JSON.stringify(duties)],
    'note-triggers',
  );
}

/** Notes what ended duties, or that they run on after all; as `noteTriggers`, also where the start is not told yet. */
export async function noteEnds(
  transaction: Statements,
  ends: readonly End[],
  recordedAt: string,
): Promise<string[]> {
  const rows = await transaction.query<{ id: string }>(
    `INSERT INTO told_duty AS k (obligation_id, department, kind, household_id, met_on, stopped_on, stopped_as, end_version,
       ended_at, division_code)
     SELECT DISTINCT ON (g."obligationId") g."obligationId", g.department, g.kind, g."householdId", g."metOn", g."stoppedOn",
       g."stoppedAs", g.version, $2::timestamptz, g."divisionCode"
     FROM jsonb_to_recordset($1::jsonb) AS g("obligationId" uuid, version bigint, department text, kind text,
       "householdId" uuid, "divisionCode" text, "metOn" date, "stoppedOn" date, "stoppedAs" text)
     ORDER BY g."obligationId", g.version DESC
     ON CONFLICT (obligation_id) DO UPDATE SET met_on = excluded.met_on, stopped_on = excluded.stopped_on,
       stopped_as = excluded.stopped_as, end_version = excluded.end_version, ended_at = excluded.ended_at
     WHERE k.end_version < excluded.end_version
     RETURNING obligation_id AS id`,
    [JSON.stringify(ends), recordedAt],
    'note-ends',
  );
  return rows.map(({ id }) => id);
}

/** Those of these duties whose start was told. */
export function toldDuties(transaction: Statements, ids: readonly string[]): Promise<ToldDuty[]> {
  return transaction.query<ToldDuty>(
    `SELECT obligation_id AS "obligationId", department, kind, subject_kind AS "subjectKind", subject_id AS "subjectId", cycle,
       household_id AS "householdId", person_id AS "personId", sector, triggered_on AS "triggeredOn", met_on AS "metOn",
       stopped_on AS "stoppedOn", stopped_as AS "stoppedAs", ended_at AS "endedAt", division_code AS "divisionCode"
     FROM told_duty WHERE obligation_id = ANY($1::uuid[]) AND trigger_version > 0 ORDER BY obligation_id`,
    [ids],
    'told-duties',
  );
}
