import { cleaned } from '../src/content/cleaned';
import { orientationOf } from '../src/content/orientation';
import { chunk, exif, PHOTO, POSITION, phonePhoto, SCAN, segment } from './samples';

const refused = (problem: string) => expect.objectContaining({ problem });

test('a photo keeps its picture and which way up it is, and tells nothing of place, time and device', () => {
  const { mediaType, content } = cleaned(phonePhoto(6));
  expect(mediaType).toBe('image/jpeg');
  expect(content.includes('35.4621')).toBe(false);
  expect(content.includes('PK\u0003\u0004')).toBe(false);
  const exifAt = content.indexOf('Exif');
  expect(orientationOf(content.subarray(exifAt))).toBe(6);
  // Everything that the picture is decoded by, and its dots, are as they were.
  expect(content.subarray(exifAt + 32).equals(PHOTO.subarray(2))).toBe(true);
});

test('what was stripped once stays as it is', () => {
  for (const file of [phonePhoto(3), PHOTO, SCAN]) {
    const once = cleaned(file).content;
    expect(cleaned(once).content.equals(once)).toBe(true);
  }
});

test.each(['II', 'MM'] as const)(
  'which way up a picture is is read in either order of bytes (%s)',
  (order) => {
    expect(orientationOf(exif(8, order))).toBe(8);
    expect(orientationOf(exif(9, order))).toBeUndefined();
  },
);

test('a scan keeps its picture, without texts, times and Exif, and nothing stands behind its end', () => {
  const header = SCAN.subarray(0, 33);
  const file = Buffer.concat([
    header,
    chunk('tEXt', `Comment\0${POSITION}`),
    chunk('eXIf', exif(1)),
    chunk('tIME', Buffer.alloc(7)),
    SCAN.subarray(33),
    Buffer.from(POSITION),
  ]);
  const { mediaType, content } = cleaned(file);
  expect(mediaType).toBe('image/png');
  expect(content.includes('35.4621')).toBe(false);
  expect(content.equals(cleaned(SCAN).content)).toBe(true);
});

test.each([
  ['a web page', Buffer.from('<!doctype html><script>alert(1)</script>')],
  ['a page with a picture behind it', Buffer.concat([Buffer.from('<svg onload="x">'), PHOTO])],
  ['an archive', Buffer.from('PK\u0003\u0004 whatever is packed here')],
  ['a program', Buffer.from('MZ\u0090\u0000')],
  ['nothing', Buffer.alloc(0)],
  ['a picture of a kind that phones turn into JPEG when asked', Buffer.from('\0\0\0\u0018ftypheic')],
])('%s is neither photo nor scan, whatever it is called', (_what, file) => {
  expect(() => cleaned(file)).toThrow(refused('NO_PICTURE'));
});

test('half a picture is none, wherever it is cut', () => {
  for (let end = 12; end < PHOTO.length; end += 17) {
    expect(() => cleaned(PHOTO.subarray(0, end))).toThrow(refused('DAMAGED'));
  }
  for (let end = 12; end < SCAN.length; end += 9) {
    expect(() => cleaned(SCAN.subarray(0, end))).toThrow(refused('DAMAGED'));
  }
});

test('a picture that would fill the memory of who opens it is refused by its size', () => {
  const frame = PHOTO.indexOf(Buffer.from([0xff, 0xc0]));
  const large = Buffer.from(PHOTO);
  large.writeUInt16BE(60_000, frame + 5);
  large.writeUInt16BE(60_000, frame + 7);
  expect(() => cleaned(large)).toThrow(refused('TOO_MANY_PIXELS'));
  const header = Buffer.from(SCAN.subarray(16, 29));
  header.writeUInt32BE(2 ** 31 - 1, 0);
  const scan = Buffer.concat([SCAN.subarray(0, 8), chunk('IHDR', header), SCAN.subarray(33)]);
  expect(() => cleaned(scan)).toThrow(refused('TOO_MANY_PIXELS'));
});

test('a picture of endlessly many scans is refused', () => {
  const scanAt = PHOTO.indexOf(Buffer.from([0xff, 0xda]));
  const scan = PHOTO.subarray(scanAt, -2);
  const scans = Buffer.concat([
    PHOTO.subarray(0, scanAt),
    ...Array.from({ length: 200 }, () => scan),
    PHOTO.subarray(-2),
  ]);
  expect(() => cleaned(scans)).toThrow(refused('DAMAGED'));
});

test('a scan of which a part was changed, or which holds what no reader may skip, is refused', () => {
  const changed = Buffer.from(SCAN);
  changed[50] = (changed[50] ?? 0) ^ 1;
  expect(() => cleaned(changed)).toThrow(refused('DAMAGED'));
  const strange = Buffer.concat([SCAN.subarray(0, 33), chunk('XXXX', 'x'), SCAN.subarray(33)]);
  expect(() => cleaned(strange)).toThrow(refused('DAMAGED'));
});

test('any bytes behind the beginning of a picture are taken or refused, and nothing else happens', () => {
  for (let seed = 1; seed < 400; seed++) {
    const noise = Buffer.from(Array.from({ length: seed % 90 }, (_, at) => (seed * 31 + at * at * 17) & 255));
    for (const file of [
      Buffer.concat([PHOTO.subarray(0, 2), segment(0xe1, noise), noise]),
      Buffer.concat([PHOTO.subarray(0, seed % PHOTO.length), noise]),
      Buffer.concat([SCAN.subarray(0, seed % SCAN.length), noise]),
    ]) {
      try {
        cleaned(file);
      } catch (error) {
        expect(error).toMatchObject({ name: 'UploadRefused' });
      }
    }
  }
});
