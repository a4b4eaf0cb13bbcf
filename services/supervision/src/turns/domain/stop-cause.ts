/** Why a department could not go on with a run. */
export type StopCause = 'FAILED' | 'KILLED' | 'PREVIEW_LOST';

/** What a dead letter of a department's work tells of its cause. */
export function causeOf({
  killing,
  reason,
}: {
  readonly killing: boolean;
  readonly reason: string;
}): StopCause {
  if (killing) return 'KILLED';
  // The one thing in this work that trying again cannot mend.
  return reason.startsWith('PermanentFailure') ? 'PREVIEW_LOST' : 'FAILED';
}
