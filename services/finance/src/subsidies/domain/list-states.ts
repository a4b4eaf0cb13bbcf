/** Where a list stands: worked out, posted, approved, paid. */
export const LIST_STATES = ['DRAFT', 'POSTED', 'APPROVED', 'PAID'] as const;

export type ListState = (typeof LIST_STATES)[number];

/** What is done to a list. */
export type ListAct = 'PREPARED' | 'SETTLED' | 'POSTED' | 'APPROVED' | 'PAID';

const BEFORE = { POSTED: 'DRAFT', APPROVED: 'POSTED', PAID: 'APPROVED' } as const;

/** Whether a list that stands here takes the step: one after the other, none twice. */
export function takesStep(state: ListState, step: keyof typeof BEFORE): boolean {
  return BEFORE[step] === state;
}
