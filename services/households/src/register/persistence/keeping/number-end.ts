import type { BlindIndex } from '@dixian/personal-data';

/** How many characters of a number people know it by. */
export const END_LENGTH = 4;

/** The index of the last four of a number, by which who may see numbers finds its holder; the key alone tells them. */
export function numberEnd(index: BlindIndex, number: string): Buffer {
  return index.of(`end\n${number.slice(-END_LENGTH).toUpperCase()}`);
}
