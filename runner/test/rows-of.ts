import { basename } from 'node:path';
import { columnOf, defineLedger, readLedger } from '@dixian/ledger';

/** The rows of a spreadsheet by these headings, as the reader of ledgers reads them; an empty cell is undefined. */
export async function rowsOf<Heading extends string>(
  path: string,
  headings: readonly Heading[],
): Promise<Record<Heading, string | undefined>[]> {
  const column = columnOf('text', (cell) => cell).optional();
  const definition = defineLedger<Record<string, string | undefined>>({
    id: 'read-back',
    title: { zh: '读回', en: 'Read back' },
    columns: Object.fromEntries(headings.map((heading) => [heading, column.under(heading)])),
  });
  const rows: Record<Heading, string | undefined>[] = [];
  for await (const batch of readLedger({ path, fileName: basename(path) }, definition)) {
    for (const { values } of batch.rows) if (values) rows.push(values as Record<Heading, string | undefined>);
  }
  return rows;
}
