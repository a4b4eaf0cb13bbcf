import { maskCertificate, maskPhone } from './masking';

test.each([
  ['an identity number', '990034194707288978'],
  ['one that ends with X', '99003419470728897X'],
  ['a disability card, whose category and grade are health data', '99003419470728897843'],
  ['one that was issued again', '99003419470728897843B1'],
  ['a number of 15 digits', '990034470728897'],
  ['a number that was masked in the way of before', '990034********8978'],
])('%s shows its region and nothing else, not even what kind it is of', (_what, number) => {
  expect(maskCertificate(number)).toBe('990034************');
});

test.each(['', '9', '99003419470728'])('what can be no number shows nothing: %j', (text) => {
  expect(maskCertificate(text)).toBe('******************');
});

test('a phone shows its first three and last four, a landline its last two', () => {
  expect(maskPhone('13900002860')).toBe('139****2860');
  expect(maskPhone('0391-6630000')).toBe('**********00');
  expect(maskPhone('66300012')).toBe('******12');
  expect(maskPhone('6630012')).toBe('*******');
  expect(maskPhone('')).toBe('');
});
