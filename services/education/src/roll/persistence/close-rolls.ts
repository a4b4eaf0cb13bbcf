import { type MergeContext, STAGE } from '@dixian/imports';

/**
 * A list of the whole county closes the roll of the terms that it names, on the day it speaks for: who is not on it has no
 * school on record from then on. The list of a township closes nothing.
 */
export async function closeRolls(context: MergeContext): Promise<void> {
  const { transaction, mode, division, exportedOn, speaksAssumed, source } = context;
  await transaction.query(
    `WITH told AS (
       INSERT INTO school_term (division_code, school_year, term, roll_closed_on, source, speaks_for, speaks_assumed)
       SELECT DISTINCT $1, school_year, term, $2::date, $3, $2::date, $4::boolean FROM ${STAGE}
       WHERE $5 AND length($1) = 6
       ON CONFLICT (county_code, school_year, term) DO UPDATE
         SET roll_closed_on = least(school_term.roll_closed_on, excluded.roll_closed_on)
         WHERE school_term.roll_closed_on IS NULL OR school_term.roll_closed_on > excluded.roll_closed_on
       RETURNING id
     ) SELECT count(*) FROM told`,
    [division, exportedOn, source, speaksAssumed, mode === 'WHOLE'],
    'close-rolls',
  );
  await sayWhatContradicts(context);
}

async function sayWhatContradicts({ findings }: MergeContext): Promise<void> {
  await findings.fromSelect(
    {
      code: 'TWO_SCHOOLS',
      severity: 'WARNING',
      column: '学校',
      zh: '同一天还在另一所学校就读，请核对。',
      en: 'On the same day the pupil is enrolled at another school, too. Please check.',
    },
    `SELECT s.row_number, s.household_code FROM ${STAGE} s
     WHERE s.state = 'ENROLLED' AND EXISTS (
       SELECT FROM enrolment e WHERE e.certificate_index = s.certificate_index AND e.school <> s.school
         AND e.state = 'ENROLLED' AND (e.school_year, e.term) = (s.school_year, s.term))`,
  );
  await findings.fromSelect(
    {
      code: 'GRADE_OFF_AGE',
      severity: 'WARNING',
      column: '年级',
      zh: '年级与年龄相差三年以上，请核对。',
      en: 'Grade and age are three years apart or more. Please check.',
    },
    `SELECT s.row_number, s.household_code FROM ${STAGE} s
     JOIN enrolment e ON e.certificate_index = s.certificate_index
       AND (e.school_year, e.term, e.school) = (s.school_year, s.term, s.school)
     JOIN standing_member m ON m.person_id = e.person_id AND m.household_id = e.household_id
     JOIN (VALUES ('一年级', 6), ('二年级', 7), ('三年级', 8), ('四年级', 9), ('五年级', 10), ('六年级', 11), ('七年级', 12),
       ('八年级', 13), ('九年级', 14)) AS g(grade, age) ON g.grade = s.grade
     WHERE abs(extract(year FROM age(make_date(left(s.school_year, 4)::int, 8, 31), m.birth)) - g.age) >= 3`,
  );
  await findings.fromSelect(
    {
      code: 'CONTRADICTS_ROLL',
      severity: 'WARNING',
      column: '就读状态',
      zh: '同一天又在控辍保学台账中，请核对。',
      en: 'The dropout list has the same pupil on the same day. Please check.',
    },
    `SELECT s.row_number, s.household_code FROM ${STAGE} s
     WHERE s.state = 'ENROLLED' AND EXISTS (
       SELECT FROM dropout_case c WHERE c.certificate_index = s.certificate_index AND c.dropped_on = s.since)`,
  );
}
