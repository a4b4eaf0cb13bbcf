import type { AnyLedgerDefinition } from './definition';
import { type Detected, detectIn } from './detect-in';
import type { Layout } from './layouts/layout';
import { layoutOf, layoutsIn } from './layouts/layouts';
import { DEFAULT_LIMITS } from './limits';
import { openSheets } from './open-sheets';
import { headRows } from './sheet/head';
import { bestHeader, isComplete, isNearlyComplete, possibleHeaders } from './sheet/header';
import { wantedBy } from './sheet/wanted';
import { fileNameOf, type LedgerSource } from './source';

interface Candidate<D> {
  definition: D;
  complete: boolean;
  found: number;
}

async function heads(source: LedgerSource) {
  const opened = await openSheets(source, DEFAULT_LIMITS);
  try {
    const visible = opened.sheets.filter(({ isHidden }) => !isHidden);
    const read = [];
    for (const sheet of visible) read.push({ sheet: { name: sheet.name }, head: await headRows(sheet) });
    return read;
  } finally {
    await opened.close();
  }
}

/**
 * The kind of ledger that a file is, of all in `layouts/` whether a service loads them or not. One with a few columns
 * missing is still found, so that reading can say which. Throws LedgerUnreadable when the file is no table.
 */
export async function detectLayout(source: LedgerSource, county?: string): Promise<Detected | undefined> {
  const layouts: Layout[] = [...layoutsIn(county).values()];
  return detectIn(await heads(source), fileNameOf(source), layouts);
}

/**
 * The definition whose header stands in the first rows of a sheet: complete before incomplete, then the one with
 * most columns. One with a few required columns missing is still found, so that reading can say which. Undefined when
 * none fits; throws LedgerUnreadable when the file is no table.
 */
export async function detectLedger<D extends AnyLedgerDefinition>(
  source: LedgerSource,
  definitions: readonly D[],
): Promise<D | undefined> {
  const candidates: Candidate<D>[] = [];
  for (const { head } of await heads(source)) {
    const headers = possibleHeaders(head);
    for (const definition of definitions) {
      const match = bestHeader(
        headers,
        wantedBy(definition, definition.hasLayout ? layoutOf(definition.id) : undefined),
      );
      if (match === undefined || !(isComplete(match) || isNearlyComplete(match))) continue;
      candidates.push({ definition, complete: isComplete(match), found: match.placed.length });
    }
  }
  candidates.sort((a, b) => Number(b.complete) - Number(a.complete) || b.found - a.found);
  return candidates[0]?.definition;
}
