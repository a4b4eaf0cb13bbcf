import type { Sheet, SheetRows } from '../cell';
import type { LedgerLimits } from '../limits';
import type { OpenBytes } from '../source';
import { LedgerUnreadable } from '../unreadable';
import { blocks } from './blocks';
import { guessDelimiter } from './delimiter';
import { StreamDecoder } from './encoding';
import { CsvScanner } from './scanner';

/** A CSV file as its one sheet, in whichever encoding and with whichever separator it was written. */
export function csvSheet(open: OpenBytes, limits: LedgerLimits): Sheet {
  return { name: '', isHidden: false, rows: () => csvRows(open, limits), merges: async () => [] };
}

async function* csvRows(open: OpenBytes, limits: LedgerLimits): AsyncGenerator<SheetRows> {
  const decoder = new StreamDecoder();
  let scanner: CsvScanner | undefined;
  let bytesRead = 0;
  for await (const block of blocks(await open())) {
    bytesRead += block.length;
    if (bytesRead > limits.fileBytes) throw new LedgerUnreadable('TOO_LARGE');
    const text = decoder.decode(block);
    scanner ??= new CsvScanner(guessDelimiter(text).charCodeAt(0), limits);
    yield { rows: scanner.push(text), bytesRead };
  }
  if (scanner === undefined) return;
  const rows = scanner.push(decoder.end());
  yield { rows: rows.concat(scanner.end()), bytesRead };
}
