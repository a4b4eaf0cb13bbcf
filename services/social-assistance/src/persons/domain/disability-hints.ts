import type { Fen } from '@dixian/money';

/** A disabled member, and which allowances it got lately. */
export interface DisabledMember {
  readonly personId: string;
  /** 1 to 4, the first the severest; null where nobody said. */
  readonly grade: number | null;
  readonly living: boolean;
  readonly care: boolean;
}

/** An allowance that practice would look for; nothing is refused by it. */
export interface DisabilityHint {
  readonly code: 'LIVING_ALLOWANCE_MISSING' | 'CARE_ALLOWANCE_MISSING';
  readonly personId: string;
}

/** A hint as it is shown: about a member, or an amount of the household. */
export type Hint = DisabilityHint | { readonly code: 'ALLOWANCE_AMOUNT'; readonly amount: Fen };

const SEVERE = 2;

/** Whose allowances are missing: of who draws 低保 the one for living, of grades 1 and 2 that for care, unless 特困 cares for all. */
export function disabilityHints(
  members: readonly DisabledMember[],
  { allowance, hardship }: { readonly allowance: boolean; readonly hardship: boolean },
): DisabilityHint[] {
  return members.flatMap(({ personId, grade, living, care }) => [
    ...(allowance && !living ? [{ code: 'LIVING_ALLOWANCE_MISSING', personId } as const] : []),
    ...(grade !== null && grade <= SEVERE && !care && !hardship
      ? [{ code: 'CARE_ALLOWANCE_MISSING', personId } as const]
      : []),
  ]);
}
