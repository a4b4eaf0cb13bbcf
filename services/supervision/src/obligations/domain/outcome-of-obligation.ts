import type { StopReason } from '../../ground/domain/stop-reason';
import type { KindByLead } from '../../ground/domain/supervised-kind';

/** A day on which something happened, and when that was recorded; null where it has not happened. */
interface Happened<Day> {
  on: Day | null;
  recordedAt: Date | null;
}

/** What is known of a lead, by whichever events came first. */
export interface KnownProgress<Day> {
  verifiedOn: Day | null;
  verifiedRecordedAt: Date | null;
  identifiedOn: Day | null;
  identifiedRecordedAt: Date | null;
  plannedOn: Day | null;
  plannedRecordedAt: Date | null;
  closedOn: Day | null;
  closedRecordedAt: Date | null;
  closedAs: StopReason | null;
  releasedOn: Day | null;
  releasedRecordedAt: Date | null;
}

/** What stopped a clock, and why. */
interface Stopped<Day> extends Happened<Day> {
  as: StopReason | null;
}

/**
 * What meets an obligation of a kind, and what stops its clock. The end of a case without a monitored household stops
 * identification only: the visit is due for every lead, and no plan is due before an identification or after a release.
 */
export function outcomeOf<Day>(
  kind: KindByLead,
  progress: KnownProgress<Day>,
): { met: Happened<Day>; stopped: Stopped<Day> } {
  const none = { on: null, recordedAt: null, as: null };
  switch (kind) {
    case 'VERIFICATION':
      return { met: { on: progress.verifiedOn, recordedAt: progress.verifiedRecordedAt }, stopped: none };
    case 'IDENTIFICATION':
      return {
        met: { on: progress.identifiedOn, recordedAt: progress.identifiedRecordedAt },
        stopped: {
          on: progress.closedOn,
          recordedAt: progress.closedRecordedAt,
          as: progress.closedOn === null ? null : progress.closedAs,
        },
      };
    case 'PLAN':
      return {
        met: { on: progress.plannedOn, recordedAt: progress.plannedRecordedAt },
        stopped:
          progress.releasedOn === null || progress.plannedOn !== null
            ? none
            : { on: progress.releasedOn, recordedAt: progress.releasedRecordedAt, as: 'RELEASED' },
      };
  }
}
