import type { PlacedBy } from '../loaded-columns';

/** What the statement of a merge counts. */
export interface MergeCounts {
  added: number;
  changed: number;
  /** Not named by a whole list any more. */
  ended: number;
  /** Other than what is held, and older. */
  older: number;
  records: number;
  waiting: number;
  /** Much like a record that is kept. */
  corrections: number;
  /** Households of rows that came without 户编号. */
  uncoded: number;
  placed: Partial<Record<PlacedBy, number>>;
}
