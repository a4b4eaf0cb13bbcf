import type { BookWriter } from '../conversion/book-writer';
import { LedgerUnreadable } from '../unreadable';
import { HtmlTable } from './html-table';

const SILENT = new Set(['script', 'style', 'noscript', 'template', 'datalist']);
const BLOCKS = new Set(['p', 'div', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Finds the tables among the elements of a web page. */
export class HtmlTables {
  private readonly open_: HtmlTable[] = [];
  private silent = 0;

  constructor(private readonly book: BookWriter) {}

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const table = this.open_.at(-1);
    if (SILENT.has(name)) this.silent += 1;
    else if (name === 'table') this.open_.push(new HtmlTable(this.book));
    else if (name === 'tr') table?.openRow();
    else if (name === 'td' || name === 'th') table?.openCell(attributes);
    else if (name === 'br') table?.text('\n');
    else if (BLOCKS.has(name)) table?.lineBreak();
  }

  text(piece: string): void {
    if (this.silent === 0) this.open_.at(-1)?.text(piece.replace(/[ \t\r\n\f]+/g, ' '));
  }

  close(name: string): void {
    const table = this.open_.at(-1);
    if (SILENT.has(name)) this.silent -= 1;
    else if (name === 'td' || name === 'th') table?.closeCell();
    else if (name === 'tr') table?.closeRow();
    else if (name === 'table') {
      table?.closeRow();
      this.open_.pop();
    }
  }

  end(): void {
    if (this.open_.length > 0) throw new LedgerUnreadable('TRUNCATED');
  }
}
