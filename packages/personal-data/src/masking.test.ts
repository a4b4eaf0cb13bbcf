import { maskCertificate, maskPhone } from './masking';

test('an identity number shows its region and its last four', () => {
  expect(maskCertificate('990034194707288978')).toBe('990034********8978');
  expect(maskCertificate('99003419470728897X')).toBe('990034********897X');
});

test('a disability card does not show its category and grade', () => {
  expect(maskCertificate('99003419470728897843')).toBe('990034********8978**');
  expect(maskCertificate('99003419470728897843B1')).toBe('990034********8978****');
});

test('a malformed number shows nothing but its length', () => {
  expect(maskCertificate('99003419470728897')).toBe('*'.repeat(17));
  expect(maskCertificate('')).toBe('');
});

test('a phone shows its first three and last four, a landline its last two', () => {
  expect(maskPhone('13900002860')).toBe('139****2860');
  expect(maskPhone('0391-6630000')).toBe('**********00');
  expect(maskPhone('66300012')).toBe('******12');
  expect(maskPhone('6630012')).toBe('*******');
  expect(maskPhone('')).toBe('');
});
