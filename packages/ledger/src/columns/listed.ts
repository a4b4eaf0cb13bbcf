import { comparable } from '../cleaning';
import type { LayoutColumn } from '../layouts/layout';
import { type CellReport, type Column, columnOf } from './column';

const SHOWN = 30;

// Values may hold 、 themselves; then they are parted by a semicolon, so that one can choose.
function listing(values: readonly string[]): string {
  const separator = values.some((value) => value.includes('、')) ? '；' : '、';
  return values.length > SHOWN ? `${values.slice(0, SHOWN).join(separator)}…` : values.join(separator);
}

type Lookup<V> = (text: string, report: CellReport) => V | undefined;

function lookup<V extends string>(values: readonly V[]): Lookup<V> {
  const exact = new Map<string, V>(values.map((value) => [value, value]));
  const loose = new Map<string, V>(values.map((value) => [comparable(value), value]));
  const find = (text: string) => exact.get(text) ?? loose.get(comparable(text));
  return (text, { layout }) => {
    const found = find(text);
    if (found !== undefined || layout === undefined) return found;
    const meant = meaningsOf(layout).get(comparable(text));
    return meant === undefined ? undefined : find(meant);
  };
}

const meanings = new WeakMap<LayoutColumn, ReadonlyMap<string, string>>();

function meaningsOf(layout: LayoutColumn): ReadonlyMap<string, string> {
  const known = meanings.get(layout);
  if (known !== undefined) return known;
  const words = new Map([...layout.synonyms].map(([word, value]) => [comparable(word), value]));
  meanings.set(layout, words);
  return words;
}

function refuse(values: readonly string[], report: CellReport): undefined {
  return report.reject('NOT_LISTED', { values: listing(report.layout?.values ?? values) });
}

/**
 * One value of a code list; width and spaces of the writing do not matter, and what the layout lets a word mean counts.
 * Otherwise NOT_LISTED.
 */
export function listed<const V extends string>(values: readonly V[]): Column<V> {
  const find = lookup(values);
  return columnOf('list', (cell, _kind, report) => find(cell, report) ?? refuse(values, report), values);
}

/** The same of a list that counties word in ways of their own: an unknown word is read as `other`, with a warning. */
export function listedOrUnknown<const V extends string, const Other extends string>(
  values: readonly V[],
  other: Other,
): Column<V | Other | undefined> {
  const find = lookup(values);
  return columnOf<V | Other>(
    'list',
    (cell, _kind, report) => {
      const found = find(cell, report);
      if (found === undefined)
        report.warn('WORD_UNKNOWN', { values: listing(report.layout?.values ?? values) });
      return found ?? other;
    },
    values,
  ).optional();
}

/** Several values of a code list in one cell, parted by , ， 、 ; or ； (健康状况: 残疾,患有大病), in the list's order. */
export function severalListed<const V extends string>(values: readonly V[]): Column<readonly V[]> {
  const find = lookup(values);
  return columnOf(
    'several',
    (cell, _kind, report) => {
      const found = new Set<V>();
      for (const part of cell.split(/[,，、;；]/)) {
        if (part.trim() === '') continue;
        const value = find(part, report);
        if (value === undefined) return refuse(values, report);
        found.add(value);
      }
      return values.filter((value) => found.has(value));
    },
    values,
  );
}
