import type { UnreadableCode } from '../messages';

interface Signature {
  code: UnreadableCode;
  at?: number;
  bytes: string;
}

const PICTURES = [
  '\x89PNG\r\n',
  '\xff\xd8\xff',
  'GIF87a',
  'GIF89a',
  'II*\0',
  'MM\0*',
  '8BPS',
  '\xd7\xcd\xc6\x9a',
];
const ARCHIVES = [
  'Rar!\x1a\x07',
  "7z\xbc\xaf'\x1c",
  '\x1f\x8b',
  'BZh',
  '\xfd7zXZ\0',
  'MSCF',
  'PK\x05\x06',
  'PK\x07\x08',
];
const DOCUMENTS = ['%PDF-', '{\\rtf', '%!PS-Adobe', 'AT&TFORM'];

const SIGNATURES: readonly Signature[] = [
  ...PICTURES.map((bytes) => ({ code: 'PICTURE', bytes }) as const),
  { code: 'PICTURE', at: 8, bytes: 'WEBP' },
  ...['heic', 'heix', 'hevc', 'heim', 'mif1', 'msf1', 'avif'].map(
    (brand) => ({ code: 'PICTURE', at: 4, bytes: `ftyp${brand}` }) as const,
  ),
  ...ARCHIVES.map((bytes) => ({ code: 'ARCHIVE', bytes }) as const),
  { code: 'ARCHIVE', at: 257, bytes: 'ustar' },
  ...DOCUMENTS.map((bytes) => ({ code: 'DOCUMENT', bytes }) as const),
];

const BOM = '\xef\xbb\xbf';

/** Why a file of this beginning is no table: a picture, an archive or a document; undefined for anything else. */
export function refusalOf(head: Buffer): UnreadableCode | undefined {
  const bytes = head.toString('latin1');
  const text = bytes.slice(bytes.startsWith(BOM) ? BOM.length : 0).trimStart();
  if (DOCUMENTS.some((mark) => text.startsWith(mark))) return 'DOCUMENT';
  if (isBitmap(head)) return 'PICTURE';
  return SIGNATURES.find(({ at = 0, bytes: mark }) => bytes.startsWith(mark, at))?.code;
}

/** Two letters alone could begin a text; a bitmap has two empty fields after its size. */
function isBitmap(head: Buffer): boolean {
  return head.length > 10 && head.toString('latin1', 0, 2) === 'BM' && head.readUInt32LE(6) === 0;
}
