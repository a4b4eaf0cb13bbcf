import { kindOfFormat } from './number-format';

test.each([
  ['General', 'number'],
  ['G/通用格式', 'number'],
  ['0.00E+00', 'number'],
  ['_ * #,##0.00_ ;_ * -#,##0.00_ ', 'number'],
  ['0.00"元/月"', 'number'],
  ['0\\d', 'number'],
  ['[Red]0.00', 'number'],
  ['h:mm', 'number'],
  ['mm:ss.0', 'number'],
  ['@', 'number'],
  ['0.00%', 'percent'],
  ['0%;[Red]-0%', 'percent'],
  ['yyyy/m/d', 'date'],
  ['yyyy-mm-dd hh:mm:ss', 'date'],
  ['yyyy"年"m"月"d"日";@', 'date'],
  ['[$-804]yyyy"年"m"月"', 'date'],
  ['e"年"m"月"', 'date'],
  ['m"月"', 'date'],
  ['mmm', 'date'],
])('%s shows a %s', (code, kind) => {
  expect(kindOfFormat(code)).toBe(kind);
});
