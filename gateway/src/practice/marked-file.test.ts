import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { markedFile } from './marked-file';

const name = encodeURIComponent('待办 2025-12-05.xlsx');

test('a file is called practice wherever it lies later', () => {
  const { headers } = markedFile(
    {
      'content-disposition': `attachment; filename="file.xlsx"; filename*=UTF-8''${name}`,
      'content-length': '3',
    },
    Readable.from(['abc']),
  );
  expect(decodeURIComponent(String(headers['content-disposition']))).toContain(
    "UTF-8''练习_待办 2025-12-05.xlsx",
  );
  expect(headers['content-length']).toBe('3');
});

test('a paper carries the mark on every page, and says no length that is not its own', async () => {
  const page = '<!doctype html><body>公示</body></html>';
  const { headers, body } = markedFile(
    { 'content-type': 'text/html; charset=utf-8', 'content-length': String(page.length) },
    Readable.from([Buffer.from(page)]),
  );
  expect(headers['content-length']).toBeUndefined();
  const written = await text(Readable.from(body));
  expect(written.startsWith(page)).toBe(true);
  expect(written).toContain('练习 PRACTICE');
});
