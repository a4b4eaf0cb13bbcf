import { orientationOf, orientationSegment } from './orientation';
import { assertSize } from './pixels';
import { ContentRefused } from './refused';

const SOI = Buffer.from([0xff, 0xd8]);
const EOI = 0xd9;
const SOS = 0xda;
const APP0 = 0xe0;
const APP1 = 0xe1;
const APP14 = 0xee;
// Tables that the picture is decoded by: quantisation, Huffman and arithmetic tables, restart intervals, lines.
const TABLES: ReadonlySet<number> = new Set([0xdb, 0xc4, 0xcc, 0xdd, 0xdc]);
const NO_FRAMES: ReadonlySet<number> = new Set([0xc4, 0xc8, 0xcc]);
// Each scan makes a decoder walk over the whole picture once more; cameras write up to a dozen.
const MOST_SCANS = 100;

/** Whether a file begins as a JPEG does. */
export function isJpeg(bytes: Buffer): boolean {
  return bytes.length > 3 && bytes.subarray(0, 2).equals(SOI) && bytes[2] === 0xff;
}

/**
 * A JPEG with what its picture is made of and nothing else: no Exif (place, time, device), no XMP, no comment, no
 * thumbnail, nothing behind its end. Which way up it is stays, where that is wanted. Throws ContentRefused.
 */
export function strippedJpeg(
  bytes: Buffer,
  { turned }: { readonly turned: boolean } = { turned: true },
): Buffer {
  const kept: Buffer[] = [];
  let orientation: number | undefined;
  let frames = 0;
  let scans = 0;
  for (const { marker, segment, scan } of segmentsOf(bytes)) {
    if (isFrame(marker)) {
      if (frames++ > 0 || segment.length < 6) throw new ContentRefused('DAMAGED');
      assertSize(segment.readUInt16BE(3), segment.readUInt16BE(1));
      kept.push(written(marker, segment));
    } else if (marker === SOS) {
      if (frames === 0 || ++scans > MOST_SCANS) throw new ContentRefused('DAMAGED');
      kept.push(written(marker, segment), scan);
    } else if (marker === APP1) orientation ??= orientationOf(segment);
    else if (marker === APP0 && segment.length >= 14 && beginsWith(segment, 'JFIF\0')) {
      // Up to the size of its thumbnail, which is none.
      kept.push(written(marker, Buffer.concat([segment.subarray(0, 12), Buffer.alloc(2)])));
    } else if (marker === APP14 && beginsWith(segment, 'Adobe'))
      kept.push(written(marker, segment.subarray(0, 12)));
    else if (TABLES.has(marker)) kept.push(written(marker, segment));
  }
  if (scans === 0) throw new ContentRefused('DAMAGED');
  const way = turned && orientation ? [written(APP1, orientationSegment(orientation))] : [];
  return Buffer.concat([SOI, ...way, ...kept, Buffer.from([0xff, EOI])]);
}

interface Segment {
  readonly marker: number;
  readonly segment: Buffer;
  /** What follows the header of a scan: the picture itself. */
  readonly scan: Buffer;
}

/** The segments up to the end of the picture; throws where the file ends before that. */
function* segmentsOf(bytes: Buffer): Generator<Segment> {
  let at = SOI.length;
  for (;;) {
    if (bytes[at] !== 0xff) throw new ContentRefused('DAMAGED');
    while (bytes[at] === 0xff) at++;
    const marker = bytes[at++];
    if (marker === EOI) return;
    // A marker without a length, as a restart, stands in no place but a scan.
    if (
      marker === undefined ||
      marker < 0xc0 ||
      (marker >= 0xd0 && marker <= 0xd8) ||
      at + 2 > bytes.length
    ) {
      throw new ContentRefused('DAMAGED');
    }
    const length = bytes.readUInt16BE(at);
    const end = at + length;
    if (length < 2 || end > bytes.length) throw new ContentRefused('DAMAGED');
    const scanEnd = marker === SOS ? endOfScan(bytes, end) : end;
    yield { marker, segment: bytes.subarray(at + 2, end), scan: bytes.subarray(end, scanEnd) };
    at = scanEnd;
  }
}

// In a scan 0xff stands before 0, before a restart, or ends it.
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    if (next === undefined) break;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  throw new ContentRefused('DAMAGED');
}

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && !NO_FRAMES.has(marker);
}

function beginsWith(segment: Buffer, text: string): boolean {
  return segment.toString('latin1', 0, text.length) === text;
}

function written(marker: number, segment: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(segment.length + 2, 2);
  return Buffer.concat([head, segment]);
}
