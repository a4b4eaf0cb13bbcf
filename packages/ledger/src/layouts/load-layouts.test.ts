import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { integer } from '../columns/integer';
import { text } from '../columns/text';
import { defineLedger } from '../definition';
import { loadLayouts } from './load-layouts';

const LAYOUTS = join(__dirname, '../../../../layouts');
let places: string;

beforeEach(() => {
  places = mkdtempSync(join(tmpdir(), 'places-'));
});
afterEach(() => rmSync(places, { recursive: true }));

function withPlace(...lines: string[]) {
  writeFileSync(join(places, '410526.yaml'), lines.join('\n'));
  return () => loadLayouts(LAYOUTS, places);
}

test('every layout holds, and each kind of ledger has columns of its own', () => {
  const { ledgers } = loadLayouts(LAYOUTS);
  expect(ledgers.size).toBeGreaterThanOrEqual(31);
  for (const layout of ledgers.values()) {
    const own = [...layout.columns.values()].filter(({ isCommon }) => !isCommon);
    expect([layout.id, own.length >= 2]).toEqual([layout.id, true]);
  }
});

test('a county adds headings and words of its own, for itself alone', () => {
  const { places: loaded, ledgers } = withPlace(
    "county: '410526'",
    'ledgers:',
    '  allowance-payments:',
    '    tier: { headings: [保障等次], synonyms: { 重点户: A } }',
  )();
  const own = loaded.get('410526')?.get('allowance-payments')?.columns.get('tier');
  expect([own?.headings.at(-1), own?.synonyms.get('重点户')]).toEqual(['保障等次', 'A']);
  expect(ledgers.get('allowance-payments')?.columns.get('tier')?.headings).not.toContain('保障等次');
});

test.each([
  ['a ledger that is none', ['ledgers:', '  posts: {}'], /410526\.yaml:3: ledgers\.posts is no known ledger/],
  [
    'a column that it has not',
    ['ledgers:', '  microcredit:', '    colour: { headings: [颜色] }'],
    /410526\.yaml:4: ledgers\.microcredit\.colour is no column/,
  ],
  [
    'a word that means nothing listed',
    ['ledgers:', '  allowance-payments:', '    tier: { synonyms: { 四档: D } }'],
    /410526\.yaml:4: .* lets 四档 mean D, which is not listed: A, B, C/,
  ],
  ['a key that nobody reads', ['ledgers: {}', 'colour: red'], /410526\.yaml:\d+: /],
])('%s is refused with file and line', (_what, lines, sentence) => {
  expect(withPlace("county: '410526'", ...lines)).toThrow(sentence);
});

test('a directory of places that is not there is refused', () => {
  expect(() => loadLayouts(LAYOUTS, join(places, 'nowhere'))).toThrow('is not there');
});

test('a list without values and a heading twice are refused with their line', () => {
  const own = join(places, 'layouts');
  cpSync(LAYOUTS, own, { recursive: true });
  const ledger = (column: string, match = '') =>
    writeFileSync(
      join(own, 'zz.yaml'),
      `department: zz\nname: { zh: 某, en: X }\nledgers:\n  - id: zz\n    title: { zh: 某, en: X }\n    grain: a row\n    columns:\n      - ${column}\n${match}`,
    );
  ledger('{ field: a, headings: [甲], type: list }');
  expect(() => loadLayouts(own)).toThrow(/zz\.yaml:8: .* is a list without values/);
  ledger('{ field: a, headings: [甲, 甲（元）], type: money }');
  expect(() => loadLayouts(own)).toThrow(/zz\.yaml:8: .* prints 甲 twice/);
  ledger('{ field: a, headings: [甲], type: code }', '    match: [[a]]\n');
  expect(() => loadLayouts(own)).toThrow(/matches by a, which is no code or number of a household or person/);
});

test('a department reads what its layout has, as what it is, and nothing required is left out', () => {
  const declare = () =>
    defineLedger({ id: 'microcredit', columns: { colour: text(), principal: integer() } });
  expect(declare).toThrow(
    /colour is not in the layout; principal is money in the layout and read as integer/,
  );
  expect(declare).toThrow(/bank is required and not read/);
  expect(declare).toThrow(/rows are matched by certificateNumber, which is not read/);
});
