import { keyNamesSomebody, mentionsIdentityNumber, withoutIdentityNumber } from './mentions-identity-number';

test.each([
  ['户主 990034194707288978 称房屋漏雨', true],
  ['99003419470728897x', true],
  ['990034 19470728 8978', true],
  ['９９００３４１９４７０７２８８９７８', true],
  ['户编号 500235216710000，房屋漏雨', false],
  ['2025-03-14 到家，电话已核对', false],
  ['990034********8978', false],
  ['残疾人证 99003419470728897831', true],
  ['残疾人证 99003419470728897831B1', true],
  ['旧证 990034470728897', true],
  ['户编号 410526001201001', false],
  ['', false],
])('%s', (text, expected) => {
  expect(mentionsIdentityNumber(text)).toBe(expected);
});

test.each([
  ['990034194707288978', true],
  ['lead-990034194707288978-2', true],
  ['990034 19470728 8978', true],
  ['990034470728897', true],
  ['990034194707288970', false],
  ['7345123456789012345', false],
  ['0199a1b2-0000-7000-8000-000000000001', false],
  ['0199a1b2000070008000000000000001', false],
  ['k1', false],
])('the key %s', (key, expected) => {
  expect(keyNamesSomebody(key)).toBe(expected);
});

test.each([
  ['户主 990034194707288978，电话 13800000000', '户主 *，电话 13800000000'],
  ['990034 19470728 8978 称', '* 称'],
  ['９９００３４１９４７０７２８８９７８', '*'],
  ['残疾人证 99003419470728897831B1', '残疾人证 *'],
  ['2025-03-14 到家', '2025-03-14 到家'],
])('%s is kept as %s', (text, kept) => {
  expect(withoutIdentityNumber(text)).toBe(kept);
});
