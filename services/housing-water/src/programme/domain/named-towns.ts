import { type PlainDate, plainDate } from '@dixian/calendar';
import {
  type GivenDivision,
  isMissing,
  type Parameter,
  type PolicySet,
  resolveParameter,
} from '@dixian/policy';

/** What a document asks of the water programme of a county and year; null where it does not say. */
export interface ProgrammeAsked {
  readonly clause: string | null;
  readonly sites: number | null;
  readonly villages: number | null;
  readonly towns: number | null;
  /** Names of its towns; null where it names none, and every town is in it. */
  readonly named: readonly string[] | null;
}

const COUNTY_DIGITS = 6;
const NOTHING_ASKED: ProgrammeAsked = { clause: null, sites: null, villages: null, towns: null, named: null };

/** What is asked in a county of the programme of a year, by the law of the year's end. */
export function programmeAsked(set: PolicySet, county: string, year: number): ProgrammeAsked {
  if (county.length < COUNTY_DIGITS) return NOTHING_ASKED;
  const at = { division: county, on: endOf(year) };
  const found = (name: string): Parameter | undefined => {
    const parameter = resolveParameter(set, { ...at, name });
    return isMissing(parameter) ? undefined : parameter;
  };
  const count = (name: string) => {
    const parameter = found(name);
    return parameter ? Number(parameter.value) : null;
  };
  const towns = found('water-project-towns');
  return {
    clause: found('water-project-site-count')?.clause ?? towns?.clause ?? null,
    sites: count('water-project-site-count'),
    villages: count('water-project-village-count'),
    towns: count('water-project-town-count'),
    named: towns && Array.isArray(towns.value) ? towns.value.map(String) : null,
  };
}

/**
 * Whether a town is one of those that a document names: true where it names none, or where nobody knows what the code is
 * called.
 */
export function isNamed(
  { named }: Pick<ProgrammeAsked, 'named'>,
  town: string,
  names: ReadonlyMap<string, string>,
): boolean {
  const name = names.get(town);
  return named === null || name === undefined || named.some((one) => name.endsWith(one));
}

/** Towns by their code, as divisions are told. */
export function townNames(divisions: readonly GivenDivision[]): ReadonlyMap<string, string> {
  const towns = divisions.filter(({ level }) => level === 'township');
  return new Map(towns.map(({ code, name }) => [code, name]));
}

function endOf(year: number): PlainDate {
  return plainDate(`${String(year).padStart(4, '0')}-12-31`);
}
