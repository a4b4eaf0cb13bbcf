import type { SheetRow } from '../cell';
import type { LedgerLimits } from '../limits';
import { LedgerUnreadable } from '../unreadable';

const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;
const INCOMPLETE = -1;
// DOS programs, and exports of DBF, end a text with this character, some with several.
const END_MARK = '\x1a';
const AFTER_END = `${END_MARK}\0\r\n`;
// A row of more than this many longest cells is a quote gone wrong rather than a ledger.
const LONGEST_CELLS_IN_ROW = 32;

/**
 * Cuts decoded CSV text into rows, piece by piece. RFC 4180, and as spreadsheets read it: a quote counts only at the
 * start of a cell (so `="…"` stays as it is), text after a closing quote is kept with its quotes, lines end with LF,
 * CRLF or CR. Lines without any character are skipped but counted, and the end mark of DOS is no line.
 */
export class CsvScanner {
  private text = '';
  private line = 1;
  // The cell being read: where it begins, where it ended, and the line breaks so far inside its row.
  private cellStart = 0;
  private cellEnd = 0;
  private breaks = 0;

  constructor(
    private readonly delimiter: number,
    private readonly limits: Pick<LedgerLimits, 'cellCharacters' | 'columns'>,
  ) {}

  /** The rows that are complete with this further piece. Throws LedgerUnreadable beyond the limits. */
  push(piece: string): SheetRow[] {
    this.text = this.text === '' ? piece : this.text + piece;
    return this.scan(false);
  }

  /** The rows left at the end of the file. Throws UNCLOSED_QUOTE. */
  end(): SheetRow[] {
    const mark = this.text.indexOf(END_MARK);
    const isEnd = mark >= 0 && [...this.text.slice(mark)].every((one) => AFTER_END.includes(one));
    // The mark ends its row as a line break does.
    if (isEnd) this.text = mark === 0 ? '' : `${this.text.slice(0, mark)}\n`;
    return this.scan(true);
  }

  private scan(final: boolean): SheetRow[] {
    const rows: SheetRow[] = [];
    const { text } = this;
    let start = 0;
    while (start < text.length) {
      const cells: string[] = [];
      const end = this.readRow(start, cells, final);
      if (end === INCOMPLETE) {
        this.checkUnfinished(start);
        break;
      }
      this.checkRow(cells, end - start);
      if (!isBlankLine(cells)) rows.push({ row: this.line, cells });
      this.line += this.breaks + 1;
      start = end;
    }
    const last = rows[rows.length - 1];
    if (final && last !== undefined && this.cellEnd >= text.length) last.unterminated = true;
    this.text = text.slice(start);
    return rows;
  }

  private readRow(start: number, cells: string[], final: boolean): number {
    const { text, delimiter } = this;
    const { length } = text;
    this.breaks = 0;
    for (let at = start; ; ) {
      this.cellStart = at;
      const cell = text.charCodeAt(at) === QUOTE ? this.readQuoted(final) : this.readPlain(at);
      if (cell === undefined) return INCOMPLETE;
      cells.push(cell);
      const end = this.cellEnd;
      if (end >= length) return final ? end : INCOMPLETE;
      const code = text.charCodeAt(end);
      if (code === LF) return end + 1;
      if (code === delimiter) at = end + 1;
      else if (end + 1 < length) return text.charCodeAt(end + 1) === LF ? end + 2 : end + 1;
      else return final ? end + 1 : INCOMPLETE;
    }
  }

  /** The text from here up to the next separator or line end, which `cellEnd` then marks. */
  private readPlain(from: number): string {
    const { text, delimiter } = this;
    let end = from;
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end);
      if (code === delimiter || code === LF || code === CR) break;
    }
    this.cellEnd = end;
    return text.slice(from, end);
  }

  private readQuoted(final: boolean): string | undefined {
    const { text, delimiter } = this;
    const start = this.cellStart + 1;
    let escaped = false;
    let close = text.indexOf('"', start);
    while (close >= 0 && text.charCodeAt(close + 1) === QUOTE) {
      escaped = true;
      close = text.indexOf('"', close + 2);
    }
    if (close < 0 && final) throw new LedgerUnreadable('UNCLOSED_QUOTE', { row: this.line });
    // A quote at the end of a piece may turn out to be half of a doubled one.
    if (close < 0 || (close + 1 === text.length && !final)) return undefined;
    const raw = text.slice(start, close);
    const inner = escaped ? raw.replaceAll('""', '"') : raw;
    this.breaks += countBreaks(inner);
    this.cellEnd = close + 1;
    const next = text.charCodeAt(close + 1);
    if (Number.isNaN(next) || next === delimiter || next === LF || next === CR) return inner;
    return `"${inner}"${this.readPlain(close + 1)}`;
  }

  private checkRow(cells: string[], characters: number): void {
    const { cellCharacters: max, columns } = this.limits;
    if (cells.length > columns) throw new LedgerUnreadable('TOO_MANY_COLUMNS', { row: this.line });
    if (characters > max && cells.some((cell) => cell.length > max)) {
      throw new LedgerUnreadable('CELL_TOO_LONG', { row: this.line, max });
    }
  }

  /** A row that is not complete yet is bounded as well: an unclosed quote would otherwise swallow the file. */
  private checkUnfinished(start: number): void {
    const { cellCharacters: max } = this.limits;
    const { length } = this.text;
    // Doubled quotes may make a cell twice as long as its content.
    if (length - this.cellStart <= 2 * max && length - start <= max * LONGEST_CELLS_IN_ROW) return;
    const quoted = this.text.charCodeAt(this.cellStart) === QUOTE;
    throw new LedgerUnreadable(quoted ? 'UNCLOSED_QUOTE' : 'CELL_TOO_LONG', { row: this.line, max });
  }
}

function isBlankLine(cells: readonly string[]): boolean {
  return cells.length === 1 && (cells[0] === '' || cells[0] === END_MARK);
}

function countBreaks(text: string): number {
  if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) return 0;
  return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}
