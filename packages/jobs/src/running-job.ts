import { DelayedError, type Job, WaitingError } from 'bullmq';

/** One job in the hands of this process. */
export class RunningJob {
  readonly abort = new AbortController();
  private giveUp: (reason: Error) => void = () => undefined;
  private readonly givenBack = new Promise<never>((_, reject) => {
    this.giveUp = reject;
  });
  private returned = false;

  constructor(
    readonly job: Job,
    private readonly token: string,
  ) {
    this.givenBack.catch(() => undefined);
  }

  /** True once another process may have the job: what the handler still does here no longer counts. */
  get isGivenBack(): boolean {
    return this.returned;
  }

  /** Settles like the work, or as soon as the job is given back. */
  orGivenBack(work: Promise<void>): Promise<void> {
    return Promise.race([work, this.givenBack]);
  }

  /** Puts the job back in its queue for later, without counting an attempt; gives the error to end its processor with. */
  async postpone(milliseconds: number): Promise<Error> {
    await this.job.moveToDelayed(Date.now() + milliseconds, this.token);
    return new DelayedError();
  }

  /** Puts the job back in its queue for any worker, without counting an attempt. */
  async giveBack(): Promise<void> {
    this.returned = true;
    this.abort.abort(new Error('this process is stopping'));
    try {
      await this.job.moveToWait(this.token);
    } finally {
      // BullMQ leaves a job alone whose processor ends with this error.
      this.giveUp(new WaitingError());
    }
  }
}
