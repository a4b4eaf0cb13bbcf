import { defineJob, type FlowPart, flowPart, type JobHost } from '@dixian/jobs';
import { type Database, systemScope } from '@dixian/service';
import { type TransitionPhase, turnJob } from '@dixian/transition';
import { z } from 'zod';
import { isWorking, WORKING } from '../domain/run-state';
import { TURNS_QUEUE } from '../domain/turns-queue';
import { partsOf } from '../persistence/run-parts';
import { findRun, type RunRow } from '../persistence/runs';

/** The last job of the flow of a phase: every department has done its part, or its totals are on their way. */
export const settleTurn = defineJob({
  name: 'settle-turn',
  queue: TURNS_QUEUE,
  payload: z.object({ runId: z.uuid() }),
  attempts: 8,
  backoffMs: 2_000,
});

/** Id of the jobs of a phase of a run. */
export function workId({ id, round }: Pick<RunRow, 'id' | 'round'>, phase: TransitionPhase): string {
  return `turn-${id}-${phase.toLowerCase()}-${round}`;
}

/** Has the departments work on a run: a flow with a child for each. What waits or runs already stays alone. */
export async function startWork(jobs: JobHost, database: Database, runId: string): Promise<void> {
  const found = await database.read(systemScope, async (reader) => {
    const run = await findRun(reader, runId);
    return run && { run, parts: await partsOf(reader, runId) };
  });
  if (!found || !isWorking(found.run.state)) return;
  const { run, parts } = found;
  const { phase } = WORKING[found.run.state];
  const jobId = workId(run, phase);
  const children = parts.map(
    ({ department, digest, version: heard }): FlowPart =>
      flowPart(
        turnJob(department),
        { runId, division: run.divisionCode, day: run.day, phase, round: run.round, digest, heard },
        { jobId },
      ),
  );
  await jobs.enqueueFlow(flowPart(settleTurn, { runId }, { jobId }), children);
}

/** Sends the work on a run again that departments gave up, and has it worked on where no flow does. */
export async function resumeWork(jobs: JobHost, database: Database, runId: string): Promise<void> {
  const found = await database.read(systemScope, async (reader) => {
    const run = await findRun(reader, runId);
    return run && { run, parts: await partsOf(reader, runId) };
  });
  if (!found || !isWorking(found.run.state)) return;
  const jobId = workId(found.run, WORKING[found.run.state].phase);
  for (const { department } of found.parts) {
    await jobs.retryDeadLetter(`${turnJob(department).queue}:${jobId}`);
  }
  await startWork(jobs, database, runId);
}
