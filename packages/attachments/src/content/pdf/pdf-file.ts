import { ContentRefused } from '../refused';
import { decodedStream } from './decoded-stream';
import { type Places, placesOf } from './places';
import { readObject } from './read-object';
import { integerOf, NULL, type PdfDictionary, type PdfObject } from './value';
import { ValueReader } from './value-reader';

// Of all streams together that hold other objects: they are unpacked to be looked through.
const MOST_UNPACKED = 32 * 1024 * 1024;

/** A file by its objects. */
export class PdfFile {
  readonly trailer: PdfDictionary;
  private readonly places: Places['of'];
  private readonly packed = new Map<number, readonly PdfObject[]>();
  private unpacked = 0;

  constructor(private readonly bytes: Buffer) {
    const { of, trailer } = placesOf(bytes);
    this.places = of;
    this.trailer = trailer;
  }

  /** The object of that number; one that the file does not have is null. */
  object(number: number): PdfObject {
    const place = this.places.get(number);
    if (place === undefined || place === 'free') return { value: NULL };
    if ('within' in place) return this.within(place.within)[place.index] ?? { value: NULL };
    const read = readObject(this.bytes, place.offset, (length) => this.lengthIn(length));
    if (read.number !== number) throw new ContentRefused('DAMAGED');
    return read.object;
  }

  // A length is a number at a place of its own: no stream, and not in one.
  private lengthIn(number: number): number | undefined {
    const place = this.places.get(number);
    if (place === undefined || place === 'free' || 'within' in place) return undefined;
    return integerOf(readObject(this.bytes, place.offset, () => undefined).object.value);
  }

  private within(number: number): readonly PdfObject[] {
    const known = this.packed.get(number);
    if (known) return known;
    const place = this.places.get(number);
    if (place === undefined || place === 'free' || 'within' in place) throw new ContentRefused('DAMAGED');
    const { object } = readObject(this.bytes, place.offset, (length) => this.lengthIn(length));
    const bytes = decodedStream(object, MOST_UNPACKED - this.unpacked);
    this.unpacked += bytes.length;
    const dictionary = object.value as PdfDictionary;
    const count = integerOf(dictionary.entries.get('N')) ?? 0;
    const first = integerOf(dictionary.entries.get('First')) ?? 0;
    const heads = new ValueReader(bytes, 0);
    const offsets: number[] = [];
    for (let index = 0; index < count; index++) {
      heads.integer();
      offsets.push(heads.integer());
    }
    const objects = offsets.map((offset) => ({ value: new ValueReader(bytes, first + offset).value() }));
    this.packed.set(number, objects);
    return objects;
  }
}
