import { deflateSync } from 'node:zlib';
import { PHOTO } from '@dixian/testkit';
import { crc32 } from '../src/content/crc32';

export { PHOTO };

export const SCAN = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAABgAAAAQCAYAAAAMJL+VAAAASElEQVR4AdzQwQ0AMAQFULESq3TJdhU7tQsQqcTBl/wLEfF4i9zOMDUX4IFlRl6qkoBEVYpoD5DoqJKXiCDrAxJlL//O5xM9AAAA//+NvRWNAAAABklEQVQDANkZQ4mx+SLAAAAAAElFTkSuQmCC',
  'base64',
);

/** Where the phone was, as cameras write it; in none of the files that are kept. */
export const POSITION = 'N35.4621 E114.8052';

/** A segment of a JPEG. */
export function segment(marker: number, body: Buffer | string): Buffer {
  const bytes = Buffer.from(body);
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(bytes.length + 2, 2);
  return Buffer.concat([head, bytes]);
}

/** Exif as a camera writes it: which way up, the device, and where it was. */
export function exif(orientation: number, order: 'II' | 'MM' = 'II'): Buffer {
  const tiff = Buffer.alloc(8 + 2 + 2 * 12 + 4);
  const short = (value: number, at: number) =>
    order === 'II' ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at);
  const long = (value: number, at: number) =>
    order === 'II' ? tiff.writeUInt32LE(value, at) : tiff.writeUInt32BE(value, at);
  tiff.write(order, 'latin1');
  short(42, 2);
  long(8, 4);
  short(2, 8);
  [0x010f, 0x0112].forEach((tag, index) => {
    short(tag, 10 + index * 12);
    short(3, 12 + index * 12);
    long(1, 14 + index * 12);
    short(orientation, 18 + index * 12);
  });
  return Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, Buffer.from(POSITION)]);
}

/** The photo as a phone sends it: with position, comment and texts of programs, and something behind its end. */
export function phonePhoto(orientation = 6): Buffer {
  return Buffer.concat([
    PHOTO.subarray(0, 2),
    segment(0xe1, exif(orientation)),
    segment(0xe1, `http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${POSITION}</x:xmpmeta>`),
    segment(0xed, `Photoshop 3.0\0${POSITION}`),
    segment(0xfe, `taken at ${POSITION}`),
    PHOTO.subarray(2),
    Buffer.from(`PK\u0003\u0004 ${POSITION}`),
  ]);
}

/** A chunk of a PNG. */
export function chunk(type: string, body: Buffer | string): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), Buffer.from(body)]);
  const framed = Buffer.alloc(typed.length + 8);
  framed.writeUInt32BE(typed.length - 4);
  typed.copy(framed, 4);
  framed.writeUInt32BE(crc32(typed), typed.length + 4);
  return framed;
}

/** A PDF of these objects, the first of which is its catalogue; `trailer` is what it says beside. */
export function pdf(objects: readonly (Buffer | string)[], trailer = ''): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  const offsets: number[] = [];
  let size = parts[0]?.length ?? 0;
  for (const [index, object] of objects.entries()) {
    offsets.push(size);
    const part = Buffer.concat([
      Buffer.from(`${index + 1} 0 obj\n`),
      Buffer.from(object),
      Buffer.from('\nendobj\n'),
    ]);
    parts.push(part);
    size += part.length;
  }
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${size}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(table + end)]);
}

/** A stream of a PDF. */
export function stream(dictionary: string, bytes: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from(`<< ${dictionary} /Length ${bytes.length} >>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ]);
}

/** A PDF whose objects lie packed in one stream, as office programs write it. */
export function packedPdf(objects: readonly string[]): Buffer {
  let at = 0;
  const heads = objects.map((object, index) => {
    const head = `${index + 1} ${at} `;
    at += object.length + 1;
    return head;
  });
  const first = heads.join('').length;
  const packed = deflateSync(Buffer.from(`${heads.join('')}${objects.join('\n')}`));
  const holder = objects.length + 1;
  const head = Buffer.from('%PDF-1.5\n');
  const body = Buffer.concat([
    Buffer.from(`${holder} 0 obj\n`),
    stream(`/Type /ObjStm /N ${objects.length} /First ${first} /Filter /FlateDecode`, packed),
    Buffer.from('\nendobj\n'),
  ]);
  const rows = [...objects.keys()].map((index) => [2, holder, index]);
  const table = [[0, 0, 0], ...rows, [1, head.length, 0], [1, head.length + body.length, 0]].map(
    ([kind = 0, one = 0, two = 0]) => Buffer.from([kind, one >> 8, one & 255, two]),
  );
  // Predicted from the line above, as programs do.
  const predicted = table.map((row, line) =>
    Buffer.concat([
      Buffer.from([2]),
      Buffer.from(row.map((byte, column) => byte - (table[line - 1]?.[column] ?? 0))),
    ]),
  );
  const places = stream(
    `/Type /XRef /Size ${table.length} /W [1 2 1] /Root 1 0 R /Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 4 >>`,
    deflateSync(Buffer.concat(predicted)),
  );
  const end = `\nendobj\nstartxref\n${head.length + body.length}\n%%EOF\n`;
  return Buffer.concat([head, body, Buffer.from(`${holder + 1} 0 obj\n`), places, Buffer.from(end)]);
}
