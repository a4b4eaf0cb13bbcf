import { deflateRawSync } from 'node:zlib';
import { plainDate } from '@dixian/calendar';
import { decodePreview, encodePreview, type Preview } from './preview-id';

const preview: Preview = {
  division: '4105',
  on: plainDate('2026-01-01'),
  comparedOn: plainDate('2025-12-31'),
  files: new Map([
    ['document.yaml', 'id: 安阳'],
    ['clauses.yaml', '[]'],
  ]),
};
const packed = (parts: unknown) => deflateRawSync(JSON.stringify(parts)).toString('base64url');

test('an id is the draft, both ways', () => {
  expect(decodePreview(encodePreview(preview))).toEqual(preview);
});

const files = [['document.yaml', 'id: x']];
test.each([
  ['text', 'x'],
  ['what is not packed', Buffer.from('[]').toString('base64url')],
  ['a division of five digits', packed(['41050', '2026-01-01', '2025-12-31', files])],
  ['a day that is none', packed(['4105', '2026-02-29', '2025-12-31', files])],
  ['files without a text', packed(['4105', '2026-01-01', '2025-12-31', [['document.yaml']]])],
  ['a number for a text', packed(['4105', '2026-01-01', '2025-12-31', [['document.yaml', 1]]])],
  ['more than a draft', packed(['4105', '2026-01-01', '2025-12-31', files, 1])],
  ['what grows without end', packed(['4105', '2026-01-01', '2025-12-31', [['a', 'x'.repeat(9_000_000)]]])],
  ['what is too long', 'A'.repeat(400_001)],
])('an id of %s is made up', (_what, id) => {
  expect(decodePreview(id)).toBeUndefined();
});
