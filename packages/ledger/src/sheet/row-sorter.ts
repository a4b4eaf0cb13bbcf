import type { SheetRow } from '../cell';
import { cleanCell } from '../cleaning';
import { heading } from '../layouts/heading';
import type { Layouts } from '../layouts/layout';

/** What a row below the header is: a record, or one of those that are skipped and counted. */
export type RowKind = 'RECORD' | 'BLANK' | 'TOTALS' | 'NOTE' | 'HEADER';

const FIRST_HAN = 0x2e80;
const LONGEST_TOTALS = 16;
const AFTER_NOTE = /^[:：;；,，.．、(（\s\d一二三四五六七八九]/u;
const SECTION = /^(?:[（(]?[一二三四五六七八九十]+[)）、.．]|第[一二三四五六七八九十\d]+[章节部批组])/u;

const PLACE = /(?:街道|镇|乡|村|社区|学校|小学|中学|县|区|办事处|农场)(?:[（(].*[)）])?$/;

interface SortedColumns {
  /** Columns that the department keeps. */
  kept: readonly number[];
  /** Columns of names: a row with nothing but a name is a record not filled in. */
  names: ReadonlySet<number>;
  /** Headings as printed, by column, lowest row first. */
  headings: ReadonlyMap<number, readonly string[]>;
}

/** Tells records from sums, notes, sections and headers printed again. */
export class RowSorter {
  private readonly totals: ReadonlySet<string>;
  private readonly notes: readonly string[];
  private readonly repeated: ReadonlyMap<number, ReadonlySet<string>>;
  /** First signs of the headings by column: most cells are told from a heading by theirs. */
  private readonly keepsFirst: boolean;
  private readonly firstSigns: ReadonlySet<number>;
  private readonly signs: ReadonlyMap<number, ReadonlySet<string>>;

  constructor(
    words: Pick<Layouts, 'totals' | 'notes'>,
    private readonly columns: SortedColumns,
  ) {
    this.totals = new Set(words.totals);
    this.notes = words.notes;
    this.repeated = new Map(
      [...columns.headings].map(([index, texts]) => [
        index,
        new Set(texts.map((text) => heading(text).name)),
      ]),
    );
    this.keepsFirst = columns.kept.includes(0);
    this.signs = new Map(
      [...columns.headings].map(([index, texts]) => [
        index,
        new Set(
          texts.flatMap((text) => [text.charAt(0), heading(text).name.charAt(0), '*', '＊', ' ', '\n']),
        ),
      ]),
    );
    this.firstSigns = new Set([...(this.signs.get(0) ?? [])].map((sign) => sign.charCodeAt(0)));
  }

  sort({ cells }: SheetRow): RowKind {
    if (this.isPlainRecord(cells)) return 'RECORD';
    const first = this.firstFilled(cells);
    if (first < 0) return 'BLANK';
    const text = cells[first] ?? '';
    const code = text.charCodeAt(0);
    const isPlain = code > 0x2f && code < 0x7f;
    if (!isPlain || first > 0) {
      const word = cleanCell(text).replace(/\s/g, '');
      if (this.isTotals(word)) return 'TOTALS';
      if (this.isNote(word)) return 'NOTE';
      if (this.isSection(cells, first, word)) return 'NOTE';
    }
    if (this.signs.get(first)?.has(text.charAt(0)) && this.isHeader(cells, first)) return 'HEADER';
    if (isPlain && isNumbering(cells)) return 'HEADER';
    return this.keepsAny(cells) ? 'RECORD' : 'NOTE';
  }

  // Nearly every row: its first cell is kept and begins with a digit or a letter that begins no heading.
  private isPlainRecord(cells: readonly string[]): boolean {
    if (!this.keepsFirst) return false;
    const code = cells[0]?.charCodeAt(0) ?? 0;
    return code > 0x30 && code < 0x7f && !this.firstSigns.has(code) && cells[0] !== '1';
  }

  private firstFilled(cells: readonly string[]): number {
    for (let at = 0; at < cells.length; at++) {
      const cell = cells[at] ?? '';
      if (cell !== '' && isFilled(cell)) return at;
    }
    return -1;
  }

  private keepsAny(cells: readonly string[]): boolean {
    for (const index of this.columns.kept) {
      const cell = cells[index];
      if (cell === undefined || cell === '') continue;
      if (isFilled(cell)) return true;
    }
    return false;
  }

  private isTotals(word: string): boolean {
    if (word.length > LONGEST_TOTALS) return false;
    const bare = word.replace(/[:：]$/, '').replace(/[(（][^)）]*[)）]$/, '');
    return this.totals.has(bare) || /(?:小计|合计|总计)$/.test(bare);
  }

  private isNote(word: string): boolean {
    return this.notes.some(
      (note) =>
        word.startsWith(note) && (word.length === note.length || AFTER_NOTE.test(word.slice(note.length))),
    );
  }

  // One filled cell with words in it: 一、城关街道, or what a note goes on to say.
  private isSection(cells: readonly string[], first: number, word: string): boolean {
    if (word.charCodeAt(0) < FIRST_HAN && !SECTION.test(word)) return false;
    for (let at = first + 1; at < cells.length; at++) if (cleanCell(cells[at] ?? '') !== '') return false;
    return !this.columns.names.has(first) || SECTION.test(word) || PLACE.test(word);
  }

  private isHeader(cells: readonly string[], first: number): boolean {
    const own = this.repeated.get(first);
    if (own === undefined || !own.has(heading(cells[first] ?? '').name)) return false;
    let same = 0;
    for (const [index, texts] of this.repeated) {
      const cell = cells[index] ?? '';
      if (cell === '') continue;
      if (!texts.has(heading(cell).name)) return false;
      same += 1;
    }
    return same * 2 >= this.repeated.size || same >= 3;
  }
}

// Letters and digits are never blank; what else there is may be.
function isFilled(cell: string): boolean {
  const code = cell.charCodeAt(0);
  const isWord = (code > 0x2f && code < 0x7f && code !== 0x3d) || (code > 0x3000 && code < 0xfeff);
  return isWord || cleanCell(cell) !== '';
}

// 1 2 3 4 … under the header, as printed forms number their columns.
function isNumbering(cells: readonly string[]): boolean {
  if (cells[0] !== '1' || cells[1] !== '2' || cells[2] !== '3') return false;
  return cells.every((cell, at) => cell === String(at + 1));
}
