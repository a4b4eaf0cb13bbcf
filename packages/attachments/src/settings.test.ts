import { attachmentMistakes } from './settings';

test('a store whose address is given lacks its bucket and its key, each told by name; without a store nothing is lacking', () => {
  const ATTACHMENT_S3_ENDPOINT = 'https://store.example';
  expect(attachmentMistakes({ ATTACHMENT_S3_ENDPOINT, ATTACHMENT_S3_BUCKET: 'files' })).toEqual([
    expect.stringMatching(/^ATTACHMENT_S3_KEY_ID: /),
    expect.stringMatching(/^ATTACHMENT_S3_SECRET: /),
  ]);
  expect(attachmentMistakes({ ATTACHMENT_S3_BUCKET: 'files' })).toEqual([]);
});
