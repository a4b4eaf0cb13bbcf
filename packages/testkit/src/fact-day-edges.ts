/** Days around the bounds of a recorded fact on 2025-12-01, each with the code that refuses it or undefined. */
export const FACT_DAY_EDGES: readonly (readonly [day: string, code: string | undefined])[] = [
  ['0001-01-01', 'DATE_TOO_EARLY'],
  ['1800-01-01', 'DATE_TOO_EARLY'],
  ['2012-12-31', 'DATE_TOO_EARLY'],
  ['2013-01-01', undefined],
  ['2025-12-01', undefined],
  ['2025-12-02', 'DATE_IN_FUTURE'],
  ['9999-12-31', 'DATE_IN_FUTURE'],
];
