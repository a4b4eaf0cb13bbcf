import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32, createDeflateRaw } from 'node:zlib';

/** A part of a zip file: its name and its content in pieces. */
export interface ZipPart {
  name: string;
  content: Iterable<string>;
  /** What the directory claims as unpacked size, for files that lie. */
  claimedBytes?: number;
}

interface Written {
  name: Buffer;
  at: number;
  crc: number;
  packed: number;
  unpacked: number;
}

const DESCRIPTOR_AND_UTF8 = 0x0808;
const DEFLATE = 8;

function fields(...values: [bytes: 2 | 4, value: number][]): Buffer {
  const buffer = Buffer.alloc(values.reduce((sum, [bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [bytes, value] of values) at = buffer.writeUIntLE(value, at, bytes);
  return buffer;
}

/** Writes a zip file piece by piece, so that large ones can be made in little memory. */
export async function writeZip(path: string, parts: readonly ZipPart[]): Promise<void> {
  await pipeline(Readable.from(zipBytes(parts)), createWriteStream(path));
}

async function* zipBytes(parts: readonly ZipPart[]): AsyncGenerator<Buffer> {
  const written: Written[] = [];
  let at = 0;
  for (const part of parts) {
    const entry: Written = { name: Buffer.from(part.name), at, crc: 0, packed: 0, unpacked: 0 };
    const sizes = [
      [4, 0],
      [4, 0],
      [4, 0],
      [2, entry.name.length],
      [2, 0],
    ] as [2 | 4, number][];
    const head = fields(
      [4, 0x04034b50],
      [2, 20],
      [2, DESCRIPTOR_AND_UTF8],
      [2, DEFLATE],
      [2, 0],
      [2, 33],
      ...sizes,
    );
    yield Buffer.concat([head, entry.name]);
    const source = Readable.from(
      (function* () {
        for (const piece of part.content) {
          const bytes = Buffer.from(piece);
          entry.crc = crc32(bytes, entry.crc);
          entry.unpacked += bytes.length;
          yield bytes;
        }
      })(),
    );
    for await (const packed of source.pipe(createDeflateRaw())) {
      entry.packed += packed.length;
      yield packed;
    }
    entry.unpacked = part.claimedBytes ?? entry.unpacked;
    yield fields([4, 0x08074b50], [4, entry.crc], [4, entry.packed], [4, entry.unpacked]);
    at += head.length + entry.name.length + entry.packed + 16;
    written.push(entry);
  }
  const directory = Buffer.concat(written.map(directoryEntry));
  yield directory;
  const counts = [
    [2, 0],
    [2, 0],
    [2, written.length],
    [2, written.length],
  ] as [2 | 4, number][];
  yield fields([4, 0x06054b50], ...counts, [4, directory.length], [4, at], [2, 0]);
}

function directoryEntry({ name, at, crc, packed, unpacked }: Written): Buffer {
  const head = fields(
    [4, 0x02014b50],
    [2, 20],
    [2, 20],
    [2, DESCRIPTOR_AND_UTF8],
    [2, DEFLATE],
    [2, 0],
    [2, 33],
  );
  const rest = fields(
    [4, crc],
    [4, packed],
    [4, unpacked],
    [2, name.length],
    [2, 0],
    [2, 0],
    [2, 0],
    [2, 0],
    [4, 0],
    [4, at],
  );
  return Buffer.concat([head, rest, name]);
}
