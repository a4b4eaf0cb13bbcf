/** What a number means under the format of its cell. */
export type NumberKind = 'number' | 'date' | 'percent';

// Texts, escaped and padding characters, colours, currencies and conditions are no codes; "General" has an e.
const NO_CODES = /"[^"]*"|\\.|\[[^\]]*\]|[_*].|general/gi;
const YEAR_OR_DAY = /[yd]/i;
// The year as Chinese Excel writes it: e"年"m"月"; 0.00E+00 is a power of ten.
const YEAR_OF_ERA = /e(?![+-])/i;
const MONTH = /m/i;
// Beside hours and seconds m is minutes.
const TIME = /[hs]/i;

/** What numbers mean under an Excel format code such as `yyyy/m/d` or `0.00%`. */
export function kindOfFormat(code: string): NumberKind {
  const bare = code.replace(NO_CODES, '');
  const showsDay = YEAR_OR_DAY.test(bare) || YEAR_OF_ERA.test(bare) || (MONTH.test(bare) && !TIME.test(bare));
  if (showsDay) return 'date';
  return bare.includes('%') ? 'percent' : 'number';
}
