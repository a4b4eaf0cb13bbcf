import { isNoPurpose, readPurpose } from './purpose';

test.each(['入户核实', ' 电话回访。', 'home visit', '核实 2025 年收入', '𠀀𠀁𠀂𠀃'])(
  '%j says what for',
  (text) => {
    expect(readPurpose(text)).toBe(text.trim());
  },
);

test.each([
  '.',
  'x',
  '核实',
  '........',
  '12345678',
  'xxxxxxxx',
  'XxXxXx',
  '好好好好好',
  '\u3164\u3164\u115f\u1160\uffa0',
  '入\u200b\u200b\u200b\u200b户',
  '入户核实\u0001',
  '入户核实\u202e',
  '入户核实\ud800',
  '入户核实'.repeat(51),
])('%j says nothing', (text) => {
  expect(readPurpose(text)).toBeUndefined();
});

test.each([undefined, null, '', ' ', '\u200b', '\u3000\t'])('%j gives no purpose at all', (text) => {
  expect(isNoPurpose(text)).toBe(true);
});

test.each(['.', '入户核实'])('%j gives one', (text) => {
  expect(isNoPurpose(text)).toBe(false);
});
