import { languageOf } from './language';

test.each([
  [undefined, 'zh'],
  ['', 'zh'],
  ['*', 'zh'],
  ['fr-FR', 'zh'],
  ['en', 'en'],
  ['en-GB,en;q=0.9,zh;q=0.5', 'en'],
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
  ['en;q=0.3, zh-TW;q=0.4', 'zh'],
  ['en;q=0', 'zh'],
  ['en;q=x', 'en'],
] as const)('%s is %s', (header, language) => {
  expect(languageOf(header)).toBe(language);
});
