import type { Decision } from './reasons';

/** A reason of a decision as it is frozen with what was decided. */
export interface Ground {
  readonly code: string;
  readonly clause: string | null;
  readonly text: string;
  readonly fact?: string;
}

/** The reasons and flags of a decision, to be kept as they are now whatever policy says later. */
export function groundsOf({ reasons, flags }: Pick<Decision, 'reasons' | 'flags'>): Ground[] {
  return [...reasons, ...flags].map(({ code, clause, text, fact }) => ({
    code,
    clause,
    text,
    ...(fact !== undefined && { fact }),
  }));
}
