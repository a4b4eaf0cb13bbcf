import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../crc32';

/** A part of an office document with the name it is kept under. */
export interface Part {
  readonly name: string;
  readonly content: Buffer;
}

const DEFLATED = 8;
const VERSION = 20;
// Names are ASCII, and no file says when it was written: the first day that the format knows.
const FIRST_DAY = 0x21;

/** A zip file of these parts and nothing else; the same parts give the same bytes. */
export function zipFile(parts: readonly Part[]): Buffer {
  const written: Buffer[] = [];
  const listed: Buffer[] = [];
  let size = 0;
  for (const { name, content } of parts) {
    const packed = deflateRawSync(content);
    const about = Buffer.alloc(26);
    about.writeUInt16LE(VERSION, 0);
    about.writeUInt16LE(DEFLATED, 4);
    about.writeUInt16LE(FIRST_DAY, 8);
    about.writeUInt32LE(crc32(content), 10);
    about.writeUInt32LE(packed.length, 14);
    about.writeUInt32LE(content.length, 18);
    about.writeUInt16LE(name.length, 22);
    const called = Buffer.from(name, 'latin1');
    const place = Buffer.alloc(14);
    place.writeUInt32LE(size, 10);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), about, called, packed]);
    const head = Buffer.from([0x50, 0x4b, 1, 2, VERSION, 0]);
    listed.push(Buffer.concat([head, about, place, called]));
    written.push(local);
    size += local.length;
  }
  const list = Buffer.concat(listed);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(size, 16);
  return Buffer.concat([...written, list, end]);
}
