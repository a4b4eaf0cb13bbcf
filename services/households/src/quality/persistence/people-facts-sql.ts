import { toldWorking } from '../../evidence/persistence/told-work';

/** Members who live with household `h` on day $2, as a jsonb list; `elsewhere` joins persons also entered elsewhere. */
export const peopleSql = `(
  SELECT jsonb_agg(jsonb_build_object(
    'id', p.id, 'relation', m.relation, 'isHead', m.is_head, 'sex', p.sex, 'sexOfNumber', p.number_sex, 'birthOn', p.birth_on,
    'disabilityCard', p.certificate_kind LIKE 'DISABILITY%', 'insured', p.resident_insurance,
    'atSchool', coalesce(p.school_status, '') <> '', 'health', p.health, 'labour', p.labour_capacity,
    'workPlace', p.work_place, 'workMonths', p.work_months,
    'toldWorking', ${toldWorking('p.id', '$2::date')}, 'hasPhone', p.phone_index IS NOT NULL,
    'elsewhere', e.person_id IS NOT NULL) ORDER BY m.is_head DESC, p.id)
  FROM membership m JOIN person p ON p.id = m.person_id
  LEFT JOIN elsewhere e ON e.person_id = p.id
  WHERE m.household_id = h.id AND m.lives_together AND m.joined_on <= $2::date
    AND (m.left_on IS NULL OR m.left_on >= $2::date))`;
