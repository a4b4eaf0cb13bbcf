import type { Level } from './policy-document';

const codeLengths = [12, 9, 6, 4, 2, 0];
const levels: Readonly<Record<number, Level>> = {
  0: 'nation',
  2: 'province',
  4: 'prefecture',
  6: 'county',
  9: 'township',
  12: 'village',
};

/** The codes of a division and of every place that contains it, the smallest first; '' is the whole country. */
export function containingPlaces(division: string): string[] {
  return codeLengths.filter((length) => length <= division.length).map((length) => division.slice(0, length));
}

/** The level a division code stands for; throws RangeError for a code of another length. */
export function levelOf(code: string): Level {
  const level = levels[code.length];
  if (!level) throw new RangeError('A division code has 2, 4, 6, 9 or 12 digits.');
  return level;
}
