import { strippedJpeg } from '../jpeg';
import { ContentRefused } from '../refused';
import { inflated } from './decoded-stream';
import { listIn, type PdfDictionary, type PdfObject, withEntries } from './value';

const MOST_PICTURE = 64 * 1024 * 1024;
const BOXES: ReadonlySet<string> = new Set(['jP  ', 'ftyp', 'jp2h', 'jp2c']);

/** A stream of a page, of a photo without what the camera wrote beside it. */
export function strippedPicture(dictionary: PdfDictionary, stream: Buffer): PdfObject {
  const filters = listIn(dictionary, 'Filter').map((filter) => (filter.kind === 'name' ? filter.name : ''));
  if (filters.includes('JPXDecode')) return { value: dictionary, stream: withoutBoxes(stream) };
  if (!filters.includes('DCTDecode')) return { value: dictionary, stream };
  const [outer] = filters;
  // A viewer does not turn pictures within a page by what the camera says.
  if (filters.length === 1) return { value: dictionary, stream: strippedJpeg(stream, { turned: false }) };
  if (filters.length !== 2 || outer !== 'FlateDecode') throw new ContentRefused('DAMAGED');
  const value = withEntries(dictionary, {
    Filter: { kind: 'name', name: 'DCTDecode' },
    DecodeParms: undefined,
  });
  return { value, stream: strippedJpeg(inflated(stream, MOST_PICTURE), { turned: false }) };
}

// JPEG 2000 lies in boxes, of which some are texts of programs; or it lies there bare.
function withoutBoxes(stream: Buffer): Buffer {
  if (stream.toString('latin1', 4, 8) !== 'jP  ') return stream;
  const kept: Buffer[] = [];
  for (let at = 0; at + 8 <= stream.length; ) {
    const length = stream.readUInt32BE(at);
    const end = length === 0 ? stream.length : at + length;
    if ((length !== 0 && length < 8) || end > stream.length) throw new ContentRefused('DAMAGED');
    if (BOXES.has(stream.toString('latin1', at + 4, at + 8))) kept.push(stream.subarray(at, end));
    at = end;
  }
  return Buffer.concat(kept);
}
