import type { ToldTable } from '@dixian/register';

// As `classOfPlace` says it of one; a test holds the two together.
const OWN = 'left(t.division_code, 6)';
const THERE = 'left(t.place_code, 6)';

/** SQL of how far the place of a row `t` lies from home. */
const PLACE_CLASS = `CASE WHEN t.place_code IS NULL OR length(t.place_code) < 6 THEN NULL
  WHEN left(t.place_code, 2) <> left(t.division_code, 2) THEN 'OTHER_PROVINCE'
  WHEN ${THERE} = ${OWN} THEN 'SAME_COUNTY'
  WHEN left(t.division_code, 2) IN ('11', '12', '31', '50') THEN 'SAME_CITY'
  WHEN ${THERE} LIKE '%0000' THEN NULL
  WHEN substr(t.place_code, 3, 2) = '90' OR substr(t.division_code, 3, 2) = '90' THEN 'OTHER_CITY'
  WHEN left(t.place_code, 4) <> left(t.division_code, 4) THEN 'OTHER_CITY'
  ELSE 'SAME_CITY' END`;

/** Times of work, told to the rural office. */
export const TOLD_WORK: ToldTable = {
  table: 'work_spell',
  events: [
    {
      type: 'work-status-changed',
      list: 'spells',
      item: `jsonb_build_object('spellId', t.id, 'householdId', t.household_id, 'personId', t.person_id,
        'divisionCode', t.division_code, 'working', t.is_working, 'from', coalesce(t.starts_on, t.month),
        'to', coalesce(t.ended_on, t.ends_on), 'kind', t.channel, 'place', ${PLACE_CLASS})`,
    },
  ],
};
