import type { Writable } from 'node:stream';
import { writeWorkbook } from '@dixian/spreadsheet';
import type { Receipt } from './receipt';

const LABEL_WIDTH = 30;
const VALUE_WIDTH = 70;

/** A receipt as a workbook of one sheet. */
export async function writeReceipt(output: Writable, { title, lines, rows, sums }: Receipt): Promise<void> {
  const workbook = writeWorkbook(output);
  const sheet = workbook.sheet({
    name: '回执',
    titles: [title],
    columns: [
      { heading: '项目', width: LABEL_WIDTH },
      { heading: '内容', width: VALUE_WIDTH },
    ],
  });
  for (const line of lines) await sheet.row([...line]);
  for (const [label, count] of rows) await sheet.row([label, Number(count)]);
  for (const [heading, amount] of sums) await sheet.row([`${heading}合计（元）`, { amount }]);
  await sheet.end();
  await workbook.end();
}
