import { NOW, type Statements } from '@dixian/service';
import { importRun, type KeptDifference } from '../tables';
import { skippedRows } from './reading-of-file';
import type { RunCounts } from './run-store';

/** Ends a run with what it counted. */
export async function completeRun(
  transaction: Statements,
  id: string,
  counts: RunCounts & { differences?: KeptDifference[] },
): Promise<void> {
  const { added, changed, unchanged, unmatched = 0, older = 0, corrections = 0 } = counts;
  const { ended = 0, placed = {} } = counts;
  const { rowsRead, rowsLoaded, rowsRejected, households, exportedOn, sums, differences = [] } = counts;
  const { reading, sheets } = counts;
  await transaction.update(
    importRun,
    { id },
    {
      state: 'COMPLETED',
      progress: 100,
      finishedAt: NOW,
      recordsAdded: added,
      recordsChanged: changed,
      recordsUnchanged: unchanged,
      rowsUnmatched: unmatched,
      rowsOlder: older,
      corrections,
      recordsEnded: ended,
      placed,
      rowsRead,
      rowsLoaded,
      rowsRejected,
      households,
      exportedOn,
      sums,
      reading,
      sheets,
      rowsSkipped: skippedRows(reading),
      differences,
    },
  );
}
