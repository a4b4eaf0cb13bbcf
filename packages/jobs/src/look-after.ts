import type { Logger } from 'pino';
import { errorLog } from './error-log';
import { restoreSchedules, type SeenSchedules } from './keep-schedules';
import { removeCompleted } from './remove-completed';
import type { Schedule } from './schedule';
import type { StoredQueue } from './store/queue-store';

/** A queue of this host and what is scheduled there. */
export interface KeptQueue {
  queue: StoredQueue;
  schedules: readonly Schedule[];
}

/**
 * Looks after the queues as long as the host works, until the returned function is called: what is completed goes, and
 * schedules that a queue has lost are put back.
 */
export function lookAfter(queues: readonly KeptQueue[], everyMs: number, log: Logger): () => void {
  const onError = errorLog(log);
  const seen = new Map<string, SeenSchedules>();
  let looking = false;
  const look = async ({ queue, schedules }: KeptQueue) => {
    const known = seen.get(queue.name) ?? new Map();
    seen.set(queue.name, known);
    await restoreSchedules(queue, schedules, known, log);
    await removeCompleted(queue);
  };
  const round = async () => {
    // A round may outlast the interval where the queue is away.
    if (looking) return;
    looking = true;
    await Promise.all(queues.map(look)).catch(onError);
    looking = false;
  };
  const timer = setInterval(() => void round(), everyMs);
  timer.unref();
  void round();
  return () => clearInterval(timer);
}
