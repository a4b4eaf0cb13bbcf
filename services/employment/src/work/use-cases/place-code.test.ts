import { placeCode } from './place-code';

test.each([
  ['广东省东莞市', '441900'],
  ['河南焦作', '410800'],
  ['陕西省西安市', '610100'],
  ['重庆市云阳县', '500235'],
  ['河南省济源市', '419001'],
  ['河南省安阳市滑县', '410526'],
  ['西安市', '610100'],
  ['县外', undefined],
  ['', undefined],
])('%s is %s', (text, code) => {
  expect(placeCode(text)).toBe(code);
});
