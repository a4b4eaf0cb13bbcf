import { defineJob, type FlowPart, flowPart, type JobHost } from '@dixian/jobs';
import { type Database, systemScope } from '@dixian/service';
import { turnJob } from '@dixian/transition';
import { z } from 'zod';
import { isWorking, WORKING } from '../domain/run-state';
import { TURNS_QUEUE } from '../domain/turns-queue';
import { partsOf } from '../persistence/run-parts';
import { findRun } from '../persistence/runs';

/** The last job of the flow of a phase: every department has done its part, or its totals are on their way. */
export const settleTurn = defineJob({
  name: 'settle-turn',
  queue: TURNS_QUEUE,
  payload: z.object({ runId: z.uuid() }),
  attempts: 8,
  backoffMs: 2_000,
});

/** Has the departments work on a run: a flow with a child for each. What waits or runs already stays alone. */
export async function startWork(jobs: JobHost, database: Database, runId: string): Promise<void> {
  const found = await database.read(systemScope, async (reader) => {
    const run = await findRun(reader, runId);
    return run && { run, parts: await partsOf(reader, runId) };
  });
  if (!found || !isWorking(found.run.state)) return;
  const { run, parts } = found;
  const { phase } = WORKING[found.run.state];
  const jobId = `turn-${runId}-${phase.toLowerCase()}-${run.round}`;
  const children = parts.map(
    ({ department, digest }): FlowPart =>
      flowPart(
        turnJob(department),
        { runId, division: run.divisionCode, day: run.day, phase, round: run.round, digest },
        { jobId },
      ),
  );
  await jobs.enqueueFlow(flowPart(settleTurn, { runId }, { jobId }), children);
}
