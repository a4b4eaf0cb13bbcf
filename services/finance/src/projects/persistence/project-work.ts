import type { RowsOf } from '@dixian/duty';
import { given, lacks } from './project-stage';

/** Work that a project leaves behind it, and what its records lack until it is done. */
export const PROJECT_WORK = {
  PROJECT_NOTICE_MISSING: { gap: 'NOTICE', act: 'NOTICED', printed: 'fund_project.noticed_on' },
  PROJECT_PERFORMANCE_MISSING: { gap: 'PERFORMANCE', act: 'PERFORMANCE', printed: 'NULL::date' },
} as const;

export type ProjectWork = keyof typeof PROJECT_WORK;

const TODAY = `(service_now() AT TIME ZONE 'Asia/Shanghai')::date`;
const GIVEN = `(fund_project.spent_percent > 0 OR ${given('(f.allocated > 0 OR f.spent > 0)')})`;

// Money has passed the library, whoever states it; of what a later list tells of a year that is over counts its last day.
const SINCE = `coalesce(
  (SELECT min(a.occurred_on) FROM project_act a WHERE a.project_id = fund_project.id AND a.kind = 'ADMITTED'),
  CASE WHEN ${GIVEN} THEN least(make_date(fund_project.year, 12, 31), ${TODAY}, coalesce((SELECT min(f.speaks_for)
    FROM fund_allocation f WHERE f.division_code = fund_project.division_code AND f.year = fund_project.year
      AND f.project_number = fund_project.number AND f.allocated > 0), fund_project.speaks_for)) END)`;

const these = (ids: readonly string[] | null) =>
  ids === null ? 'true' : 'fund_project.id = ANY($1::uuid[])';

/** SQL of places and days on which projects entered the library or had money; of these projects, or of all in sight. */
export function daysOfProjects(ids: readonly string[] | null): RowsOf {
  return {
    sql: `SELECT DISTINCT division_code AS division, since AS "on"
      FROM (SELECT division_code, ${SINCE} AS since FROM fund_project WHERE ${these(ids)}) AS p WHERE since IS NOT NULL`,
    parameters: ids === null ? [] : [ids],
  };
}

/** The clause that asks for the work at a place from a day on. */
export interface AskedAt {
  readonly division: string;
  readonly on: string;
  readonly clause: string;
}

/** What such projects lack, as tasks. */
export function workOpen(
  kind: ProjectWork,
  asked: readonly AskedAt[],
  ids: readonly string[] | null,
): RowsOf {
  const parameters = [...(ids === null ? [] : [ids]), JSON.stringify(asked)];
  return {
    sql: `SELECT p.id AS subject_id, NULL::text AS step, NULL::uuid AS household_id, NULL::uuid AS person_id, p.division_code,
        p.since AS opened_on, NULL::date AS due_on, NULL::boolean AS provisional, ARRAY[b.clause] AS clause_ids,
        NULL::uuid AS obligation_id, NULL::text AS level, NULL::text AS sector
      FROM (SELECT id, division_code, ${SINCE} AS since FROM fund_project
            WHERE ${these(ids)} AND ${lacks(PROJECT_WORK[kind].gap, '0')}) AS p
      JOIN jsonb_to_recordset($${parameters.length}::jsonb) AS b(division text, "on" date, clause text)
        ON b.division = p.division_code AND b."on" = p.since`,
    parameters,
  };
}

/** Of these tasks those whose record is there, and those whose project has gone or was given nothing after all. */
export function workDone(kind: ProjectWork, ids: readonly string[] | null): RowsOf {
  const { gap, act, printed } = PROJECT_WORK[kind];
  const done = `(SELECT min(a.occurred_on) FROM project_act a WHERE a.project_id = k.subject_id AND a.kind = '${act}')`;
  return {
    sql: `SELECT k.subject_id, k.step, coalesce(${done}, ${printed}, ${TODAY}) AS closed_on
      FROM duty_task k LEFT JOIN fund_project ON fund_project.id = k.subject_id
      WHERE k.kind = '${kind}' AND k.closed_on IS NULL ${ids === null ? '' : 'AND k.subject_id = ANY($1::uuid[])'}
        AND (fund_project.id IS NULL OR ${SINCE} IS NULL OR NOT (${lacks(gap, '0')}))`,
    parameters: ids === null ? [] : [ids],
  };
}
