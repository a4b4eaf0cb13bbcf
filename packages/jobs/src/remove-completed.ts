import type { StoredQueue } from './store/queue-store';

const KEEP_MS = 3_600_000;
const KEEP_COUNT = 1_000;

/** Removes the queue's completed jobs older than an hour, then all but about the newest thousand. */
export async function removeCompleted(queue: StoredQueue): Promise<void> {
  await queue.clean(KEEP_MS, 0, 'completed');
  const { completed = 0 } = await queue.getJobCounts('completed');
  if (completed > KEEP_COUNT) await queue.clean(0, completed - KEEP_COUNT, 'completed');
}
