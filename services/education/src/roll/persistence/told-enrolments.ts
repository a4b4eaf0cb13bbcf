import type { ToldTable } from '@dixian/register';

/** Who is a pupil is told to the register, without the school: who is on leave is one. A child of preschool age is none. */
export const TOLD_ENROLMENTS: ToldTable = {
  table: 'enrolment',
  events: [
    {
      type: 'school-status-changed',
      list: 'records',
      item: `jsonb_build_object('recordId', t.id, 'householdId', t.household_id, 'personId', t.person_id,
        'divisionCode', t.division_code,
        'studying', t.state IN ('ENROLLED', 'ON_LEAVE') AND t.stage <> 'PRESCHOOL_AGE',
        'stage', t.stage, 'on', t.since)`,
      where: 't.person_id IS NOT NULL',
    },
  ],
};
