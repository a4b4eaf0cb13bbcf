/**
 * How a case of relief stands: opened for serious illness; of a run a case without an amount, one that a person looks at, or
 * bills of somebody whom the register does not know; then with its amount, refused, closed or paid.
 */
export const RELIEF_STATES = [
  'OPEN',
  'CASE',
  'TO_REVIEW',
  'UNMATCHED',
  'AMOUNT_SET',
  'REFUSED',
  'CLOSED',
  'PAID',
] as const;

export type ReliefState = (typeof RELIEF_STATES)[number];

const NEXT: Readonly<Record<ReliefState, readonly ReliefState[]>> = {
  OPEN: ['AMOUNT_SET', 'REFUSED'],
  CASE: ['AMOUNT_SET', 'REFUSED'],
  TO_REVIEW: ['CASE', 'CLOSED'],
  UNMATCHED: ['CLOSED'],
  AMOUNT_SET: ['AMOUNT_SET', 'PAID'],
  REFUSED: [],
  CLOSED: [],
  PAID: [],
};

/** Whether a case may go from one state to another. */
export function mayBecome(from: ReliefState, to: ReliefState): boolean {
  return NEXT[from].includes(to);
}
