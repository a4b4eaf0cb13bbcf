import { createHash } from 'node:crypto';
import type { Statements } from '@dixian/service';
import { isWorking, WORKING } from '../domain/run-state';
import { allFinished, type PartRow, partsOf } from '../persistence/run-parts';
import { keepStops } from '../persistence/run-stops';
import { holdRun } from '../persistence/runs';
import { transitionRun } from '../tables';
import { reportOf } from './report-of';

/** Brings a run on once every department has finished what it was asked for; before that, and twice, nothing happens. */
export async function settleRun(transaction: Statements, runId: string): Promise<void> {
  const run = await holdRun(transaction, runId);
  if (!run || !isWorking(run.state)) return;
  const { phase, done } = WORKING[run.state];
  if (!(await allFinished(transaction, runId, { phase, round: run.round }))) return;
  const parts = await partsOf(transaction, runId);
  await keepStops(transaction, run, []);
  if (phase === 'PREVIEW') {
    const digest = digestOf(parts);
    await transaction.update(transitionRun, { id: runId }, { state: done, digest });
    return;
  }
  const settled = { ...run, state: done };
  await transaction.update(
    transitionRun,
    { id: runId },
    {
      state: done,
      ...(await reportOf(transaction, settled, parts)),
    },
  );
}

/** What the previews of all departments come to together. */
function digestOf(parts: readonly Pick<PartRow, 'department' | 'digest'>[]): string {
  const lines = parts.map(({ department, digest }) => `${department} ${digest}\n`);
  return sha256(lines.sort().join(''));
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
