import { oneLine } from './free-text';

test.each([
  ['吴志\n刚', '吴志刚'],
  ['吴志 \r\n 刚', '吴志刚'],
  ['John\nWu', 'John Wu'],
  ['阿依古丽·\n买买提', '阿依古丽·买买提'],
  ['吴 刚', '吴 刚'],
])('%j is on one line %s', (written, name) => {
  expect(oneLine(written)).toBe(name);
});
