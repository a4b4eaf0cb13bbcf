/** Thrown by a handler when trying again cannot help: the job is a dead letter at once. */
export class PermanentFailure extends Error {
  override readonly name = 'PermanentFailure';
}

/** Thrown by a handler when what it needs is away: the job waits, longer each time, and that is no attempt. */
export class TryLater extends Error {
  override readonly name = 'TryLater';
}

/** An attempt that ran longer than its definition allows. */
export class JobTimedOut extends Error {
  override readonly name = 'JobTimedOut';
}

/** The queues cannot be reached; the message names the setting and why. */
export class QueueUnreachable extends Error {
  override readonly name = 'QueueUnreachable';
}

/** Everything that is wrong with a host's jobs and schedules, found when it starts. */
export class JobsMisconfigured extends Error {
  override readonly name = 'JobsMisconfigured';

  constructor(readonly problems: readonly string[]) {
    super(`Jobs are misconfigured: ${problems.join(' ')}`);
  }
}
