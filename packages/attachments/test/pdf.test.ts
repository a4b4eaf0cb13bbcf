import { deflateSync } from 'node:zlib';
import { cleaned } from '../src/content/cleaned';
import { PHOTO, packedPdf, pdf, phonePhoto, stream } from './samples';

const refused = (problem: string) => expect.objectContaining({ problem });
const textOf = (file: Buffer) => cleaned(file).content.toString('latin1');

const PAGES = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>';
const CONTENT = stream('', Buffer.from('BT /F1 24 Tf (Huiyi jiyao) Tj ET'));

test('a PDF keeps its pages and loses who wrote it, where and when', () => {
  const file = pdf(
    [
      '<< /Type /Catalog /Pages 2 0 R /Metadata 6 0 R /PieceInfo << /A 1 >> >>',
      PAGES,
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /VP [ << /Measure << /GPTS [35.46 114.80] >> >> ] >>',
      CONTENT,
      '<< /Author (Zhang) /CreationDate (D:20251014) >>',
      stream('/Type /Metadata /Subtype /XML', Buffer.from('<x:xmpmeta>35.46</x:xmpmeta>')),
      '<< /Nothing (leads here) >>',
    ],
    '/Info 5 0 R /ID [<aa> <bb>]',
  );
  const { mediaType, content } = cleaned(file);
  expect(mediaType).toBe('application/pdf');
  const text = content.toString('latin1');
  expect(text).toContain('(Huiyi jiyao) Tj');
  expect(text).toContain('/MediaBox [0 0 595 842]');
  for (const gone of ['Zhang', 'CreationDate', 'xmpmeta', '35.46', 'PieceInfo', 'leads here', '/ID'])
    expect(text).not.toContain(gone);
  expect(cleaned(content).content.equals(content)).toBe(true);
});

test('objects that lie packed are read and written plainly', () => {
  const text = textOf(
    packedPdf([
      '<< /Type /Catalog /Pages 2 0 R /OpenAction 4 0 R >>',
      PAGES,
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 10 10] /Title#20x (#) >>',
      '<< /S /JavaScript /JS (app.alert\\(1\\)) >>',
    ]),
  );
  expect(text).toContain('/MediaBox [0 0 10 10] /Title#20x (#)');
  expect(text).not.toContain('alert');
});

test('scripts, actions that lead out, and files within the file are left out, wherever they hang', () => {
  const text = textOf(
    pdf([
      '<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names [(x) 5 0 R] >> /JavaScript 6 0 R >> /AA << /WC 6 0 R >> >>',
      PAGES,
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Annots [ << /Subtype /Link /A 7 0 R >> << /Subtype /FileAttachment /FS 5 0 R >> ] >>',
      CONTENT,
      '<< /Type /Filespec /F (virus.exe) /EF << /F 4 0 R >> >>',
      '<< /S /JavaScript /JS (app.launchURL) >>',
      '<< /S /#4caunch /F (cmd.exe) >>',
    ]),
  );
  for (const gone of ['virus', 'launchURL', 'cmd.exe', 'JavaScript', 'EmbeddedFiles', 'aunch'])
    expect(text).not.toContain(gone);
  expect(text).toContain('/Subtype /Link');
});

test('a photo on a page loses its position as one that is sent alone', () => {
  const picture = (filter: string, bytes: Buffer) =>
    pdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      PAGES,
      '<< /Type /Page /Parent 2 0 R /Resources << /XObject << /I 4 0 R >> >> >>',
      stream(`/Subtype /Image /Width 24 /Height 16 /Filter ${filter}`, bytes),
    ]);
  for (const file of [
    picture('/DCTDecode', phonePhoto()),
    picture('[/FlateDecode /DCTDecode]', deflateSync(phonePhoto())),
  ]) {
    const { content } = cleaned(file);
    expect(content.includes('35.4621')).toBe(false);
    expect(content.includes(PHOTO)).toBe(true);
  }
  expect(() => cleaned(picture('[/ASCII85Decode /DCTDecode]', Buffer.from('x')))).toThrow(refused('DAMAGED'));
});

test('the newest of several versions of an object is the one that is kept', () => {
  const before = pdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    PAGES,
    '<< /Type /Page /MediaBox [0 0 1 1] /Old (x) >>',
  ]);
  const object = Buffer.from('3 0 obj\n<< /Type /Page /MediaBox [0 0 2 2] >>\nendobj\n');
  const at = before.length;
  const previous = /startxref\n(\d+)/.exec(before.toString('latin1'))?.[1];
  const update = `xref\n3 1\n${String(at).padStart(10, '0')} 00000 n \ntrailer\n<< /Size 4 /Root 1 0 R /Prev ${previous} >>\nstartxref\n${at + object.length}\n%%EOF`;
  const text = textOf(Buffer.concat([before, object, Buffer.from(update)]));
  expect(text).toContain('[0 0 2 2]');
  expect(text).not.toContain('/Old');
});

test('a PDF with a password is refused with a sentence of its own', () => {
  const file = pdf(
    ['<< /Type /Catalog /Pages 2 0 R >>', PAGES, '<< /Type /Page >>'],
    '/Encrypt << /Filter /Standard >>',
  );
  expect(() => cleaned(file)).toThrow(refused('ENCRYPTED'));
});

test('a stream that would unpack without end is refused before it does', () => {
  const bomb = deflateSync(Buffer.alloc(48 * 1024 * 1024));
  const file = packedPdf(['<< /Type /Catalog /Pages 2 0 R >>']);
  const at = file.indexOf('stream\n') + 'stream\n'.length;
  const end = file.indexOf('\nendstream');
  const length = String(end - at);
  const text = Buffer.concat([file.subarray(0, at), bomb, file.subarray(end)]).toString('latin1');
  const grown = bomb.length - (end - at) + String(bomb.length).length - length.length;
  const moved = text
    .replace(`/Length ${length} >>\nstream`, `/Length ${bomb.length} >>\nstream`)
    .replace(/startxref\n(\d+)/, (_all, from: string) => `startxref\n${Number(from) + grown}`);
  expect(() => cleaned(Buffer.from(moved, 'latin1'))).toThrow(refused('DAMAGED'));
});

test.each([
  ['values within values without end', pdf(['[['.repeat(40_000), PAGES])],
  ['tables that lead back to themselves', pdf(['<< /Type /Catalog >>'], '/Prev 9')],
  ['a catalogue that is none', pdf(['<< /Type /Page >>'])],
  [
    'a length that is its own',
    pdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Length 2 0 R >>\nstream\nx\nendstream']),
  ],
  ['no table', Buffer.from('%PDF-1.4\nnothing more')],
])('%s: refused', (_what, file) => {
  expect(() => cleaned(file)).toThrow(expect.objectContaining({ name: 'UploadRefused' }));
});

test('half a PDF is none, wherever it is cut', () => {
  const file = pdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    PAGES,
    '<< /Type /Page /Contents 4 0 R >>',
    CONTENT,
  ]);
  const startAt = file.indexOf('startxref');
  for (let end = 8; end < startAt; end += 13)
    expect(() => cleaned(file.subarray(0, end))).toThrow(refused('DAMAGED'));
});
