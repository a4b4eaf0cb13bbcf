import type { Logger } from 'pino';
import { describeFailure } from './failure-reason';

const PAUSE_MS = 1_000;

/** Logs what goes wrong between queue and process, at most once a second: a lost connection fails every worker at once. */
export function errorLog(log: Logger): (error: Error) => void {
  let silentUntil = 0;
  return (error) => {
    if (Date.now() < silentUntil) return;
    silentUntil = Date.now() + PAUSE_MS;
    log.warn({ err: describeFailure(error) }, 'trouble with the queue');
  };
}
