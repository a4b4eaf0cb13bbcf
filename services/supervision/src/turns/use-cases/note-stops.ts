import type { JobHost } from '@dixian/jobs';
import { type Database, systemScope } from '@dixian/service';
import { turnJob } from '@dixian/transition';
import { isWorking, WORKING } from '../domain/run-state';
import { causeOf } from '../domain/stop-cause';
import { type PartRow, partsOf } from '../persistence/run-parts';
import { type FoundStop, keepStops } from '../persistence/run-stops';
import { findRun, holdRun, type RunRow } from '../persistence/runs';
import { workId } from './start-work';

/** Looks in the queues which departments gave up their work on a run, and keeps it with the run. */
export async function noteStops(jobs: JobHost, database: Database, runId: string): Promise<void> {
  const found = await database.read(systemScope, async (reader) => {
    const run = await findRun(reader, runId);
    return run && { run, parts: await partsOf(reader, runId) };
  });
  if (!found) return;
  const stops = await stopsIn(jobs, found);
  await database.write(systemScope, async (transaction) => {
    const run = await holdRun(transaction, runId);
    // What was looked at before another step says nothing of the work that it began.
    if (run?.state === found.run.state && run.round === found.run.round)
      await keepStops(transaction, run, stops);
  });
}

async function stopsIn(
  jobs: JobHost,
  { run, parts }: { readonly run: RunRow; readonly parts: readonly PartRow[] },
): Promise<FoundStop[]> {
  if (!isWorking(run.state)) return [];
  const { phase } = WORKING[run.state];
  const letters = parts.map(async ({ department }) => {
    const letter = await jobs.deadLetter(turnJob(department).queue, workId(run, phase));
    if (!letter) return [];
    const { reason, attempts, failedAt } = letter;
    return [{ department, phase, round: run.round, cause: causeOf(letter), reason, attempts, failedAt }];
  });
  return (await Promise.all(letters)).flat();
}
