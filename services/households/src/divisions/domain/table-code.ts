const LEVELS = { 2: '省级', 4: '地级', 6: '县级', 9: '乡级', 12: '村级' } as const;

/** Levels as official tables print them. */
export const PRINTED_LEVELS = Object.values(LEVELS);

/**
 * The code of a division as it is kept, from one of an official table (统计用区划代码), which fills all codes up to twelve
 * digits with zeros: 410526102000 is the township 410526102.
 */
export function keptCode(printed: string): string {
  if (printed.length !== 12) return printed;
  if (!printed.endsWith('000')) return printed;
  const township = printed.slice(0, 9);
  if (!township.endsWith('000')) return township;
  const county = township.slice(0, 6);
  if (!county.endsWith('00')) return county;
  return county.slice(2, 4) === '00' ? county.slice(0, 2) : county.slice(0, 4);
}

/** The level of a kept code, in the words of such a table. */
export function printedLevel(code: string): string | undefined {
  return Object.entries(LEVELS).find(([length]) => Number(length) === code.length)?.[1];
}
