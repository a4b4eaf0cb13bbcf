import type { SheetRow } from '../cell';
import { cleanCell } from '../cleaning';
import { heading } from '../layouts/heading';
import { type Unit, unitOf } from '../units/unit';

/** One column of a header of one to three rows. */
export interface HeadingCell {
  index: number;
  /** As printed, without line breaks; the rows of the header parted by /. */
  printed: string;
  /** The texts by which it may be known, most telling first: with its parents, then alone. */
  names: readonly string[];
  /** What is printed over it. */
  parents: readonly string[];
  unit: Unit | undefined;
  /** The unit stands alone in a row of units. */
  isUnitBelow: boolean;
}

/** Rows taken as a header. */
export interface HeaderRows {
  rows: readonly number[];
  cells: readonly HeadingCell[];
}

function printed(cell: string): string {
  return cleanCell(cell).replace(/\s*[\r\n]\s*/g, '');
}

/** Lays one to three rows over each other: a heading over several columns belongs to each of them. */
export function headerRows(rows: readonly SheetRow[]): HeaderRows {
  const width = Math.max(
    ...rows.map(({ cells }) => cells.findLastIndex((cell) => cleanCell(cell) !== '') + 1),
  );
  const levels = rows.map(({ cells }) => Array.from({ length: width }, (_, at) => printed(cells[at] ?? '')));
  const cells: HeadingCell[] = [];
  for (let index = 0; index < width; index++) {
    const parts = partsOf(levels, index);
    if (parts.length > 0) cells.push(headingCell(index, parts));
  }
  return { rows: rows.map(({ row }) => row), cells };
}

function partsOf(levels: readonly (readonly string[])[], index: number): string[] {
  const parts: string[] = [];
  levels.forEach((level, at) => {
    const below = levels[at + 1];
    const text = level[index] ?? '';
    if (text !== '') {
      if (parts.at(-1) !== text) parts.push(text);
    } else if (below !== undefined && (below[index] ?? '') !== '') {
      const parent = parentOf(level, below, index);
      if (parent !== undefined) parts.push(parent);
    }
  });
  return parts;
}

// The heading to the left that this one stands under, as merged cells show it: its own column has a part below, too.
function parentOf(level: readonly string[], below: readonly string[], index: number): string | undefined {
  for (let at = index - 1; at >= 0; at--) {
    const text = level[at] ?? '';
    if (text !== '') return (below[at] ?? '') === '' ? undefined : text;
  }
  return undefined;
}

function headingCell(index: number, parts: readonly string[]): HeadingCell {
  const shown = parts.join('/');
  const headings = parts.map(heading);
  const last = parts.at(-1) ?? '';
  // A row of units under the header: 万元 under 资金规模 is no heading.
  const under = parts.length > 1 ? unitOf(last) : undefined;
  const named = under === undefined ? headings : headings.slice(0, -1);
  const unit = under ?? headings.findLast((part) => part.unit !== undefined)?.unit;
  const names = named.map(({ name }) => name);
  const own = names.at(-1) ?? '';
  const parents = names.slice(0, -1);
  const joined =
    parents.length === 0 ? [] : [`${parents.at(-1)}${own}`, `${parents.at(-1)}-${own}`, names.join('')];
  return {
    index,
    printed: shown,
    names: [...new Set([...joined, own])],
    parents,
    unit,
    isUnitBelow: under !== undefined,
  };
}
