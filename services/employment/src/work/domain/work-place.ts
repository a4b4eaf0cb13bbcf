/** How far from home somebody works: by codes of divisions alone. */
export type PlaceClass = 'SAME_COUNTY' | 'SAME_CITY' | 'OTHER_CITY' | 'OTHER_PROVINCE';

const MUNICIPALITIES = ['11', '12', '31', '50'];

/**
 * How far a place lies from home; null where its code does not say it, as that of the own province alone. Districts and
 * counties of one municipality are never another city; a county directly under its province (its third and fourth digits are
 * 90) is a city of its own.
 */
export function classOfPlace(home: string, place: string | null): PlaceClass | null {
  if (place === null || place.length < 6) return null;
  if (home.slice(0, 2) !== place.slice(0, 2)) return 'OTHER_PROVINCE';
  const [own, other] = [home.slice(0, 6), place.slice(0, 6)];
  if (own === other) return 'SAME_COUNTY';
  if (MUNICIPALITIES.includes(home.slice(0, 2))) return 'SAME_CITY';
  if (other.endsWith('0000')) return null;
  const direct = [own, other].some((code) => code.slice(2, 4) === '90');
  return direct || own.slice(0, 4) !== other.slice(0, 4) ? 'OTHER_CITY' : 'SAME_CITY';
}
