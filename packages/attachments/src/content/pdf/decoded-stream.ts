import { inflateSync } from 'node:zlib';
import { ContentRefused } from '../refused';
import { integerOf, listIn, type PdfDictionary, type PdfObject } from './value';

/** The bytes of a stream that holds other objects or says where they are; throws where they are more than `most`. */
export function decodedStream({ value, stream }: PdfObject, most: number): Buffer {
  if (value.kind !== 'dictionary' || !stream) throw new ContentRefused('DAMAGED');
  const filters = listIn(value, 'Filter').map((filter) => (filter.kind === 'name' ? filter.name : ''));
  if (filters.length === 0) return stream;
  if (filters.length > 1 || filters[0] !== 'FlateDecode') throw new ContentRefused('DAMAGED');
  const [parameters] = listIn(value, 'DecodeParms');
  return unpredicted(inflated(stream, most), parameters?.kind === 'dictionary' ? parameters : undefined);
}

/** What zlib packed; a stream that would unpack to more than `most` bytes is refused before it does. */
export function inflated(stream: Buffer, most: number): Buffer {
  try {
    return inflateSync(stream, { maxOutputLength: most });
  } catch {
    throw new ContentRefused('DAMAGED');
  }
}

// Lines as PNG predicts them, each beginning with how.
function unpredicted(bytes: Buffer, parameters: PdfDictionary | undefined): Buffer {
  const predictor = integerOf(parameters?.entries.get('Predictor')) ?? 1;
  if (predictor === 1) return bytes;
  const columns = integerOf(parameters?.entries.get('Columns')) ?? 1;
  const colours = integerOf(parameters?.entries.get('Colors')) ?? 1;
  if (predictor < 10 || columns === 0 || columns > 1_000 || colours !== 1)
    throw new ContentRefused('DAMAGED');
  const lines = Math.floor(bytes.length / (columns + 1));
  const plain = Buffer.alloc(lines * columns);
  for (let line = 0; line < lines; line++) {
    const how = bytes[line * (columns + 1)];
    for (let column = 0; column < columns; column++) {
      const at = line * columns + column;
      const left = column > 0 ? (plain[at - 1] ?? 0) : 0;
      const above = line > 0 ? (plain[at - columns] ?? 0) : 0;
      const corner = column > 0 && line > 0 ? (plain[at - columns - 1] ?? 0) : 0;
      const given = bytes[line * (columns + 1) + 1 + column] ?? 0;
      plain[at] = given + predicted(how, left, above, corner);
    }
  }
  return plain;
}

function predicted(how: number | undefined, left: number, above: number, corner: number): number {
  if (how === 0) return 0;
  if (how === 1) return left;
  if (how === 2) return above;
  if (how === 3) return (left + above) >> 1;
  if (how !== 4) throw new ContentRefused('DAMAGED');
  const near = left + above - corner;
  const [toLeft, toAbove, toCorner] = [left, above, corner].map((each) => Math.abs(near - each)) as [
    number,
    number,
    number,
  ];
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}
