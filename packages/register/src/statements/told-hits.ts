import type { ToldTable } from './tell-changes';

/** What a hit says beside its row `t`, as SQL over it: `leadType`, `department` and `note` as the event has them. */
export interface HitWords {
  readonly leadType: string;
  readonly department: string;
  readonly note: string;
  /** Whose hit it is; of the household as such where it is left out. */
  readonly person?: string;
  /** By which channel the lead is found; a push of the department where it is left out. */
  readonly channel?: string;
}

/** What a department's screening found, as the rows of its table `screening_hit`, goes to the rural office. */
export function toldHits({ leadType, department, note, person = 'NULL', channel }: HitWords): ToldTable {
  const found = channel === undefined ? '' : `'channel', ${channel},`;
  const item = `jsonb_build_object('householdId', t.household_id, 'personId', ${person}, 'divisionCode', t.division_code,
    'rule', t.rule, 'period', t.period, 'foundOn', t.found_on, 'leadType', ${leadType}, 'department', ${department},
    ${found} 'note', ${note})`;
  return { table: 'screening_hit', events: [{ type: 'screening-hit', list: 'hits', item }] };
}
