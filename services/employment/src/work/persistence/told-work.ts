import type { ToldTable } from '@dixian/register';
import { placeClass } from './place-class';

/** Times of work, told to the rural office. */
export const TOLD_WORK: ToldTable = {
  table: 'work_spell',
  events: [
    {
      type: 'work-status-changed',
      list: 'spells',
      item: `jsonb_build_object('spellId', t.id, 'householdId', t.household_id, 'personId', t.person_id,
        'divisionCode', t.division_code, 'working', t.is_working, 'from', coalesce(t.starts_on, t.month),
        'to', coalesce(t.ended_on, t.ends_on), 'kind', t.channel, 'place', ${placeClass('t.division_code', 't.place_code')})`,
    },
  ],
};
