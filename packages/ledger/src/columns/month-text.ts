const WRITTEN = /^(\d{4})(?:-|\/|\.|年)?(\d{1,2})(?:月份?)?$/;
const FIRST_YEAR = '1900';
const LAST_YEAR = '2199';
const QUARTER = /^(\d{4})年?(?:第?([一二三四1-4])季度?|([上下])半年)$/;
const QUARTERS = '一二三四';

/** A month YYYY-MM from compact text: YYYYMM, YYYY-MM, YYYY年M月, YYYY年M月份. */
export function monthText(text: string): string | undefined {
  const parts = WRITTEN.exec(text);
  if (parts === null) return undefined;
  const [, year = '', digits = ''] = parts;
  const month = digits.padStart(2, '0');
  const real = year >= FIRST_YEAR && year <= LAST_YEAR && month >= '01' && month <= '12';
  return real ? `${year}-${month}` : undefined;
}

/** The first and last month of a quarter or half year (2025年第三季度, 2025年上半年). */
export function quarterText(text: string): readonly [string, string] | undefined {
  const parts = QUARTER.exec(text);
  if (parts === null) return undefined;
  const [, year, quarter = '', half] = parts;
  const at =
    half === undefined
      ? QUARTERS.indexOf(quarter) >= 0
        ? QUARTERS.indexOf(quarter)
        : Number(quarter) - 1
      : 0;
  const [first, last] = half === undefined ? [at * 3 + 1, at * 3 + 3] : half === '上' ? [1, 6] : [7, 12];
  const two = (month: number) => String(month).padStart(2, '0');
  return [`${year}-${two(first)}`, `${year}-${two(last)}`];
}
