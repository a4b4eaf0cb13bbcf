import type { ToldTable } from '@dixian/register';

/** What the data found goes to the rural office as a lead on lost work. */
export const TOLD_HITS: ToldTable = {
  table: 'screening_hit',
  events: [
    {
      type: 'screening-hit',
      list: 'hits',
      item: `jsonb_build_object('householdId', t.household_id, 'personId', NULL, 'divisionCode', t.division_code,
        'rule', t.rule, 'period', t.period, 'foundOn', t.found_on, 'leadType', 'UNEMPLOYMENT', 'department', '人社',
        'note', CASE t.rule WHEN 'mass-unemployment' THEN '同村或同一单位多人同月失业' ELSE '唯一劳动力长期未就业' END)`,
    },
  ],
};
