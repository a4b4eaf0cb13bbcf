import type { Caller } from '@dixian/access';
import { type RecordingLevel, recordingLevel } from '../../ground/domain/acting-level';

/** The level whose tasks are a caller's own: a department's are those of the county; undefined for who runs no procedure. */
export function ownLevel(caller: Caller): RecordingLevel | undefined {
  return recordingLevel(caller) ?? (caller.role === 'department' ? 'county' : undefined);
}

const DIGITS: Record<RecordingLevel, number> = { village: 12, township: 9, county: 6 };

/** The level whose office is that of a division; undefined where there is none of that length. */
export function levelOfOffice(divisionCode: string): RecordingLevel | undefined {
  return (Object.keys(DIGITS) as RecordingLevel[]).find((level) => DIGITS[level] === divisionCode.length);
}

/** Code of the division whose office does a task of that level for a household. */
export function officeOf(level: RecordingLevel, divisionCode: string): string {
  return divisionCode.slice(0, DIGITS[level]);
}
