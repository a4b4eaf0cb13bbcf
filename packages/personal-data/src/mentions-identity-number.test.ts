import { mentionsIdentityNumber } from './mentions-identity-number';

test.each([
  ['户主 990034194707288978 称房屋漏雨', true],
  ['99003419470728897x', true],
  ['990034 19470728 8978', true],
  ['９９００３４１９４７０７２８８９７８', true],
  ['户编号 500235216710000，房屋漏雨', false],
  ['2025-03-14 到家，电话已核对', false],
  ['990034********8978', false],
  ['', false],
])('%s', (text, expected) => {
  expect(mentionsIdentityNumber(text)).toBe(expected);
});
