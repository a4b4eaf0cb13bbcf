import { BlindIndex } from './blind-index';
import { isMaskedName, loneNameIndex, nameIndex } from './name-index';

const index = new BlindIndex(Buffer.alloc(32, 7));
const NUMBER = '990073199904134625';
const OTHER = '99007319870101123X';

test.each([
  ['吴小刚', '吴 小刚'],
  ['吴小刚', '吴　小刚 '],
  ['阿依·古丽', '阿依•古丽'],
  ['阿依·古丽', '阿依．古丽'],
])('%s and %s are one name', (one, other) => {
  expect(nameIndex(index, NUMBER, one)).toEqual(nameIndex(index, NUMBER, other));
  expect(loneNameIndex(index, one)).toEqual(loneNameIndex(index, other));
});

test('different names differ, and so does one name of different people', () => {
  expect(nameIndex(index, NUMBER, '吴小刚')).not.toEqual(nameIndex(index, NUMBER, '吴小钢'));
  expect(nameIndex(index, NUMBER, '吴小刚')).not.toEqual(nameIndex(index, OTHER, '吴小刚'));
  expect(nameIndex(index, NUMBER, '吴小刚')).not.toEqual(index.of('吴小刚'));
});

test('a disability card names the person of its first 18 characters', () => {
  expect(nameIndex(index, `${NUMBER}43`, '吴小刚')).toEqual(nameIndex(index, NUMBER, '吴小刚'));
});

test.each(['吴*刚', '吴＊刚', '吴○刚', '吴〇刚', ''])('%p compares with no name', (name) => {
  expect(nameIndex(index, NUMBER, name)).toBeUndefined();
  expect(loneNameIndex(index, name)).toBeUndefined();
});

test('a name is masked by any of the signs that lists use', () => {
  expect(['吴*刚', '吴＊刚', '吴○刚', '吴×刚', '吴XX', '吴Ｘ'].every(isMaskedName)).toBe(true);
  expect(['吴小刚', 'ALEX'].some(isMaskedName)).toBe(false);
});
