import { failureIn, writtenFailure } from './failure';

test('why a run failed is told in the language of who asks', () => {
  const written = writtenFailure({ zh: '表头缺少这些列：个人自付。', en: 'The header lacks: 个人自付.' });
  expect(failureIn(written, 'zh')).toBe('表头缺少这些列：个人自付。');
  expect(failureIn(written, 'en')).toBe('The header lacks: 个人自付.');
});

test('of a run that did not fail nothing is told, of an old one all that was written', () => {
  expect(failureIn(null, 'zh')).toBeNull();
  expect(failureIn('文件读不了。Not readable.', 'en')).toBe('文件读不了。Not readable.');
});
