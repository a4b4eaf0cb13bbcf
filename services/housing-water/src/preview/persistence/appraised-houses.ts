import { type Matter, termsOfRule } from '@dixian/department';
import { dwellingsOn } from '../../houses/persistence/dwelling-list';

/**
 * Suspected houses of monitored households that nobody has appraised since; what a survey saw of a household counts once where
 * nobody said which house it is.
 */
export const appraisedHouses: Matter = {
  name: 'suspected-house-appraised',
  title: { zh: '疑似危房鉴定', en: 'appraisal of suspected houses' },
  kind: 'DUTY',
  counted: 'RECORDS',
  fact: 'HOUSING',
  terms: (side, place) => termsOfRule(side, place, { 'suspected-house-appraised': 'MONITORED' }),
  rows: (
    side,
  ) => `SELECT d.household_id || ' ' || d.number AS id, d.household_id, NULL::uuid AS person_id, d.division_code,
      NULL::bigint AS amount
    FROM ${dwellingsOn(side.day)} AS d ${side.law('d.division_code')}
    WHERE ${side.holds('d.division_code', 'd.household_id')} AND d.suspected_since IS NOT NULL
    UNION ALL SELECT w.household_id::text, w.household_id, NULL::uuid, w.division_code, NULL::bigint
    FROM (SELECT DISTINCT ON (w.household_id) w.* FROM house_word w
      WHERE w.unsafe_seen IS NOT NULL AND w.household_id IS NOT NULL AND w.occurred_on <= ${side.day}
      ORDER BY w.household_id, w.occurred_on DESC, w.id DESC) AS w ${side.law('w.division_code')}
    WHERE ${side.holds('w.division_code', 'w.household_id')} AND w.unsafe_seen AND NOT EXISTS (
      SELECT FROM house_word o WHERE o.household_id = w.household_id AND o.occurred_on <= ${side.day}
        AND (o.suspected OR (o.grade IS NOT NULL AND o.occurred_on >= w.occurred_on)))`,
};
