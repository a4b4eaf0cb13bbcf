import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';
import { termOf } from '../../ground/domain/school-term';
import { tasks } from '../../ground/tasks';
import { YU_LU } from '../domain/items';
import { IS_AIDED } from './need';

/** Which rows are meant: a condition of rows `n` of need or `a` of aid, with its parameters from $1 on. */
export interface Rows {
  readonly where: string;
  readonly parameters: readonly unknown[];
}

/** The need that aid of a pupil and school year answers to. */
export function needOf({ personId, schoolYear }: { personId: string | null; schoolYear: string }): Rows {
  return { where: 'n.person_id = $1 AND n.school_year = $2', parameters: [personId, schoolYear] };
}

const NEW_TASK = `NULL::date AS due_on, NULL::boolean AS provisional, NULL::text[] AS clause_ids, NULL::uuid AS obligation_id,
  NULL::text AS level, NULL::text AS sector`;

/** Who is in need without aid in a school year that is not over is work for the county; aid that is paid or in effect ends it. */
export async function settleNeed(
  transaction: Statements,
  { where, parameters }: Rows,
  on: PlainDate,
): Promise<void> {
  const at = parameters.length + 1;
  await tasks.openFrom(transaction, 'AID_MISSING', {
    sql: `SELECT n.id AS subject_id, NULL::text AS step, n.household_id, n.person_id, n.division_code,
        least(n.speaks_for, $${at}::date) AS opened_on, ${NEW_TASK}
      FROM pupil_need n
      WHERE n.in_difficulty AND n.household_id IS NOT NULL AND n.school_year >= $${at + 1} AND NOT ${IS_AIDED} AND ${where}`,
    parameters: [...parameters, on, termOf(on).schoolYear],
  });
  await tasks.closeFrom(transaction, 'AID_MISSING', {
    sql: `SELECT n.id AS subject_id, NULL::text AS step, $${at}::date AS closed_on FROM pupil_need n
      WHERE (NOT n.in_difficulty OR ${IS_AIDED}) AND ${where}`,
    parameters: [...parameters, on],
  });
}

/** A grant of 雨露计划 that a list brings without a payment is work for the county, until a list brings that. */
export async function settleListed(
  transaction: Statements,
  { where, parameters }: Rows,
  on: PlainDate,
): Promise<void> {
  const at = parameters.length + 1;
  await tasks.openFrom(transaction, 'PAY_EDUCATION_AID', {
    sql: `SELECT a.id AS subject_id, NULL::text AS step, a.household_id, a.person_id, a.division_code,
        least(a.speaks_for, $${at}::date) AS opened_on, ${NEW_TASK}
      FROM student_aid a
      WHERE a.item = '${YU_LU}' AND a.outcome = 'GRANTED' AND a.paid_on IS NULL AND NOT a.in_kind AND a.occurrence = 1
        AND a.household_id IS NOT NULL AND a.school_year >= $${at + 1} AND ${where}`,
    parameters: [...parameters, on, termOf(on).schoolYear],
  });
  await tasks.closeFrom(transaction, 'PAY_EDUCATION_AID', {
    sql: `SELECT a.id AS subject_id, NULL::text AS step, $${at}::date AS closed_on FROM student_aid a
      WHERE a.loaded_by IS NOT NULL AND a.paid_on IS NOT NULL AND a.fund_source IS NOT NULL AND a.fund_level IS NOT NULL AND ${where}`,
    parameters: [...parameters, on],
  });
}

/** The same for all of a county, for what nobody's act set off: a school year that begins, rows that found their household. */
export async function settleCounty(transaction: Statements, county: string, on: PlainDate): Promise<void> {
  await settleNeed(transaction, { where: 'n.county_code = $1', parameters: [county] }, on);
  await settleListed(transaction, { where: 'a.county_code = $1', parameters: [county] }, on);
}

const SUBJECTS = {
  AID_MISSING: 'pupil_need',
  PAY_EDUCATION_AID: 'student_aid',
  SET_AID_AMOUNT: 'student_aid',
  BRING_BACK: 'dropout_case',
} as const;

/** Work on what is not on record any more, as a list was taken back, is none. */
export async function closeOrphans(transaction: Statements, county: string, on: PlainDate): Promise<void> {
  for (const kind of Object.keys(SUBJECTS) as (keyof typeof SUBJECTS)[])
    await tasks.closeFrom(transaction, kind, {
      sql: `SELECT t.subject_id, NULL::text AS step, $2::date AS closed_on FROM duty_task t
        WHERE t.county_code = $1 AND t.kind = '${kind}' AND t.step = '' AND t.closed_on IS NULL
          AND NOT EXISTS (SELECT FROM ${SUBJECTS[kind]} r WHERE r.id = t.subject_id)`,
      parameters: [county, on],
    });
}
