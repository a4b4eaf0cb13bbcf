import type { BookWriter } from '../conversion/book-writer';
import { bytesOf } from '../conversion/input';
import { LedgerUnreadable } from '../unreadable';
import { HtmlTables } from './html-tables';
import { markupText } from './markup-text';

// No table is written deeper, and no tag, comment or style sheet of a table is longer.
const DEEPEST = 512;
const LONGEST_MARKUP = 8 * 1024 * 1024;

/** Converts the tables of a web page, each to a sheet; a table within a table is one of its own. */
export async function convertHtml(input: number, book: BookWriter): Promise<void> {
  const { Parser } = await import('htmlparser2');
  const tables = new HtmlTables(book);
  let depth = 0;
  let unread = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth += 1;
        unread = 0;
        if (depth > DEEPEST) throw new LedgerUnreadable('NOT_A_SPREADSHEET');
        tables.open(name, attributes);
      },
      ontext: (text) => {
        unread = 0;
        tables.text(text);
      },
      onclosetag: (name) => {
        depth -= 1;
        unread = 0;
        tables.close(name);
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  for await (const text of markupText(bytesOf(input))) {
    unread += text.length;
    parser.write(text);
    if (unread > LONGEST_MARKUP) throw new LedgerUnreadable('TRUNCATED');
  }
  // At its end the parser closes what is open; a table that is open broke off.
  tables.end();
}
