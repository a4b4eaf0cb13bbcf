import { inflateRawSync } from 'node:zlib';
import { crc32 } from '../crc32';
import { ContentRefused } from '../refused';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
// A document of some pages has a few dozen.
const MOST_PARTS = 2_000;
const MOST_UNPACKED = 48 * 1024 ** 2;
const IS_ENCRYPTED = 1;

/** The parts of an office document, each unpacked when it is asked for, under their names in small letters. */
export class ZipParts {
  private readonly places = new Map<string, number>();
  private unpacked = 0;

  /** Throws ContentRefused where the list of parts is damaged, too long, locked, or names a part twice. */
  constructor(private readonly bytes: Buffer) {
    const end = endOf(bytes);
    const count = bytes.readUInt16LE(end + 10);
    if (count > MOST_PARTS) throw new ContentRefused('TOO_MUCH_INSIDE');
    let at = bytes.readUInt32LE(end + 16);
    for (let entry = 0; entry < count; entry++) {
      if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== CENTRAL) throw new ContentRefused('DAMAGED');
      if (bytes.readUInt16LE(at + 8) & IS_ENCRYPTED) throw new ContentRefused('OLD_OR_LOCKED');
      const [name, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field)) as [
        number,
        number,
        number,
      ];
      const called = bytes.toString('utf8', at + 46, at + 46 + name).toLowerCase();
      // Programs that differ in which of two they take would show two documents.
      if (this.places.has(called)) throw new ContentRefused('DAMAGED');
      this.places.set(called, at);
      at += 46 + name + extra + comment;
    }
  }

  has(name: string): boolean {
    return this.places.has(name.toLowerCase());
  }

  /** The bytes of a part. Throws ContentRefused where there is no such part, it is damaged, or all come to too much. */
  read(name: string): Buffer {
    const { bytes } = this;
    const at = this.places.get(name.toLowerCase());
    if (at === undefined) throw new ContentRefused('DAMAGED');
    const [sum, packed, size] = [16, 20, 24].map((field) => bytes.readUInt32LE(at + field)) as [
      number,
      number,
      number,
    ];
    const local = bytes.readUInt32LE(at + 42);
    if (local + 30 > bytes.length || bytes.readUInt32LE(local) !== LOCAL) throw new ContentRefused('DAMAGED');
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    if (from + packed > bytes.length) throw new ContentRefused('DAMAGED');
    this.unpacked += size;
    if (this.unpacked > MOST_UNPACKED) throw new ContentRefused('TOO_MUCH_INSIDE');
    const part = unpackedPart(bytes.readUInt16LE(at + 10), bytes.subarray(from, from + packed), size);
    if (part.length !== size || crc32(part) !== sum) throw new ContentRefused('DAMAGED');
    return part;
  }
}

function endOf(bytes: Buffer): number {
  const last = bytes.length - END_BYTES;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (bytes.readUInt32LE(at) === END) return at;
  }
  throw new ContentRefused('DAMAGED');
}

function unpackedPart(method: number, packed: Buffer, size: number): Buffer {
  if (method === 0) return packed;
  if (method !== 8) throw new ContentRefused('DAMAGED');
  try {
    // One more than is said, so that what lies about its size is seen and not unpacked.
    return inflateRawSync(packed, { maxOutputLength: size + 1 });
  } catch {
    throw new ContentRefused('DAMAGED');
  }
}
