import { createHash } from 'node:crypto';
import { NOW, type Statements } from '@dixian/service';
import { actsOf } from '../persistence/run-acts';
import type { PartRow } from '../persistence/run-parts';
import { stopsOf } from '../persistence/run-stops';
import { totalsOf } from '../persistence/run-totals';
import type { RunRow } from '../persistence/runs';

// Townships: no figure of a report names fewer households than one that a person could count there.
const DIGITS = 9;

/**
 * The report of a run as it stands: who did what, where departments could not go on, and how many items became what, by rule and
 * township; frozen with its hash.
 */
export async function reportOf(transaction: Statements, run: RunRow, parts: readonly PartRow[]) {
  const {
    id,
    divisionCode,
    day,
    state,
    round,
    digest,
    plannedBy,
    plannedOn,
    approvedBy,
    approvedOn,
    undoReason,
  } = run;
  const report = JSON.stringify({
    run: {
      id,
      division: divisionCode,
      day,
      state,
      round,
      digest,
      plannedBy,
      plannedOn,
      approvedBy,
      approvedOn,
      undoReason,
    },
    departments: parts.map(({ department, items, digest: own }) => ({ department, items, digest: own })),
    totals: await totalsOf(transaction, id, { digits: DIGITS }),
    stops: await stopsOf(transaction, id),
    acts: await actsOf(transaction, id),
  });
  return { report, reportHash: createHash('sha256').update(report).digest('hex'), reportedAt: NOW };
}
