import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';
import type { ChildState } from '../../children/domain/child-standing';
import { standingOn } from '../../children/persistence/children-sql';
import type { SchoolStage } from '../../ground/domain/school-stage';
import type { AtTerm } from '../domain/yu-lu';

/** How a pupil stands on a day, and at which stage. */
export interface PupilOn {
  readonly state: ChildState;
  readonly since: PlainDate | null;
  readonly stage: SchoolStage | null;
}

/** Of each of these persons how it stands on a day; the newest record that tells of a stage by then says which. */
export async function pupilsOn(
  reader: Statements,
  personIds: readonly string[],
  day: PlainDate,
): Promise<ReadonlyMap<string, PupilOn>> {
  const rows = await reader.query<PupilOn & { personId: string }>(
    `SELECT p.id AS "personId", s.state, s.since, t.stage
     FROM registered_person p
     CROSS JOIN LATERAL (${standingOn(day, 'p.id', 'p.county_code')}) AS s
     LEFT JOIN LATERAL (${stageOn(day, 'p.id')}) AS t ON true
     WHERE p.id = ANY($1::uuid[])`,
    [personIds],
  );
  return new Map(rows.map(({ personId, ...pupil }) => [personId, pupil]));
}

/** SQL of the stage of whom `person` names: that of the newest record by the day, or else of the first after it. */
export function stageOn(day: PlainDate, person: string): string {
  return `SELECT r.stage FROM (
      SELECT e.stage, e.since AS day FROM enrolment e WHERE e.person_id = ${person}
      UNION ALL SELECT c.stage, c.seen_on FROM school_record c WHERE c.person_id = ${person} AND c.stage IS NOT NULL
    ) AS r ORDER BY r.day <= date '${day}' DESC, abs(r.day - date '${day}') LIMIT 1`;
}

/** What that comes to for a grant of a term. */
export function atTerm({ state, since }: PupilOn): AtTerm {
  if (state === 'ENROLLED' || state === 'ON_LEAVE') return state;
  return state === 'UNKNOWN' && since === null ? 'UNKNOWN' : 'NOT_ENROLLED';
}
