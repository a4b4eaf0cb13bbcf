import * as fc from 'fast-check';
import { normaliseCertificate } from './normalise-certificate';

const person = '990034194707288978';

describe('normaliseCertificate', () => {
  test.each([
    ['plain', person],
    ['full width', '９９００３４１９４７０７２８８９７８'],
    ['half of it full width', '990034１９４７07288978'],
    ['spaces around and inside', ' 990034 19470728 8978\t'],
    ['ideographic, no-break and zero-width spaces', '\uFEFF990034\u300019470728\u00A08978\u200B'],
    ['an apostrophe that forces text', `'${person}`],
    ['a full-width apostrophe', `＇${person}`],
    ['a typographic apostrophe', `’${person}`],
    ['a spreadsheet wrapper', `="${person}"`],
    ['a quoted spreadsheet wrapper', `"=""${person}"""`],
    ['a full-width wrapper', `＝＂${person}＂`],
    ['all at once', ` ="'９９００３４ 19470728８978"\r\n`],
  ])('%s', (_, text) => {
    expect(normaliseCertificate(text)).toBe(person);
  });

  test('letters become upper case', () => {
    expect(normaliseCertificate('99003419470728897x')).toBe('99003419470728897X');
    expect(normaliseCertificate('99003419470728897ｘ')).toBe('99003419470728897X');
    expect(normaliseCertificate('99003419470728897843b1')).toBe('99003419470728897843B1');
  });

  test('what is wrong otherwise is kept for the check', () => {
    expect(normaliseCertificate('9900-3419')).toBe('9900-3419');
    expect(normaliseCertificate('9.90034E+17')).toBe('9.90034E+17');
    expect(normaliseCertificate('无')).toBe('无');
    expect(normaliseCertificate(' ')).toBe('');
  });

  test('normalising twice changes nothing more', () => {
    const typed = fc.string({ unit: fc.constantFrom(...'0189xXｘ０９ \u3000\'＇"＂=＝\uFEFF无') });
    fc.assert(
      fc.property(typed, (text) =>
        expect(normaliseCertificate(normaliseCertificate(text))).toBe(normaliseCertificate(text)),
      ),
    );
  });
});
