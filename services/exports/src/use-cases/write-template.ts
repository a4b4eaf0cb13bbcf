import type { Writable } from 'node:stream';
import { type Layout, type LedgerTemplate, ledgerTemplate } from '@dixian/ledger';
import { type Workbook, writeWorkbook } from '@dixian/spreadsheet';

const WIDEST = 60;

/** Writes a ledger to be filled in: its sheet with an example row, and a sheet that explains (填表说明). */
export async function writeTemplate(layout: Layout, output: Writable): Promise<void> {
  const template = ledgerTemplate(layout);
  const book = writeWorkbook(output);
  const sheet = book.sheet({ name: template.title, titles: template.titles, columns: template.columns });
  await sheet.row(template.columns.map(({ example }) => ({ value: example, mark: 'example' as const })));
  await sheet.end();
  await explain(book, template);
  await book.end();
}

async function explain(book: Workbook, { title, columns, notes }: LedgerTemplate): Promise<void> {
  const sheet = book.sheet({
    name: '填表说明',
    titles: [`${title}：填表说明`],
    columns: [
      { heading: '栏目', width: 24 },
      { heading: '是否必填', width: 10 },
      { heading: '计量单位', width: 10 },
      { heading: '填写要求', width: WIDEST },
      { heading: '例子', width: 24 },
    ],
  });
  for (const { heading, required, unit, allowed, example } of columns) {
    await sheet.row([heading, required ? '必填' : '选填', unit, allowed, example]);
  }
  for (const note of notes) await sheet.row(['说明', null, null, note]);
  await sheet.end();
}
