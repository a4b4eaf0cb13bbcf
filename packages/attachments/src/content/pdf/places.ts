import { ContentRefused } from '../refused';
import { decodedStream } from './decoded-stream';
import { readObject } from './read-object';
import { integerOf, listIn, type PdfDictionary } from './value';
import { ValueReader } from './value-reader';

/** Where an object stands: at an offset of the file, or as one of several in a stream. */
export type Place = { readonly offset: number } | { readonly within: number; readonly index: number };

/** What a file says of its objects: where each stands, and which is the first. */
export interface Places {
  readonly of: ReadonlyMap<number, Place | 'free'>;
  readonly trailer: PdfDictionary;
}

const MOST_SECTIONS = 500;
const MOST_OBJECTS = 200_000;
const MOST_BYTES = 8 * 1024 * 1024;

/** Follows the tables of a file from the newest to the oldest; what a newer one says holds. Throws ContentRefused. */
export function placesOf(bytes: Buffer): Places {
  const from = bytes.lastIndexOf('startxref', undefined, 'latin1');
  if (from < 0) throw new ContentRefused('DAMAGED');
  const reader = new ValueReader(bytes, from + 'startxref'.length);
  const waiting = [reader.integer()];
  const seen = new Set<number>();
  const of = new Map<number, Place | 'free'>();
  let trailer: PdfDictionary | undefined;
  for (let offset = waiting.shift(); offset !== undefined; offset = waiting.shift()) {
    if (seen.has(offset)) continue;
    if (seen.add(offset).size > MOST_SECTIONS || offset >= bytes.length) throw new ContentRefused('DAMAGED');
    const section = sectionAt(bytes, offset);
    for (const [number, place] of section.places) if (!of.has(number)) of.set(number, place);
    if (of.size > MOST_OBJECTS) throw new ContentRefused('DAMAGED');
    trailer ??= section.trailer;
    const next = ['XRefStm', 'Prev'].map((key) => integerOf(section.trailer.entries.get(key)));
    waiting.unshift(...next.filter((at) => at !== undefined));
  }
  if (!trailer) throw new ContentRefused('DAMAGED');
  return { of, trailer };
}

interface Section {
  readonly places: readonly (readonly [number, Place | 'free'])[];
  readonly trailer: PdfDictionary;
}

function sectionAt(bytes: Buffer, offset: number): Section {
  const reader = new ValueReader(bytes, offset);
  return reader.word() === 'xref' ? tableAt(reader) : streamAt(bytes, offset);
}

function tableAt(reader: ValueReader): Section {
  const places: [number, Place | 'free'][] = [];
  for (let word = reader.word(); word !== 'trailer'; word = reader.word()) {
    const first = Number(word);
    const count = reader.integer();
    if (!/^\d{1,10}$/.test(word) || places.length + count > MOST_OBJECTS) throw new ContentRefused('DAMAGED');
    for (let index = 0; index < count; index++) {
      const offset = reader.integer();
      reader.integer();
      const isUsed = reader.word() === 'n';
      places.push([first + index, isUsed ? { offset } : 'free']);
    }
  }
  const trailer = reader.value();
  if (trailer.kind !== 'dictionary') throw new ContentRefused('DAMAGED');
  return { places, trailer };
}

function streamAt(bytes: Buffer, offset: number): Section {
  const { object } = readObject(bytes, offset, () => undefined);
  const { value: trailer } = object;
  if (trailer.kind !== 'dictionary') throw new ContentRefused('DAMAGED');
  const rows = decodedStream(object, MOST_BYTES);
  const widths = listIn(trailer, 'W').map((width) => integerOf(width) ?? 9);
  const [kindWidth = 9, firstWidth = 9, secondWidth = 9] = widths;
  if (widths.some((width) => width > 6) || widths.length !== 3) throw new ContentRefused('DAMAGED');
  const number = (at: number, width: number) => (width === 0 ? 0 : rows.readUIntBE(at, width));
  const ranges = trailer.entries.has('Index')
    ? listIn(trailer, 'Index').map((part) => integerOf(part) ?? 0)
    : [0, integerOf(trailer.entries.get('Size')) ?? 0];
  const places: [number, Place | 'free'][] = [];
  let at = 0;
  for (let range = 0; range < ranges.length; range += 2) {
    const first = ranges[range] ?? 0;
    for (let index = 0; index < (ranges[range + 1] ?? 0); index++) {
      if (at + kindWidth + firstWidth + secondWidth > rows.length) return { places, trailer };
      const kind = kindWidth === 0 ? 1 : number(at, kindWidth);
      const one = number(at + kindWidth, firstWidth);
      const two = number(at + kindWidth + firstWidth, secondWidth);
      at += kindWidth + firstWidth + secondWidth;
      if (kind === 1) places.push([first + index, { offset: one }]);
      else if (kind === 2) places.push([first + index, { within: one, index: two }]);
      else places.push([first + index, 'free']);
    }
  }
  return { places, trailer };
}
