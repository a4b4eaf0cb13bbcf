import type { SheetRow } from '../cell';
import { heading } from '../layouts/heading';
import { HEAD_ROWS } from './head';
import { type HeaderRows, type HeadingCell, headerRows } from './heading-cells';
import type { Wanted, WantedColumn } from './wanted';

/** What a header says of one wanted column. */
export interface Placed {
  column: WantedColumn;
  cell: HeadingCell;
  isOpposite: boolean;
  by: 'LAYOUT' | 'COUNTY' | 'OFFICE';
}

/** How well rows serve as the header of a kind of ledger. */
export interface HeaderMatch {
  rows: readonly number[];
  /** Cells up to the last printed heading. */
  width: number;
  placed: readonly Placed[];
  /** Headings that mean none of the wanted columns. */
  unknown: readonly HeadingCell[];
  /** Headings that the office's mapping leaves out. */
  ignored: readonly HeadingCell[];
  missing: readonly string[];
  repeated: readonly string[];
}

/** Heading as printed to field; null leaves the column out. */
export type Mapping = Readonly<Record<string, string | null>>;

const MOST_HEADER_ROWS = 3;

interface Candidate {
  place: Placed;
  score: number;
}

function candidates(header: HeaderRows, wanted: Wanted): Candidate[] {
  const found: Candidate[] = [];
  for (const cell of header.cells) {
    cell.names.forEach((name, at) => {
      for (const { column, rank, parents, isOpposite } of wanted.places.get(name) ?? []) {
        const isUnder = parents.some((parent) => cell.parents.some((over) => over.includes(parent)));
        const strayed = parents.length > 0 && cell.parents.length > 0 && !isUnder;
        const by = column.layout?.ofCounty.size ? countyOr(column, name) : 'LAYOUT';
        found.push({
          place: { column, cell, isOpposite, by },
          score: (strayed ? 1000 : 0) + (isUnder ? 0 : 100 * at) + rank + (column.layout?.isCommon ? 0.5 : 0),
        });
      }
    });
  }
  return found.sort((a, b) => a.score - b.score);
}

function countyOr({ layout }: WantedColumn, name: string): Placed['by'] {
  return [...(layout?.ofCounty ?? [])].some((text) => heading(text).name === name) ? 'COUNTY' : 'LAYOUT';
}

/** Lays the wanted columns over rows taken as a header: which are there, where, which are missing or repeated. */
function matchHeader(header: HeaderRows, wanted: Wanted, mapping: Mapping = {}): HeaderMatch {
  const placed = new Map<string, Placed>();
  const taken = new Set<HeadingCell>();
  const ignored: HeadingCell[] = [];
  for (const [text, field] of Object.entries(mapping)) {
    const name = heading(text).name;
    for (const cell of header.cells) {
      if (cell.printed !== text && !cell.names.includes(name)) continue;
      taken.add(cell);
      const column = wanted.columns.find((each) => each.field === field);
      if (column === undefined) ignored.push(cell);
      else placed.set(column.field, { column, cell, isOpposite: false, by: 'OFFICE' });
      break;
    }
  }
  for (const { place } of candidates(header, wanted)) {
    if (placed.has(place.column.field) || taken.has(place.cell)) continue;
    placed.set(place.column.field, place);
    taken.add(place.cell);
  }
  const rest = header.cells.filter((cell) => !taken.has(cell));
  const repeated = rest.filter((cell) =>
    [...placed.values()].some((place) => place.cell.names[0] === cell.names[0]),
  );
  return {
    rows: header.rows,
    width: (header.cells.at(-1)?.index ?? -1) + 1,
    placed: [...placed.values()],
    unknown: rest,
    ignored,
    missing: missingOf(wanted, placed),
    repeated: [...new Set(repeated.map((cell) => cell.printed))],
  };
}

function missingOf(wanted: Wanted, placed: ReadonlyMap<string, Placed>): string[] {
  const single = wanted.columns.filter(({ required, field }) => required && !placed.has(field));
  const groups = wanted.oneOf.filter((group) => !group.some((field) => placed.has(field)));
  const called = (field: string) => wanted.columns.find((column) => column.field === field)?.heading ?? field;
  return [...single.map((column) => column.heading), ...groups.map((group) => group.map(called).join('或'))];
}

/** True when the rows can be the header: something found and nothing required missing. */
export function isComplete(match: HeaderMatch): boolean {
  return match.placed.length > 0 && match.missing.length === 0;
}

/** True when they are the header all the same, with columns missing: two thirds are there, or four and more. */
export function isNearlyComplete({ placed, missing }: HeaderMatch): boolean {
  return placed.length >= 2 && (placed.length >= missing.length * 2 || placed.length >= 4);
}

/** All rows of a sheet's head that may be its header, alone or with those below. */
export function possibleHeaders(head: readonly SheetRow[]): HeaderRows[] {
  const found: HeaderRows[] = [];
  const rows = Math.min(head.length, HEAD_ROWS);
  for (let at = 0; at < rows; at++) {
    for (let count = 1; count <= MOST_HEADER_ROWS && at + count <= rows; count++) {
      found.push(headerRows(head.slice(at, at + count)));
    }
  }
  return found;
}

/** The best header for the wanted columns: a complete one before others, then that with most columns in fewest rows. */
export function bestHeader(
  headers: readonly HeaderRows[],
  wanted: Wanted,
  mapping?: Mapping,
): HeaderMatch | undefined {
  let best: HeaderMatch | undefined;
  for (const header of headers) {
    if (!header.cells.some(({ names }) => names.some((name) => wanted.places.has(name)))) {
      if (mapping === undefined) continue;
    }
    const match = matchHeader(header, wanted, mapping);
    if (match.placed.length > 0 && (best === undefined || isBetter(match, best))) best = match;
  }
  return best;
}

function isBetter(match: HeaderMatch, best: HeaderMatch): boolean {
  if (isComplete(match) !== isComplete(best)) return isComplete(match);
  if (match.placed.length !== best.placed.length) return match.placed.length > best.placed.length;
  // A row of units under the headings says how to read them.
  const units = ({ placed }: HeaderMatch) => placed.filter(({ cell }) => cell.isUnitBelow).length;
  if (units(match) !== units(best)) return units(match) > units(best);
  return match.rows.length < best.rows.length;
}
