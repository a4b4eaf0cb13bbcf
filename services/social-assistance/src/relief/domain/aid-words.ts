/** Kinds of causes of a difficulty; what exactly happened is not kept. */
export type ReliefCause = 'ILLNESS' | 'DISABILITY' | 'DISASTER' | 'ACCIDENT' | 'OTHER';

// Words of causes as offices write them, the first that is found; what exactly happened is not kept.
const CAUSES: readonly (readonly [RegExp, ReliefCause])[] = [
  [/残/u, 'DISABILITY'],
  [/病|医疗/u, 'ILLNESS'],
  [/灾|火|水淹|地震/u, 'DISASTER'],
  [/意外|事故|车祸|溺水/u, 'ACCIDENT'],
];

/** The kind of cause that a text in an office's own words tells; null where there is no text. */
export function causeOf(text: string | undefined): ReliefCause | null {
  if (text === undefined) return null;
  return CAUSES.find(([words]) => words.test(text))?.[1] ?? 'OTHER';
}

/** Who approved, by the name of the office as a list prints it; null where it prints none. */
export function approverOf(office: string | undefined): 'county' | 'township' | null {
  if (office === undefined) return null;
  return /乡|镇|街道/u.test(office) ? 'township' : 'county';
}
