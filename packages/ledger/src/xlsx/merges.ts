import type { CellRange } from '../cell';
import { LedgerUnreadable } from '../unreadable';
import { rangeOfReference } from './cell-reference';
import { XmlReader } from './xml';

// In text a "<" is always escaped, so that these bytes end the rows and nothing else.
const END_OF_ROWS = /<\/((?:[\w.-]+:)?)sheetData\s*>/;
const MARK = Buffer.from('sheetData');
// More than an end tag with the longest prefix: what is kept of a piece in case the tag is cut.
const LONGEST_TAG = 256;

/**
 * The merged cells of a sheet. They stand behind its rows, which are passed over unread: a search for bytes instead of
 * reading XML. Throws TOO_MANY_MERGES beyond `max`; a sheet that breaks off has none, its rows say so.
 */
export async function readMerges(xml: AsyncIterable<Buffer>, max: number): Promise<readonly CellRange[]> {
  const merges: CellRange[] = [];
  let reader: XmlReader | undefined;
  let kept: Buffer = Buffer.alloc(0);
  for await (const piece of xml) {
    if (reader !== undefined) {
      reader.write(piece);
      continue;
    }
    const bytes = Buffer.concat([kept, piece]);
    const end = bytes.includes(MARK) ? END_OF_ROWS.exec(bytes.toString('latin1')) : null;
    if (end === null) kept = bytes.subarray(-LONGEST_TAG);
    else {
      reader = readerOf(merges, max);
      reader.write(Buffer.from(`<${end[1]}worksheet>`));
      reader.write(bytes.subarray(end.index + end[0].length));
    }
  }
  return merges;
}

function readerOf(merges: CellRange[], max: number): XmlReader {
  return new XmlReader({
    open: (name, attributes) => {
      if (name !== 'mergeCell') return;
      const range = rangeOfReference(attributes.ref ?? '');
      if (range === undefined) return;
      if (merges.length >= max) throw new LedgerUnreadable('TOO_MANY_MERGES', { max });
      merges.push(range);
    },
  });
}
