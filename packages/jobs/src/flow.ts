import type { FlowJob } from 'bullmq';
import { type EnqueueOptions, makeRoom } from './enqueue';
import type { JobDefinition } from './job-definition';
import { jobOptions } from './job-options';
import { assertJobId } from './names';
import { parsePayload } from './payload';
import type { QueueAccess } from './queue-access';

/** A job of a flow, ready to be added. */
export interface FlowPart {
  readonly queue: string;
  readonly flow: FlowJob;
}

/** A job of a flow with its payload checked; `jobId` makes adding it repeatable. */
export function flowPart<P>(
  definition: JobDefinition<P>,
  payload: P,
  { jobId }: Required<Pick<EnqueueOptions, 'jobId'>>,
): FlowPart {
  assertJobId(jobId);
  const { name, queue } = definition;
  const data = parsePayload(definition, payload);
  return { queue, flow: { name, queueName: queue, data, opts: { ...jobOptions(definition), jobId } } };
}

/**
 * Adds a job that waits for others, also those of other services. What the queues still hold of it as ended makes room; one
 * that waits or runs stays alone. False where the whole flow still waits or runs.
 */
export async function addFlow(
  access: QueueAccess,
  last: FlowPart,
  before: readonly FlowPart[],
): Promise<boolean> {
  if (!(await hasRoom(access, last))) return false;
  const absent: FlowPart[] = [];
  for (const part of before) if (await hasRoom(access, part)) absent.push(part);
  const store = await access.store();
  await store.addFlow({ ...last.flow, children: absent.map(({ flow }) => flow) });
  return true;
}

async function hasRoom(access: QueueAccess, { queue, flow }: FlowPart): Promise<boolean> {
  return makeRoom(await access.queue(queue), flow.opts?.jobId ?? '');
}
