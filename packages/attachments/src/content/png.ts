import { crc32 } from './crc32';
import { assertSize } from './pixels';
import { ContentRefused } from './refused';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
// What a picture is made of, its colours and the size of its dots; texts, times, Exif and further frames are not.
const KEPT: ReadonlySet<string> = new Set(
  'IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB sBIT bKGD pHYs'.split(' '),
);

/** Whether a file begins as a PNG does. */
export function isPng(bytes: Buffer): boolean {
  return bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE);
}

/** A PNG with what its picture is made of and nothing else, and nothing behind its end. Throws ContentRefused. */
export function strippedPng(bytes: Buffer): Buffer {
  const kept: Buffer[] = [SIGNATURE];
  let at = SIGNATURE.length;
  let hasPixels = false;
  for (;;) {
    if (at + 12 > bytes.length) throw new ContentRefused('DAMAGED');
    const length = bytes.readUInt32BE(at);
    const end = at + 12 + length;
    if (end > bytes.length) throw new ContentRefused('DAMAGED');
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4))
      throw new ContentRefused('DAMAGED');
    if (kept.length === 1) {
      if (type !== 'IHDR' || length !== 13) throw new ContentRefused('DAMAGED');
      assertSize(bytes.readUInt32BE(at + 8), bytes.readUInt32BE(at + 12));
    }
    // A chunk that a reader must understand and this does not: whatever it is, it is no photo and no scan.
    if (!KEPT.has(type) && /^[A-Z]/.test(type)) throw new ContentRefused('DAMAGED');
    if (KEPT.has(type)) kept.push(bytes.subarray(at, end));
    hasPixels ||= type === 'IDAT' && length > 0;
    at = end;
    if (type !== 'IEND') continue;
    if (!hasPixels) throw new ContentRefused('DAMAGED');
    return Buffer.concat(kept);
  }
}
