import { toldHits } from '@dixian/register';

/** What the data found goes to the rural office as a lead on lost work. */
export const TOLD_HITS = toldHits({
  leadType: `'UNEMPLOYMENT'`,
  department: `'人社'`,
  note: `CASE t.rule WHEN 'mass-unemployment' THEN '同村或同一单位多人同月失业' ELSE '唯一劳动力长期未就业' END`,
});
