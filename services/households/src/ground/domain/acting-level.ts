import { type Caller, isReadOnly } from '@dixian/access';
import type { ActingLevel } from '@dixian/policy';

/** Who may write acts: an office of a level. */
export type RecordingLevel = 'village' | 'township' | 'county';

/** The level at which a caller acts in a procedure; undefined for who runs none (a city, a province, an administrator). */
export function recordingLevel({ role, sector }: Caller): RecordingLevel | undefined {
  if (role === 'village' || role === 'township' || role === 'county') return role;
  // The county's rural office decides, by every procedure of identification there is.
  return role === 'department' && sector === 'rural' ? 'county' : undefined;
}

/** Whether a caller may be concerned with cases and help at all: neither auditors nor other departments are. */
export function takesPart(caller: Caller): boolean {
  return !isReadOnly(caller) && (caller.role !== 'department' || caller.sector === 'rural');
}

/** Whether an office of that level records the act; the household's own act is taken down by village or township. */
export function isRecordedBy(level: ActingLevel, by: RecordingLevel | undefined): boolean {
  return level === 'household' ? by === 'village' || by === 'township' : level === by;
}

/** A level of a procedure as the graph names it. */
export function shownLevel(level: ActingLevel): Uppercase<ActingLevel> {
  return level.toUpperCase() as Uppercase<ActingLevel>;
}
