import { ContentRefused } from '../refused';
import { integerOf, type PdfObject } from './value';
import { ValueReader } from './value-reader';

/** Reads `7 0 obj …` at an offset; `lengthOf` tells what a length says that stands in another object. */
export function readObject(
  bytes: Buffer,
  offset: number,
  lengthOf: (number: number) => number | undefined,
): { readonly number: number; readonly object: PdfObject } {
  const reader = new ValueReader(bytes, offset);
  const number = reader.integer();
  reader.integer();
  if (reader.word() !== 'obj') throw new ContentRefused('DAMAGED');
  const value = reader.value();
  if (value.kind !== 'dictionary' || reader.word() !== 'stream') return { number, object: { value } };
  const from = afterLine(bytes, reader.at);
  const length = value.entries.get('Length');
  const size = length?.kind === 'reference' ? lengthOf(length.number) : integerOf(length);
  if (size === undefined || from + size > bytes.length) throw new ContentRefused('DAMAGED');
  const end = new ValueReader(bytes, from + size);
  if (end.word() !== 'endstream') throw new ContentRefused('DAMAGED');
  return { number, object: { value, stream: bytes.subarray(from, from + size) } };
}

function afterLine(bytes: Buffer, at: number): number {
  if (bytes[at] === 0x0d) return bytes[at + 1] === 0x0a ? at + 2 : at + 1;
  if (bytes[at] === 0x0a) return at + 1;
  throw new ContentRefused('DAMAGED');
}
