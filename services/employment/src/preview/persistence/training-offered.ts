import { type Matter, termsOfRule } from '@dixian/department';
import { ruleInForce } from '@dixian/policy';
import { ABLE } from '../../work/domain/one-employed';

/** Members who want to be trained, and can work where the place asks for that. */
export const trainingOffered: Matter = {
  name: 'training-offered',
  title: { zh: '有意愿的监测对象就业培训', en: 'training offered to who wants it' },
  kind: 'DUTY',
  counted: 'PERSONS',
  fact: 'EMPLOYMENT',
  terms(side, place) {
    const terms = termsOfRule(
      side,
      place,
      { 'training-offered': 'MONITORED' },
      { kinds: { parameter: 'training-kinds', unit: 'list' } },
    );
    const rule = ruleInForce(side.policies, 'training-offered', { division: place, on: side.on });
    return terms && { ...terms, values: { labour: rule?.with.labour === true } };
  },
  rows: (
    side,
  ) => `SELECT m.person_id::text AS id, m.household_id, m.person_id, m.division_code, NULL::bigint AS amount
    FROM standing_member m ${side.law('m.division_code')}
    JOIN registered_person rp ON rp.county_code = m.county_code AND rp.id = m.person_id
    WHERE ${side.holds('m.division_code', 'm.household_id')} AND ${side.present}
      AND (law.t ->> 'labour' <> 'true' OR m.labour IN (${ABLE.map((labour) => `'${labour}'`).join(', ')}))
      AND (SELECT j.wants_training FROM job_wish j WHERE j.certificate_index = rp.certificate_index AND j.stated_on <= ${side.day}
        ORDER BY j.stated_on DESC, j.id DESC LIMIT 1)`,
};
