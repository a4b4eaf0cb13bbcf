import { type Matter, termsOfRule } from '@dixian/department';
import { schoolDays } from '../../children/domain/school-choices';
import { childrenOn } from '../../children/persistence/children-sql';

/** Children who are to be kept at school: those of school age, as lists of children count them. */
export const schoolAge: Matter = {
  name: 'school-age',
  title: { zh: '义务教育控辍保学对象', en: 'children to be kept at school' },
  kind: 'DUTY',
  counted: 'PERSONS',
  fact: 'SCHOOLING',
  terms: (side, place) =>
    termsOfRule(
      side,
      place,
      { 'no-dropouts': 'ALL' },
      { from: { parameter: 'school-age-from' }, to: { parameter: 'school-age-to' } },
    ),
  rows: (
    side,
  ) => `SELECT c.id::text AS id, c."householdId" AS household_id, c.id AS person_id, c.division_code,
      NULL::bigint AS amount
    FROM (${childrenOn(schoolDays(side.policies)(side.on))}) AS c ${side.law('c.division_code')}
    WHERE ${side.holds('c.division_code', 'c."householdId"')}`,
};
