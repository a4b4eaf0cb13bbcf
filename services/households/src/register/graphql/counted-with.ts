import type { RequestContext } from '@dixian/service';
import type { DividedCount } from '../persistence/divided-counts';
import type { DatedDivision } from './division-in-sight';

/** What to count by: whether by division, and the names of the other keys, each once. */
export function groupings<Grouping extends string, Key extends string>(
  asked: readonly ('DIVISION' | Grouping)[],
  keys: Readonly<Record<Grouping, Key>>,
): { division: boolean; keys: Key[] } {
  const others = new Set(asked.filter((by): by is Grouping => by !== 'DIVISION'));
  return { division: asked.includes('DIVISION'), keys: [...others].map((by) => keys[by]) };
}

/** Counts with their divisions as the graph shows them, as of today: rows carry the codes of today. */
export function countedWith<Figures extends object>(
  context: RequestContext,
  counts: readonly DividedCount<Figures>[],
) {
  const asOf = context.clock.today();
  return counts.map(({ division, ...figures }) => {
    const dated: DatedDivision | null = division && { ...division, asOf };
    return { ...figures, division: dated };
  });
}
