import type { PlainDate } from '@dixian/calendar';
import type { Refusal } from '../../ground/domain/refusal';
import type { ComparisonPurpose } from './kinds';
import { refusal } from './refusals';

// A letter is of one household.
const MOST_MEMBERS = 30;

/** A letter as somebody records it. */
export interface GivenLetter {
  readonly personIds: readonly string[];
  readonly purposes: readonly ComparisonPurpose[];
  readonly occurredOn: PlainDate;
  readonly validUntil?: PlainDate | null;
}

/** All that is wrong with a letter before its household is read. */
export function refuseLetter({
  personIds,
  purposes,
  occurredOn,
  validUntil,
}: GivenLetter): Refusal | undefined {
  const wrong = [
    ...(personIds.length === 0 ? [refusal('personIds', 'REQUIRED')] : []),
    ...(personIds.length > MOST_MEMBERS ? [refusal('personIds', 'TOO_MANY_ITEMS')] : []),
    ...(new Set(personIds).size < personIds.length ? [refusal('personIds', 'REPEATED')] : []),
    ...(purposes.length === 0 ? [refusal('purposes', 'REQUIRED')] : []),
    ...(validUntil && validUntil < occurredOn
      ? [refusal('validUntil', 'ENDS_BEFORE_SIGNED', [], occurredOn)]
      : []),
  ];
  const [first, ...also] = wrong;
  return first && { ...first, also };
}

/** Whether a letter covers its members on a day: its last day is one, the day of its withdrawal is none. */
export function standsOn(
  letter: {
    readonly signedOn: PlainDate;
    readonly validUntil: PlainDate | null;
    readonly withdrawnOn: PlainDate | null;
  },
  day: PlainDate,
): boolean {
  const { signedOn, validUntil, withdrawnOn } = letter;
  return (
    signedOn <= day &&
    (validUntil === null || validUntil >= day) &&
    (withdrawnOn === null || withdrawnOn > day)
  );
}
