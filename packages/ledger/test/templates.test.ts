import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeWorkbook } from '@dixian/spreadsheet';
import { detectLayout, layouts, ledgerTemplate } from '../src/index';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'templates-'));
});
afterAll(() => rm(folder, { recursive: true }));

const records = [...layouts().ledgers.values()].filter(({ notALedger }) => notALedger === undefined);

test.each(records)('the template of $id is recognised as that ledger', async (layout) => {
  const path = join(folder, `${layout.id}.xlsx`);
  const { titles, title, columns } = ledgerTemplate(layout);
  const book = writeWorkbook(createWriteStream(path));
  const sheet = book.sheet({ name: title, titles, columns });
  await sheet.row(columns.map(({ example }) => example));
  await sheet.end();
  await book.end();
  const found = await detectLayout({ path });
  expect([found?.layout.id, found?.isComplete]).toEqual([layout.id, true]);
});

test.each(records)(
  '$id has each heading once, required ones marked, and an example in every column',
  (layout) => {
    const { columns } = ledgerTemplate(layout);
    const headings = columns.map(({ heading }) => heading);
    expect(headings.filter((heading, at) => headings.indexOf(heading) !== at)).toEqual([]);
    expect(columns.filter(({ example }) => example === '')).toEqual([]);
    expect(
      columns.filter(({ field, required }) => required && layout.columns.get(field)?.required !== true),
    ).toEqual([]);
  },
);

test('numbers of nobody stand in the examples: an identity number begins with 99', () => {
  const numbers = records.flatMap((layout) =>
    ledgerTemplate(layout)
      .columns.map(({ example }) => example)
      .filter((example) => /^\d{17}[\dX]/.test(example)),
  );
  expect(numbers.filter((number) => !number.startsWith('99') && !number.startsWith('62'))).toEqual([]);
  expect(numbers.length).toBeGreaterThan(10);
});
