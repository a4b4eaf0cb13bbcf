import { cleaned } from '../src/content/cleaned';
import { type Part, zipFile } from '../src/content/docx/zip-file';
import { ZipParts } from '../src/content/docx/zip-parts';
import { PHOTO, pdf, phonePhoto, SCAN } from './samples';

const refused = (problem: string) => expect.objectContaining({ problem });
const docx = (parts: Readonly<Record<string, string | Buffer>>) =>
  zipFile(Object.entries(parts).map(([name, content]): Part => ({ name, content: Buffer.from(content) })));
const taken = (bytes: Buffer) => cleaned(bytes, 'DOCUMENTS');

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MICROSOFT = 'http://schemas.microsoft.com/office/2006/relationships';
const NAMES = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${OFFICE}"`;
const TEXT = '<w:p w:rsidR="00AB12CD"><w:r><w:t>一、识别程序 &amp; 期限&#10;</w:t></w:r></w:p>';
const to = (id: string, type: string, target: string, mode = '') =>
  `<Relationship Id="${id}" Type="${type.includes(':') ? type : `${OFFICE}/${type}`}" Target="${target}" ${mode}/>`;
const relations = (...lines: string[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`;
const document = (body: string, names = NAMES) =>
  `<?xml version="1.0"?><w:document ${names}><w:body>${body}</w:body></w:document>`;
const EXTERNAL = 'TargetMode="External"';

/** A document as an office program writes it, with what a test puts into it. */
function written(body: string, leadsTo: readonly string[] = [], parts: Record<string, string | Buffer> = {}) {
  return docx({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relations(
      to('rId1', 'officeDocument', 'word/document.xml'),
      to(
        'rId2',
        `${OFFICE.replace('officeDocument', 'package')}/metadata/core-properties`,
        'docProps/core.xml',
      ),
    ),
    'docProps/core.xml': '<x>张三 2025-10-14</x>',
    'word/document.xml': document(`${TEXT}${body}`),
    'word/_rels/document.xml.rels': relations(...leadsTo),
    ...parts,
  });
}

const partsOf = (bytes: Buffer) => new ZipParts(bytes);
const textOf = (bytes: Buffer) => partsOf(taken(bytes).content).read('word/document.xml').toString('utf8');

test('a document keeps its words, styles and pictures, and loses who wrote it, where and with what', () => {
  const file = written(
    `<w:p><w:hyperlink r:id="rId5"><w:r><w:t>网址</w:t></w:r></w:hyperlink><a:blip r:embed="rId4"/></w:p>`,
    [
      to('rId1', 'settings', 'settings.xml'),
      to('rId2', 'fontTable', 'fontTable.xml'),
      to('rId3', 'header', '/word/header1.xml'),
      to('rId4', 'image', 'media/a.jpg'),
      to('rId5', 'hyperlink', 'https://example.invalid/zhangsan', EXTERNAL),
    ],
    {
      'word/settings.xml': `<w:settings ${NAMES}><w:attachedTemplate r:id="rId1"/><w:rsids><w:rsid w:val="00AB12CD"/></w:rsids><w:compat/></w:settings>`,
      'word/_rels/settings.xml.rels': relations(
        to('rId1', 'attachedTemplate', 'file:///D:/zhangsan/Normal.dotm', EXTERNAL),
      ),
      'word/fontTable.xml': '<w:fonts/>',
      'word/header1.xml': `<w:hdr ${NAMES}><w:p/></w:hdr>`,
      'word/media/a.jpg': phonePhoto(),
      'word/nothing.xml': 'leads here',
    },
  );
  const { mediaType, content } = taken(file);
  expect(mediaType).toContain('wordprocessingml.document');
  const parts = partsOf(content);
  const all = ['[Content_Types].xml', '_rels/.rels', 'word/_rels/document.xml.rels']
    .concat(['word/document.xml', 'word/settings2.xml', 'word/header3.xml'])
    .map((name) => parts.read(name).toString('utf8'));
  expect(all.join('')).toContain('一、识别程序 &#38; 期限&#10;');
  expect(all.join('')).toContain('<w:compat>');
  for (const gone of ['zhangsan', '张三', '00AB12CD', 'attachedTemplate', 'fontTable'])
    expect(all.join('')).not.toContain(gone);
  expect(parts.has('docProps/core.xml') || parts.has('word/nothing.xml')).toBe(false);
  expect(parts.read('word/media/image4.jpeg').equals(cleaned(phonePhoto()).content)).toBe(true);
  expect(taken(content).content.equals(content)).toBe(true);
});

test('a field that counts stays, one that fetches or names another day shows what it showed', () => {
  const field = (...pieces: string[]) =>
    `<w:fldChar w:fldCharType="begin"/>${pieces.map((piece) => `<w:instrText>${piece}</w:instrText>`).join('')}<w:fldChar w:fldCharType="separate"/><w:t>1</w:t><w:fldChar w:fldCharType="end"/>`;
  const text = textOf(
    written(
      `${field(' PAGE ')}${field('DDE', 'AUTO c:\\\\x')}${field(' DATE ')}<w:fldSimple w:instr="INCLUDETEXT x"/><w:fldSimple w:instr=" NUMPAGES "/><w:instrText>LINK</w:instrText><w:fldChar w:fldCharType="begin"/><w:instrText>IMPORT x</w:instrText>`,
    ),
  );
  expect(text).toContain('<w:instrText> PAGE </w:instrText>');
  expect(text).toContain('w:instr=" NUMPAGES "');
  for (const gone of ['DDE', 'AUTO', 'DATE', 'INCLUDETEXT', 'IMPORT']) expect(text).not.toContain(gone);
});

test.each([
  ['macros', '', [to('rId9', `${MICROSOFT}/vbaProject`, 'vbaProject.bin')]],
  ['a chart', '<c:chart r:id="rId9"/>', [to('rId9', 'chart', 'charts/chart1.xml')]],
  ['a file within it', '<o:OLEObject r:id="rId9"/>', [to('rId9', 'oleObject', 'embeddings/x.bin')]],
  ['a picture from elsewhere', '<a:blip r:link="rId9"/>', [to('rId9', 'image', 'http://x/y.png', EXTERNAL)]],
  ['a picture of another kind', '<a:blip r:embed="rId9"/>', [to('rId9', 'image', 'media/x.emf')]],
  ['what nothing says of', '<w:altChunk r:id="rId9"/>', []],
  ['names of its own', `<x:p xmlns:x="${NAMES.split('"')[1]}"/>`, []],
])('a document with %s is to be handed in as PDF', (_with, body, leadsTo) => {
  const file = written(body, leadsTo, { 'word/media/x.emf': 'EMF' });
  expect(() => taken(file)).toThrow(refused('NOT_PLAIN'));
});

test('revisions and comments are to be settled first', () => {
  const by = 'w:id="1" w:author="张三" w:date="2025-10-14T08:00:00Z"';
  for (const body of [
    `<w:ins ${by}/>`,
    `<w:rPr><w:rPrChange ${by}/></w:rPr>`,
    '<w:commentReference w:id="0"/>',
  ])
    expect(() => taken(written(body))).toThrow(refused('REVISIONS'));
});

test('what is no Word document, is old or locked, says what to do; other services take none at all', () => {
  const book = docx({
    '_rels/.rels': relations(to('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': '<workbook/>',
  });
  for (const file of [book, Buffer.from('<html>')]) expect(() => taken(file)).toThrow(refused('NO_DOCUMENT'));
  const old = Buffer.from('d0cf11e0a1b11ae1', 'hex');
  expect(() => taken(old)).toThrow(refused('OLD_OR_LOCKED'));
  for (const file of [written(''), old]) expect(() => cleaned(file)).toThrow(refused('NO_PICTURE'));
  for (const file of [PHOTO, SCAN, pdf(['<< /Type /Catalog >>'])]) expect(taken(file)).toEqual(cleaned(file));
});

test('a document that ends early, names a part twice, hides types or lies about its size is refused, and never thrown at', () => {
  const file = written('');
  for (let end = 4; end < file.length; end += 7)
    expect(() => taken(file.subarray(0, end))).toThrow(refused('DAMAGED'));
  const twice = zipFile([
    { name: 'word/document.xml', content: Buffer.from('a') },
    { name: 'WORD/document.xml', content: Buffer.from('b') },
  ]);
  expect(() => taken(twice)).toThrow(refused('DAMAGED'));
  for (const body of [
    '<w:p>',
    '</w:p>',
    '<w:p></w:r>',
    '<!ENTITY x "y">',
    Buffer.from([0xff]).toString('latin1'),
  ]) {
    const main = Buffer.from(document(body), body === '\u00ff' ? 'latin1' : 'utf8');
    expect(() => taken(written('', [], { 'word/document.xml': main }))).toThrow(refused('DAMAGED'));
  }
  const bomb = written('', [], { 'word/document.xml': document('<w:p/>'.repeat(9_000_000)) });
  expect(() => taken(bomb)).toThrow(refused('TOO_MUCH_INSIDE'));
  const changed = Buffer.from(file);
  changed.writeUInt8((changed.at(60) ?? 0) ^ 1, 60);
  expect(() => taken(changed)).toThrow(refused('DAMAGED'));
});
