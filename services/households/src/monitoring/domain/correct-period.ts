import type { PlainDate } from '@dixian/calendar';
import type { MonitoringCategory } from '../../ground/domain/monitoring-words';
import type { PeriodContent } from '../../periods/domain/period-content';

/** What changes in a period; null and undefined leave it as it is. */
export interface PeriodCorrection {
  readonly category?: MonitoringCategory | null;
  readonly risks?: readonly string[] | null;
  readonly identifiedOn?: PlainDate | null;
  readonly eliminatedOn?: PlainDate | null;
  readonly eliminationMode?: string | null;
  /** The risk was not eliminated at all. */
  readonly notEliminated: boolean;
}

/** A period as it reads once corrected; months alone are known until every day of it was given. */
export function correctedContent(period: PeriodContent, change: PeriodCorrection): PeriodContent {
  const { notEliminated } = change;
  const eliminatedOn = notEliminated ? null : (change.eliminatedOn ?? period.eliminatedOn);
  const exact = Boolean(change.identifiedOn) && (eliminatedOn === null || Boolean(change.eliminatedOn));
  return {
    category: change.category ?? period.category,
    risks: change.risks ?? period.risks,
    identifiedOn: change.identifiedOn ?? period.identifiedOn,
    monthOnly: period.monthOnly && !exact,
    eliminatedOn,
    eliminationMode: notEliminated ? null : (change.eliminationMode ?? period.eliminationMode),
  };
}

/** A period whose release is stated: the day it was eliminated, or null while it goes on. */
type Ended = Pick<PeriodContent, 'eliminatedOn'>;

/**
 * Whether a correction would release: it sets a day on a period that is open, or moves one beyond all that the take-over
 * knew of (`knownUntil`), as the household was still monitored here then. Only the procedure of the place releases.
 */
export function releases(period: Ended, corrected: Ended, knownUntil: PlainDate | null): boolean {
  const { eliminatedOn } = corrected;
  if (eliminatedOn === null || eliminatedOn === period.eliminatedOn) return false;
  return period.eliminatedOn === null || (knownUntil !== null && eliminatedOn > knownUntil);
}

/** Whether a correction says anything of the end of a period, which is the county's to say. */
export function isAboutTheEnd({ eliminatedOn, eliminationMode, notEliminated }: PeriodCorrection): boolean {
  return notEliminated || Boolean(eliminatedOn) || Boolean(eliminationMode);
}
