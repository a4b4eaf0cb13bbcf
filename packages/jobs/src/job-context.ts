import type { Logger } from 'pino';

/** What a handler is told besides its payload. */
export interface JobContext {
  /** The time the job was due, in the host's clock: work as of this time, however late it runs. */
  readonly scheduledFor: Date;
  /** Counts from 1. A run cut short by a killed process is not an attempt. */
  readonly attempt: number;
  /** Aborted when the attempt timed out, the job was lost to another process, or this process gives it back. */
  readonly signal: AbortSignal;
  /** Records progress in percent, 0 to 100. */
  progress(percent: number): Promise<void>;
  readonly log: Logger;
}

/** Does the work. Throw to try again later; throw PermanentFailure when that cannot help. */
export type JobHandler<P> = (payload: P, context: JobContext) => Promise<void>;
