import { type Caller, isReadOnly } from '@dixian/access';
import type { UserErrorValue } from '@dixian/graph';
import { type RecordingLevel, recordingLevel } from '../../ground/domain/acting-level';
import { NOT_ABOVE_TOWNSHIP, NOT_ABOVE_VILLAGE, NOT_PERMITTED } from './monitoring-messages';

/** Why a caller may not record something here; undefined who may. */
export function refuseCaller(caller: Caller): UserErrorValue | undefined {
  return levelOf(caller) ? undefined : NOT_PERMITTED;
}

/** The same for what villages do not record. */
export function refuseVillage(caller: Caller): UserErrorValue | undefined {
  return isOf(caller, ['township', 'county']) ? undefined : NOT_ABOVE_VILLAGE;
}

/** The same for what the county alone records: how and when monitoring ended. */
export function refuseTownship(caller: Caller): UserErrorValue | undefined {
  return isOf(caller, ['county']) ? undefined : NOT_ABOVE_TOWNSHIP;
}

/** Whether a caller records at one of these levels. */
export function isOf(caller: Caller, levels: readonly RecordingLevel[]): boolean {
  const level = levelOf(caller);
  return level !== undefined && levels.includes(level);
}

function levelOf(caller: Caller): RecordingLevel | undefined {
  return isReadOnly(caller) ? undefined : recordingLevel(caller);
}
