import type { PlainDate } from '@dixian/calendar';
import { given } from '../../ground/domain/free-text';
import type { Refusal } from '../../ground/domain/refusal';
import { refusal } from './refusals';

/** A new code for a division, as somebody asks for it. */
export interface RequestedCode {
  divisionId: string;
  newCode: string;
  newName?: string | null;
  occurredOn: PlainDate;
  idempotencyKey: string;
}

/** The division as it stands, with the newest first day of any code at or below it. */
export interface CodedDivision {
  code: string;
  name: string;
  parentCode: string | null;
  lastChangedOn: PlainDate | null;
}

/** The version to open. */
export interface NewCode {
  oldCode: string;
  newCode: string;
  newName: string;
  from: PlainDate;
}

/**
 * The new version of a division, or what is wrong: as many digits as before, under the code of the division above,
 * from a day that lies after the last change.
 */
export function decideCode(requested: RequestedCode, division: CodedDivision): NewCode | Refusal {
  const { newCode, occurredOn } = requested;
  if (!/^\d+$/.test(newCode) || newCode.length !== division.code.length) {
    return refusal('newCode', 'CODE_FORMAT');
  }
  if (newCode === division.code) return refusal('newCode', 'CODE_UNCHANGED');
  if (!newCode.startsWith(division.parentCode ?? '')) return refusal('newCode', 'CODE_OUTSIDE_PARENT');
  if (division.lastChangedOn !== null && occurredOn <= division.lastChangedOn) {
    return refusal('occurredOn', 'BEFORE_LAST_CODE');
  }
  return {
    oldCode: division.code,
    newCode,
    newName: given(requested.newName) ?? division.name,
    from: occurredOn,
  };
}
