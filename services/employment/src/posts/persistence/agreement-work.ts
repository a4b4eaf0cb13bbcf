import type { PlainDate } from '@dixian/calendar';
import type { RowsOf } from '@dixian/duty';
import type { ExtensionWindow } from '../domain/extension-windows';

type Ids = readonly string[] | undefined;

const of = (alias: string, ids: Ids, place: number) =>
  ids ? `AND ${alias}.household_id = ANY($${place}::uuid[])` : '';

/** Agreements that have to be extended, as duties. */
export function duties(ids: Ids): RowsOf {
  return {
    sql: `SELECT 'POST' AS subject_kind, p.id::text AS subject_id, NULL::text AS cycle, p.household_id, p.person_id,
        p.division_code, 'employment' AS sector, p.ends_on AS triggered_on
      FROM public_welfare_post p WHERE p.extended_until IS NOT NULL ${of('p', ids, 1)}`,
    parameters: ids ? [ids] : [],
  };
}

/** How these duties ended: extended, not wanted by the worker, extended by the ledger, or not owed after all. */
export function dutiesEnded(today: PlainDate, ids: Ids): RowsOf {
  return {
    sql: `SELECT o.subject_kind, o.subject_id, o.cycle,
        CASE WHEN p.changed_as = 'EXTENDED' OR p.changed_as = 'NOT_WANTED' THEN p.changed_on
             WHEN p.changed_as IS NULL AND p.extended_until IS NULL AND p.ends_on > o.triggered_on
               THEN coalesce(o.met_on, p.speaks_for, $1::date) END AS met_on,
        CASE WHEN p.id IS NULL THEN coalesce(o.stopped_on, $1::date)
             WHEN p.changed_as = 'ENDED' THEN p.changed_on
             WHEN p.changed_as IS NULL AND p.extended_until IS NULL AND p.ends_on <= o.triggered_on
               THEN coalesce(o.stopped_on, $1::date) END AS stopped_on,
        CASE WHEN p.id IS NULL THEN 'WITHDRAWN'
             WHEN p.changed_as = 'ENDED'
               OR (p.changed_as IS NULL AND p.extended_until IS NULL AND p.ends_on <= o.triggered_on)
               THEN 'NOT_REQUIRED' END AS stopped_as
      FROM duty_obligation o LEFT JOIN public_welfare_post p ON p.county_code = o.county_code AND p.id::text = o.subject_id
      WHERE o.kind = 'WORK_CONTRACT_EXTENSION' AND o.subject_kind = 'POST' ${of('o', ids, 2)}`,
    parameters: ids ? [today, ids] : [today],
  };
}

/** Agreements still to be extended, as tasks with the day and the duty they meet. */
export function tasksToExtend(
  windows: readonly (ExtensionWindow & { dueOn: PlainDate | null })[],
  ids: Ids,
): RowsOf {
  return {
    sql: `SELECT p.id AS subject_id, NULL::text AS step, p.household_id, p.person_id, p.division_code,
        p.ends_on AS opened_on, w."dueOn" AS due_on, false AS provisional, ARRAY[w.clause] AS clause_ids,
        o.id AS obligation_id, NULL::text AS level, NULL::text AS sector
      FROM public_welfare_post p
      JOIN jsonb_to_recordset($1::jsonb) AS w(county text, "from" date, "to" date, clause text, "dueOn" date)
        ON w.county = p.county_code AND p.ends_on BETWEEN w."from" AND w."to"
      LEFT JOIN duty_obligation o ON o.county_code = p.county_code AND o.kind = 'WORK_CONTRACT_EXTENSION'
        AND o.subject_kind = 'POST' AND o.subject_id = p.id::text
      WHERE p.extended_until IS NOT NULL AND p.changed_as IS NULL ${of('p', ids, 2)}`,
    parameters: [JSON.stringify(windows), ...(ids ? [ids] : [])],
  };
}

/** Of these tasks those with nothing left to do. */
export function tasksToExtendDone(today: PlainDate, ids: Ids): RowsOf {
  return done('EXTEND_POST', 'p.extended_until IS NOT NULL AND p.changed_as IS NULL', today, ids);
}

const LACKS_END = `p.ends_on IS NULL AND p.form IN ('AGREEMENT', 'PUBLIC_WELFARE_POST')
  AND coalesce(p.changed_as, '') <> 'ENDED' AND p.household_id IS NOT NULL`;

/** Agreements that print no last day though their form asks for one. */
export function withoutEnd(ids: Ids): RowsOf {
  return {
    sql: `SELECT p.id AS subject_id, NULL::text AS step, p.household_id, p.person_id, p.division_code,
        p.starts_on AS opened_on, NULL::date AS due_on, false AS provisional, NULL::text[] AS clause_ids,
        NULL::uuid AS obligation_id, NULL::text AS level, NULL::text AS sector
      FROM public_welfare_post p WHERE ${LACKS_END} ${of('p', ids, 1)}`,
    parameters: ids ? [ids] : [],
  };
}

/** Of these tasks those whose end was entered, or whose post has gone. */
export function withoutEndDone(today: PlainDate, ids: Ids): RowsOf {
  return done('AGREEMENT_WITHOUT_END', LACKS_END, today, ids);
}

function done(kind: string, open: string, today: PlainDate, ids: Ids): RowsOf {
  return {
    sql: `SELECT t.subject_id, NULL::text AS step, $1::date AS closed_on FROM duty_task t
      WHERE t.kind = '${kind}' AND t.closed_on IS NULL ${of('t', ids, 2)}
        AND NOT EXISTS (SELECT FROM public_welfare_post p
                        WHERE p.county_code = t.county_code AND p.id = t.subject_id AND ${open})`,
    parameters: ids ? [today, ids] : [today],
  };
}
