import { type Matter, termsOfValue } from '@dixian/department';
import { dwellingsOn } from '../../houses/persistence/dwelling-list';

/** Houses that are to be looked at again by the interval of the place. */
export const checkedHouses: Matter = {
  name: 'house-check',
  title: { zh: '住房安全定期核查', en: 'houses to be looked at again' },
  kind: 'DUTY',
  counted: 'RECORDS',
  fact: 'HOUSING',
  terms: (side, place) =>
    termsOfValue(side, place, { parameter: 'house-check-months', as: 'months', reach: 'ALL' }),
  rows: (
    side,
  ) => `SELECT d.household_id || ' ' || d.number AS id, d.household_id, NULL::uuid AS person_id, d.division_code,
      NULL::bigint AS amount
    FROM ${dwellingsOn(side.day)} AS d ${side.law('d.division_code')}
    WHERE ${side.holds('d.division_code', 'd.household_id')}
      AND (d.checked_on + make_interval(months => ${side.value('months', 'int')}))::date <= ${side.day}`,
};
