import type { SheetWriter, Workbook } from '@dixian/spreadsheet';

/** Writes the last sheet: who had the file written and why, and what is not in it. */
export async function explain(book: Workbook, lines: readonly (readonly [string, string])[]): Promise<void> {
  const sheet: SheetWriter = book.sheet({
    name: '导出说明',
    columns: [
      { heading: '项目', width: 24 },
      { heading: '内容', width: 60 },
    ],
  });
  for (const line of lines) await sheet.row(line);
  await sheet.end();
}
