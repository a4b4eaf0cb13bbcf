import type { DateRange } from '@dixian/ledger';

/** The days of a post, from their own columns or from 聘用期限; a term known by its months alone has none. */
export function termOf(row: { startsOn?: string; endsOn?: string; term?: DateRange }): {
  startsOn: string | undefined;
  endsOn: string | undefined;
} {
  const from = row.term?.from;
  const to = row.term?.to;
  return {
    startsOn: row.startsOn ?? (from?.precision === 'DAY' ? from.text : undefined),
    endsOn: row.endsOn ?? (to?.precision === 'DAY' ? to.text : undefined),
  };
}
