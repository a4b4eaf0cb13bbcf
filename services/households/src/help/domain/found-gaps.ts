import type { PlainDate } from '@dixian/calendar';
import { type GapKind, gapKindsInOrder } from './gap-kinds';

/** MISSING: somebody found it so. UNKNOWN: who should say has not. */
export type GapState = 'MISSING' | 'UNKNOWN';

/** One thing on record that shows a gap. */
export interface GapGround {
  readonly kind: GapKind;
  readonly state: GapState;
  readonly text: string;
  /** Where it comes from; null where nobody has said anything. */
  readonly source: string | null;
  /** Day it tells of; null where it tells of none. */
  readonly on: PlainDate | null;
  /** Clauses of this ground alone. */
  readonly clauseIds: readonly string[];
}

/** What a household lacks, with all that shows it. */
export interface Gap {
  readonly kind: GapKind;
  readonly state: GapState;
  readonly grounds: readonly GapGround[];
  readonly clauseIds: readonly string[];
}

/** Gaps in the order of their kinds, each once; missing where one of its grounds says so. */
export function foundGaps(grounds: readonly GapGround[], clauseIds: readonly string[]): Gap[] {
  return gapKindsInOrder.flatMap((kind) => {
    const own = grounds.filter((ground) => ground.kind === kind);
    if (own.length === 0) return [];
    return {
      kind,
      state: own.some(({ state }) => state === 'MISSING') ? ('MISSING' as const) : ('UNKNOWN' as const),
      grounds: own,
      clauseIds: [...new Set([...clauseIds, ...own.flatMap((ground) => ground.clauseIds)])],
    };
  });
}
