import { comparable } from '../cleaning';
import { type Column, columnOf } from './column';

const SHOWN = 12;

function listing(values: readonly string[]): string {
  return values.length > SHOWN ? `${values.slice(0, SHOWN).join('、')}…` : values.join('、');
}

function lookup<V extends string>(values: readonly V[]): (text: string) => V | undefined {
  const exact = new Map<string, V>(values.map((value) => [value, value]));
  const loose = new Map<string, V>(values.map((value) => [comparable(value), value]));
  return (text) => exact.get(text) ?? loose.get(comparable(text));
}

/** One value of a code list; width and spaces of the writing do not matter. Otherwise NOT_LISTED. */
export function listed<const V extends string>(values: readonly V[]): Column<V> {
  const find = lookup(values);
  const details = { values: listing(values) };
  return columnOf((cell, _kind, report) => find(cell) ?? report.reject('NOT_LISTED', details));
}

/** Several values of a code list in one cell, parted by , ， 、 ; or ； (健康状况: 残疾,患有大病), in the list's order. */
export function severalListed<const V extends string>(values: readonly V[]): Column<readonly V[]> {
  const find = lookup(values);
  const details = { values: listing(values) };
  return columnOf((cell, _kind, report) => {
    const found = new Set<V>();
    for (const part of cell.split(/[,，、;；]/)) {
      if (part.trim() === '') continue;
      const value = find(part);
      if (value === undefined) return report.reject('NOT_LISTED', details);
      found.add(value);
    }
    return values.filter((value) => found.has(value));
  });
}
