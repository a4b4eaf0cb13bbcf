import { readFileName } from './file-name';
import { UploadRefused } from './upload-refused';

test.each([
  ['台账.csv', '台账.csv'],
  [' 台账.csv ', '台账.csv'],
  ['/tmp/台账.csv', '台账.csv'],
  ['C:\\桌面\\台账.csv', '台账.csv'],
  ['../../etc/passwd', 'passwd'],
  ['台\u200b账.csv', '台账.csv'],
  ['.csv', '.csv'],
])('%j is kept as %j', (given, kept) => {
  expect(readFileName(given)).toBe(kept);
});

test.each([
  ['', 'FILE_NAME_MISSING'],
  ['/', 'FILE_NAME_MISSING'],
  ['..', 'FILE_NAME_MISSING'],
  ['.', 'FILE_NAME_MISSING'],
  ['a/', 'FILE_NAME_MISSING'],
  ['\u200b\u3000', 'FILE_NAME_MISSING'],
  ['a\u0000.csv', 'UNREADABLE_CHARACTERS'],
  ['a\u001b[31m.csv', 'UNREADABLE_CHARACTERS'],
  ['台账\u202evsc.exe', 'UNREADABLE_CHARACTERS'],
  ['a\ud800.csv', 'UNREADABLE_CHARACTERS'],
  ['长'.repeat(300), 'TOO_LONG'],
])('%j is refused as %s, in both languages', (given, code) => {
  expect(() => readFileName(given)).toThrow(UploadRefused);
  expect(() => readFileName(given)).toThrow(expect.objectContaining({ code, status: 400 }));
  const refused = new UploadRefused(code as 'TOO_LONG');
  expect(refused.sentence('zh')).toMatch(/[\u4e00-\u9fff]/);
  expect(refused.sentence('en')).toMatch(/^[ -~]+$/);
});
