import { runsUntil } from '../../posts/persistence/runs-until';

/** SQL of whether the person of a staged row `s` held a post `p` on some day of the row's month, extensions included. */
export const HELD_IN_MONTH = `p.county_code = left(s.division_code, 6) AND p.certificate_index = s.certificate_index
  AND p.starts_on < s.month + interval '1 month' AND coalesce(${runsUntil('p')}, date 'infinity') >= s.month`;
