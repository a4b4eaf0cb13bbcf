import type { PlainDate } from '@dixian/calendar';
import { given } from '../../ground/domain/free-text';
import type { Refusal } from '../../ground/domain/refusal';
import { refusal } from './refusals';

/** Levels of divisions. */
export type Level = 'province' | 'prefecture' | 'county' | 'township' | 'village';

/** A division as it stands. */
export interface StandingDivision {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly level: Level;
  readonly parentId: string | null;
  /** First day of its code and name; null where that is before the records. */
  readonly validFrom: PlainDate | null;
}

const NAME_LENGTH = 60;
const CODE = /^(\d{2}|\d{4}|\d{6}|\d{9}|\d{12})$/;
const LENGTHS = [12, 9, 6, 4, 2];
const LEVELS: Readonly<Record<number, Level>> = {
  2: 'province',
  4: 'prefecture',
  6: 'county',
  9: 'township',
  12: 'village',
};

/** What is wrong with the code of a new division; the division above is asked for by `parentCode`. */
export function refuseCode(code: string): Refusal | undefined {
  return CODE.test(code) ? undefined : refusal('code', 'NOT_A_DIVISION_CODE');
}

/** The level of a division by its code, which was looked at before. */
export function levelOfCode(code: string): Level {
  const level = LEVELS[code.length];
  if (!level) throw new RangeError(`No division has a code of ${code.length} digits`);
  return level;
}

/** The code of the division above; undefined for a province. */
export function parentCode(code: string): string | undefined {
  const length = LENGTHS.find((digits) => digits < code.length);
  return length === undefined ? undefined : code.slice(0, length);
}

/** A name as it is kept, or what is wrong with it. */
export function decideName(entered: string): string | Refusal {
  const name = given(entered);
  if (name === null) return refusal('name', 'REQUIRED');
  return name.length > NAME_LENGTH ? refusal('name', 'TOO_LONG') : name;
}

/** Whether a division can lie below another from that day on; null is since before the records. */
export function refuseParent(
  parent: StandingDivision | undefined,
  from: PlainDate | null,
): Refusal | undefined {
  if (!parent) return refusal('code', 'PARENT_UNKNOWN');
  const { validFrom } = parent;
  if (validFrom === null) return undefined;
  return from === null || from < validFrom ? refusal('occurredOn', 'BEFORE_PARENT') : undefined;
}

/** What is new of a division begins after what it had before did. */
export function refuseDay({ validFrom }: StandingDivision, on: PlainDate): Refusal | undefined {
  return validFrom !== null && on <= validFrom ? refusal('occurredOn', 'BEFORE_LAST_CODE') : undefined;
}

/** What stands in a division that is to close. */
export interface LeftInDivision {
  readonly divisions: number;
  readonly households: number;
  readonly offers: number;
  /** The newest day on which a household moved away or ended. */
  readonly lastLeftOn: PlainDate | null;
}

/** Why a division cannot close on that day; nobody is ever left in a place that is no more. */
export function refuseClosing(
  division: StandingDivision,
  left: LeftInDivision,
  on: PlainDate,
): Refusal | undefined {
  if (left.divisions > 0) return refusal('divisionId', 'DIVISIONS_BELOW');
  if (left.households > 0) return refusal('divisionId', 'HOUSEHOLDS_LEFT');
  if (left.offers > 0) return refusal('divisionId', 'OFFERS_OPEN');
  if (left.lastLeftOn !== null && on < left.lastLeftOn) return refusal('occurredOn', 'LIVED_IN_THEN');
  return refuseDay(division, on);
}

/** Why a village cannot go into another on that day; `lastMovedOn` is the newest day a household of it moved. */
export function refuseMerger(
  village: StandingDivision,
  into: StandingDivision,
  { on, lastMovedOn }: { on: PlainDate; lastMovedOn: PlainDate | null },
): Refusal | undefined {
  if (village.level !== 'village') return refusal('divisionId', 'NOT_A_VILLAGE');
  if (into.level !== 'village') return refusal('intoId', 'NOT_A_VILLAGE');
  if (village.id === into.id) return refusal('intoId', 'SAME_DIVISION');
  if (countyOf(village) !== countyOf(into)) return refusal('intoId', 'OTHER_COUNTY');
  if (into.validFrom !== null && on < into.validFrom) return refusal('occurredOn', 'BEFORE_LAST_CODE');
  if (lastMovedOn !== null && on < lastMovedOn) return refusal('occurredOn', 'BEFORE_PREVIOUS_STEP');
  return refuseDay(village, on);
}

const countyOf = ({ code }: StandingDivision) => code.slice(0, 6);
