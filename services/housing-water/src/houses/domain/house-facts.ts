import type { PlainDate } from '@dixian/calendar';
import type { HouseGrade } from '../../ground/domain/house-grade';

/** What was said of a house on a day; what is null was not said. Ids grow with the time of recording. */
export interface HouseWord {
  readonly id: string;
  readonly houseNumber: string;
  readonly occurredOn: PlainDate;
  readonly grade: HouseGrade | null;
  readonly livedIn: boolean | null;
  /** 唯一住房 */
  readonly sole: boolean | null;
  /** Somebody suspects that it is dangerous. */
  readonly suspected: boolean | null;
  /** Somebody looked at it (日常监测). */
  readonly checked: boolean;
  /** What a survey saw of where the household lives: a problem, or none. */
  readonly unsafeSeen: boolean | null;
}

/** A renovation of a household's house; without a number it is of the house that is dangerous. */
export interface HouseRenovation {
  readonly houseNumber: string | null;
  readonly grade: HouseGrade;
  readonly startedOn: PlainDate;
  readonly completedOn: PlainDate | null;
}

/** A house as it stands on a day. */
export interface HouseState {
  readonly number: string;
  readonly grade: HouseGrade | null;
  readonly gradedOn: PlainDate | null;
  readonly livedIn: boolean | null;
  readonly sole: boolean | null;
  /** Day since which it is suspected without an appraisal after it. */
  readonly suspectedSince: PlainDate | null;
  /** Complete on that day, and not appraised anew since. */
  readonly renovatedOn: PlainDate | null;
  /** Day on which somebody last looked at it or appraised it. */
  readonly checkedOn: PlainDate | null;
}

/** The houses of a household as they stand on a day. */
export interface HousesState {
  readonly houses: readonly HouseState[];
  /** What a survey saw last, unless a house was appraised or renovated since. */
  readonly survey: { readonly unsafe: boolean; readonly seenOn: PlainDate } | null;
}

/** The number of a house that nobody gave one. */
export const ONLY_HOUSE = '1';

/** How the houses of a household stand on a day: the newest word of each kind counts. */
export function housesOn(
  words: readonly HouseWord[],
  renovations: readonly HouseRenovation[],
  day: PlainDate,
): HousesState {
  const said = words.filter(({ occurredOn }) => occurredOn <= day).toSorted(byDay);
  const begun = renovations.filter(({ startedOn }) => startedOn <= day);
  const ofHouses = said.filter(({ unsafeSeen }) => unsafeSeen === null);
  const numbers = new Set(ofHouses.map(({ houseNumber }) => houseNumber));
  for (const { houseNumber } of begun) if (houseNumber !== null) numbers.add(houseNumber);
  // In whatever order they came, one without a number is of a house that is known, where any is.
  if (numbers.size === 0 && begun.length > 0) numbers.add(ONLY_HOUSE);
  const houses = [...numbers].toSorted().map((number) =>
    houseOn(
      number,
      ofHouses.filter((word) => word.houseNumber === number),
      begun,
      day,
    ),
  );
  return { houses, survey: surveyOf(said, houses) };
}

function houseOn(
  number: string,
  words: readonly HouseWord[],
  begun: readonly HouseRenovation[],
  day: PlainDate,
): HouseState {
  const graded = words.findLast(({ grade }) => grade !== null);
  const own = begun.filter(({ houseNumber }) => houseNumber === null || houseNumber === number);
  const work = own.toSorted((one, other) => one.startedOn.localeCompare(other.startedOn)).at(-1);
  const isAfter = work && (!graded || graded.occurredOn <= (work.completedOn ?? work.startedOn));
  const completed = work?.completedOn && work.completedOn <= day ? work.completedOn : null;
  const gradedOn = graded?.occurredOn ?? (isAfter ? work.startedOn : null);
  const suspectedSince = suspectedSinceOf(words, graded?.occurredOn ?? null);
  return {
    number,
    grade: graded?.grade ?? (isAfter ? work.grade : null),
    gradedOn,
    livedIn: words.findLast(({ livedIn }) => livedIn !== null)?.livedIn ?? null,
    sole: words.findLast(({ sole }) => sole !== null)?.sole ?? null,
    suspectedSince,
    renovatedOn: isAfter ? completed : null,
    checkedOn: words.findLast(({ checked, grade }) => checked || grade !== null)?.occurredOn ?? null,
  };
}

// The first suspicion after the last appraisal, unless somebody looked since and saw nothing.
function suspectedSinceOf(words: readonly HouseWord[], gradedOn: PlainDate | null): PlainDate | null {
  const after = words.filter(({ occurredOn }) => gradedOn === null || occurredOn > gradedOn);
  const cleared = after.findLastIndex(({ suspected }) => suspected === false);
  return after.slice(cleared + 1).find(({ suspected }) => suspected === true)?.occurredOn ?? null;
}

function surveyOf(said: readonly HouseWord[], houses: readonly HouseState[]): HousesState['survey'] {
  const last = said.findLast(({ unsafeSeen }) => unsafeSeen !== null);
  if (!last) return null;
  const answered = houses.some(
    ({ gradedOn, renovatedOn }) =>
      (gradedOn !== null && gradedOn >= last.occurredOn) ||
      (renovatedOn !== null && renovatedOn >= last.occurredOn),
  );
  return answered ? null : { unsafe: last.unsafeSeen === true, seenOn: last.occurredOn };
}

function byDay(one: HouseWord, other: HouseWord): number {
  return one.occurredOn.localeCompare(other.occurredOn) || one.id.localeCompare(other.id);
}
