import type { AnyLedgerDefinition } from './definition';
import { DEFAULT_LIMITS } from './limits';
import { openSheets } from './open-sheets';
import { headRows } from './sheet/head';
import { bestHeader, isComplete, isNearlyComplete } from './sheet/header';
import type { LedgerSource } from './source';

interface Candidate<D> {
  definition: D;
  complete: boolean;
  found: number;
}

/**
 * The definition whose header stands in the first ten rows of a sheet: complete before incomplete, then the one with
 * most columns. One with a few required columns missing is still found, so that reading can say which. Undefined when
 * none fits; throws LedgerUnreadable when the file is no table.
 */
export async function detectLedger<D extends AnyLedgerDefinition>(
  source: LedgerSource,
  definitions: readonly D[],
): Promise<D | undefined> {
  const opened = await openSheets(source, DEFAULT_LIMITS);
  try {
    const candidates: Candidate<D>[] = [];
    for (const sheet of opened.sheets.filter(({ isHidden }) => !isHidden)) {
      const head = await headRows(sheet);
      for (const definition of definitions) {
        const header = bestHeader(head, definition.columns);
        if (header === undefined || !(isComplete(header) || isNearlyComplete(header))) continue;
        candidates.push({ definition, complete: isComplete(header), found: header.found });
      }
    }
    candidates.sort((a, b) => Number(b.complete) - Number(a.complete) || b.found - a.found);
    return candidates[0]?.definition;
  } finally {
    await opened.close();
  }
}
