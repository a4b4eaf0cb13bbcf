import { type BlindIndex, loneNameIndex, type NameSought } from '@dixian/personal-data';
import type { RequestContext } from '@dixian/service';
import { membersNamed, type NamedMember, namesIn } from '../persistence/members-by-name';
import { type NamedPlace, namedPlaces } from '../persistence/named-places';

/** Who in the register has a name, and where it was looked for. */
export interface FoundNamesakes {
  /** Codes of the villages, or of the townships, that the row names; none where it names none. */
  readonly places: readonly string[];
  readonly members: readonly NamedMember[];
}

/**
 * Finds for each index of a name the present members who have the name in the village that the row names, else in its
 * township. Names of a place are made indexes of once for all that is sought there, under each key that a department may
 * have made its own by.
 */
export async function findNamesakes(
  context: RequestContext,
  keys: readonly BlindIndex[],
  sought: readonly NameSought[],
): Promise<FoundNamesakes[]> {
  const printed = sought.flatMap(({ township, village }) => [township, village]);
  const words = [...new Set(printed.flatMap((name) => [spoken(name), bare(name)]))].filter(
    (word) => word !== '',
  );
  const named = words.length > 0 ? await namedPlaces(context, words, context.scope.division) : [];
  const placesOf = sought.map((one) => placesNamed(one, named));
  const places = [...new Set(placesOf.flat())];
  if (places.length === 0) return placesOf.map(() => ({ places: [], members: [] }));
  const wanted = new Set(sought.map(({ nameIndex }) => nameIndex));
  const indexes = new Map<string, string[]>();
  for (const name of await namesIn(context, places)) {
    const made = keys.flatMap((key) => loneNameIndex(key, name)?.toString('hex') ?? []);
    const alike = made.filter((index) => wanted.has(index));
    if (alike.length > 0) indexes.set(name, alike);
  }
  const members = indexes.size > 0 ? await membersNamed(context, places, [...indexes.keys()]) : [];
  return sought.map(({ nameIndex }, at) => {
    const within = placesOf[at] ?? [];
    const found = members.filter(
      ({ name, divisionCode }) =>
        indexes.get(name)?.includes(nameIndex) && within.some((place) => divisionCode.startsWith(place)),
    );
    return { places: within, members: found };
  });
}

const TOWNSHIP_DIGITS = 9;

// The village of that name, of the township that the row names or that its code has; else that township; a county is no place.
function placesNamed({ division, township, village }: NameSought, named: readonly NamedPlace[]): string[] {
  const called = (name: string | undefined, isMeant: (code: string) => boolean) => {
    const codes = [spoken(name), bare(name)].map((word) =>
      (named.find((place) => place.word === word)?.codes ?? []).filter(
        (code) => code.startsWith(division) && isMeant(code),
      ),
    );
    return codes.find((found) => found.length > 0) ?? [];
  };
  const ofCode = division.length >= TOWNSHIP_DIGITS ? [division] : [];
  const printed = called(township, (code) => code.length === TOWNSHIP_DIGITS);
  const townships = printed.length > 0 ? printed : ofCode;
  const within = (code: string) =>
    townships.length === 0 || townships.some((place) => code.startsWith(place));
  const villages = called(village, (code) => code.length > TOWNSHIP_DIGITS && within(code));
  return villages.length > 0 ? villages : townships;
}

// 东孔庄村村委会 is called 东孔庄村; one that is 东孔庄村民委员会 in full is found without the 村 as well.
function spoken(name = ''): string {
  return name.normalize('NFKC').replace(/\s/g, '').replace(FORMAL, '');
}

function bare(name: string | undefined): string {
  return spoken(name).replace(/(村|社区|乡|镇|街道)$/, '');
}

const FORMAL = /(村民委员会|居民委员会|村委会|居委会|办事处|人民政府)$/;
