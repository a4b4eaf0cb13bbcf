import { textOfDocument, UnreadableDocument } from '../src';
import { docxOf, docxWith, zipOf } from './docx-file';
import { pdfOf, pdfWith, stream } from './pdf-file';

const lines = ['某县防返贫工作办法', '一、识别程序', '（一）公示不少于5天。'];

test('a .docx gives a line for each paragraph', async () => {
  const bytes = await docxOf(lines.map((text) => ({ text })));
  expect(await textOfDocument(bytes)).toBe(lines.join('\n'));
});

test('numbers that Word counts itself are written as official documents print them', async () => {
  const bytes = await docxOf([
    { text: '识别程序', listed: 0 },
    { text: '入户核实。', listed: 1 },
    { text: '村级核实。', listed: 2 },
    { text: '乡镇复核。', listed: 2 },
    { text: '公示。', listed: 1 },
    { text: '风险消除', listed: 0 },
    { text: '提名。', listed: 1 },
    { text: '本办法自印发之日起施行。' },
  ]);
  expect((await textOfDocument(bytes)).split('\n')).toEqual([
    '一、识别程序',
    '（一）入户核实。',
    '1. 村级核实。',
    '2. 乡镇复核。',
    '（二）公示。',
    '二、风险消除',
    '（一）提名。',
    '本办法自印发之日起施行。',
  ]);
});

test('a .pdf gives its lines, page by page, without the numbers of its pages', async () => {
  const bytes = pdfOf([
    [...lines, '— 1 —'],
    ['（二）县级审定。', '2'],
  ]);
  expect(await textOfDocument(bytes)).toBe([...lines, '（二）县级审定。'].join('\n'));
});

test('a text file is read as UTF-8 or GB18030', async () => {
  expect(await textOfDocument(Buffer.from(`\ufeff${lines.join('\r\n')}`))).toBe(lines.join('\n'));
  // 一、公示
  const gb = Buffer.from([0xd2, 0xbb, 0xa1, 0xa2, 0xb9, 0xab, 0xca, 0xbe]);
  expect(await textOfDocument(gb)).toBe('一、公示');
});

async function refusalOf(bytes: Uint8Array, limits = {}): Promise<string> {
  try {
    await textOfDocument(bytes, limits);
    return 'READ';
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error;
    expect(error.said.zh).not.toBe('');
    return error.code;
  }
}

test.each<[string, () => Uint8Array | Promise<Uint8Array>, string, object?]>([
  ['an old .doc', () => Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'NOT_A_DOCUMENT'],
  ['a zip that is no document', () => zipOf({ 'a.txt': 'x' }), 'NOT_A_DOCUMENT'],
  ['a picture', () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0]), 'NOT_UTF8'],
  ['an empty file', () => Buffer.alloc(0), 'NO_TEXT'],
  ['a scan', () => pdfOf([[]]), 'NO_TEXT'],
  ['a .docx that is cut off', async () => (await docxOf([{ text: '一、公示' }])).subarray(0, 300), 'DAMAGED'],
  ['a .docx whose parts are no XML', () => docxWith('<w:document'), 'DAMAGED'],
  ['a .pdf of nothing but its first line', () => Buffer.from('%PDF-1.7\n'), 'DAMAGED'],
  ['a file beyond its bound', () => Buffer.alloc(2_000, 'a'), 'TOO_LARGE', { fileBytes: 1_000 }],
  ['more text than a policy has', () => Buffer.from('甲'.repeat(2_000)), 'TOO_LARGE', { characters: 1_000 }],
  [
    'a .docx that unpacks to far more than it is',
    () => docxWith(Buffer.alloc(80 * 1024 ** 2, ' ')),
    'TOO_LARGE',
  ],
  [
    'a .pdf of very many pages',
    () => pdfOf(Array.from({ length: 30 }, () => ['页'])),
    'TOO_LARGE',
    { pages: 20 },
  ],
  ['a file that takes too long', () => pdfOf([lines]), 'TOO_SLOW', { seconds: 0.01 }],
])('%s ends with a sentence', async (_what, make, code, limits = {}) => {
  expect(await refusalOf(await make(), limits)).toBe(code);
});

test('a document that would fill the memory ends with a sentence, and this process goes on', async () => {
  const nested = docxWith(
    `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${'<w:p><w:r><w:t>甲</w:t></w:r></w:p>'.repeat(300_000)}</w:body></w:document>`,
  );
  expect(await refusalOf(await nested, { heapMegabytes: 64 })).toBe('TOO_LARGE');
  const bomb = pdfWith([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>',
    stream(Buffer.alloc(256 * 1024 ** 2, 'q ')),
  ]);
  expect(['TOO_LARGE', 'TOO_SLOW', 'NO_TEXT', 'DAMAGED']).toContain(
    await refusalOf(bomb, { heapMegabytes: 64, residentMegabytes: 300, seconds: 5 }),
  );
  expect(await textOfDocument(Buffer.from('一、公示'))).toBe('一、公示');
});

test('entities of a .docx are not unfolded, and nothing outside of it is read', async () => {
  const entities = Array.from(
    { length: 12 },
    (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(12)}">`,
  ).join('');
  const bytes = await docxWith(
    `<!DOCTYPE w:document [<!ENTITY e0 "哈"><!ENTITY file SYSTEM "file:///etc/hostname">${entities}]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>甲&e12;&file;乙</w:t></w:r></w:p></w:body></w:document>`,
  );
  const read = await textOfDocument(bytes, { seconds: 30 }).catch((error: UnreadableDocument) => error.code);
  expect(read.length).toBeLessThan(100);
});
