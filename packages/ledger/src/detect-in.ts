import type { Sheet, SheetRow } from './cell';
import type { Layout } from './layouts/layout';
import { bestHeader, type HeaderMatch, isComplete, possibleHeaders } from './sheet/header';
import { wantedByLayout } from './sheet/wanted';

/** A kind of ledger that a file may be. */
export interface Detected {
  layout: Layout;
  isComplete: boolean;
  score: number;
}

interface Head {
  sheet: Pick<Sheet, 'name'>;
  head: readonly SheetRow[];
}

const FEWEST_OWN = 2;

// Columns that only this kind has count most; what is missing or left over counts against it.
function scoreOf(match: HeaderMatch, layout: Layout, titles: string): number {
  const own = match.placed.filter(({ column }) => column.layout?.isCommon === false).length;
  const common = match.placed.length - own;
  const called = [layout.title.zh, ...layout.alsoCalled].some((title) =>
    titles.includes(title.replace(/\s/g, '')),
  );
  return own * 3 + common + (called ? 6 : 0) - match.missing.length * 4 - match.unknown.length;
}

/** The layout that the first rows of a file's sheets fit best; undefined where none fits. */
export function detectIn(
  heads: readonly Head[],
  fileName: string,
  candidates: readonly Layout[],
): Detected | undefined {
  let best: Detected | undefined;
  for (const { sheet, head } of heads) {
    const headers = possibleHeaders(head);
    for (const layout of candidates) {
      const match = bestHeader(headers, wantedByLayout(layout));
      if (match === undefined) continue;
      const own = match.placed.filter(({ column }) => column.layout?.isCommon === false).length;
      const isWhole = isComplete(match);
      if (own < FEWEST_OWN || (!isWhole && match.placed.length < match.missing.length * 2)) continue;
      const [first = 0] = match.rows;
      const title = head.filter(({ row }) => row < first).flatMap(({ cells }) => cells);
      const titles = [fileName, sheet.name, ...title].join('\n').replace(/[^\S\n]/g, '');
      const found = { layout, isComplete: isWhole, score: scoreOf(match, layout, titles) };
      if (best === undefined || isBetter(found, best)) best = found;
    }
  }
  return best;
}

function isBetter(found: Detected, best: Detected): boolean {
  if (found.isComplete !== best.isComplete) return found.isComplete;
  return found.score > best.score;
}
