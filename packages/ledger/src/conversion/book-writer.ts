import { writeSync } from 'node:fs';
import type { LedgerLimits } from '../limits';
import { LedgerUnreadable } from '../unreadable';
import type { ConvertedBook } from './book';
import { SheetWriter } from './sheet-writer';

/** Collects the sheets of a file that is being converted; their rows go to a descriptor at once. */
export class BookWriter {
  counts1904 = false;
  private readonly sheets: SheetWriter[] = [];
  private written = 0;

  constructor(
    private readonly descriptor: number,
    readonly limits: LedgerLimits,
  ) {}

  /** The next sheet. Throws TOO_MANY_SHEETS. */
  sheet(name: string, isHidden = false): SheetWriter {
    const { sheets: max } = this.limits;
    if (this.sheets.length >= max) throw new LedgerUnreadable('TOO_MANY_SHEETS', { max });
    const sheet = new SheetWriter(name, isHidden, this.limits, (text) => this.write(text));
    this.sheets.push(sheet);
    return sheet;
  }

  /** Ends the book. Sheets without a name get one by number where there are several. */
  end(): ConvertedBook {
    const isNumbered = this.sheets.length > 1;
    const sheets = this.sheets.map((sheet, i) => sheet.end(isNumbered ? `表${i + 1}` : ''));
    return { counts1904: this.counts1904, sheets };
  }

  private write(text: string): readonly [at: number, bytes: number] {
    const bytes = Buffer.from(text);
    const at = this.written;
    if (at + bytes.length > this.limits.partBytes) throw new LedgerUnreadable('TOO_LARGE');
    for (let done = 0; done < bytes.length; ) {
      done += writeSync(this.descriptor, bytes, done, bytes.length - done, at + done);
    }
    this.written += bytes.length;
    return [at, bytes.length];
  }
}
