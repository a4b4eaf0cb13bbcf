import { ContentRefused } from '../refused';
import type { PdfDictionary, PdfValue } from './value';

const SPACE = new Set([0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20]);
const DELIMITERS = new Set(Buffer.from('()<>[]{}/%', 'latin1'));
const LINE_ENDS = new Set([0x0a, 0x0d]);
const [PERCENT, BACKSLASH, OPENS, CLOSES] = [0x25, 0x5c, 0x28, 0x29];
const DEEPEST = 64;

/** Reads values from a place of a file on; throws ContentRefused where there is none. */
export class ValueReader {
  constructor(
    private readonly bytes: Buffer,
    /** Where it reads next. */
    public at: number,
  ) {}

  value(depth = 0): PdfValue {
    if (depth > DEEPEST) throw new ContentRefused('DAMAGED');
    this.skipSpace();
    const first = this.character();
    if (first === '/') return { kind: 'name', name: this.name() };
    if (first === '(') return { kind: 'raw', text: this.string() };
    if (first === '[') return this.array(depth);
    if (first === '<') return this.character(1) === '<' ? this.dictionary(depth) : this.hexadecimal();
    const text = this.word();
    if (/^\d{1,10}$/.test(text)) return this.numberOrReference(text);
    if (!/^(?:[+-]?\d*\.?\d*|true|false|null)$/.test(text) || text === '')
      throw new ContentRefused('DAMAGED');
    return { kind: 'raw', text };
  }

  /** The next characters up to space or a delimiter. */
  word(): string {
    this.skipSpace();
    const from = this.at;
    while (this.at < this.bytes.length && !this.endsWord()) this.at++;
    return this.bytes.toString('latin1', from, this.at);
  }

  integer(): number {
    const text = this.word();
    if (!/^\d{1,10}$/.test(text)) throw new ContentRefused('DAMAGED');
    return Number(text);
  }

  skipSpace(): void {
    for (; this.at < this.bytes.length; this.at++) {
      if (this.bytes[this.at] === PERCENT) {
        while (this.at < this.bytes.length && !LINE_ENDS.has(this.bytes[this.at] ?? 0)) this.at++;
      }
      if (!SPACE.has(this.bytes[this.at] ?? -1)) return;
    }
  }

  private character(ahead = 0): string {
    return this.bytes.toString('latin1', this.at + ahead, this.at + ahead + 1);
  }

  private endsWord(): boolean {
    const byte = this.bytes[this.at] ?? 0;
    return SPACE.has(byte) || DELIMITERS.has(byte);
  }

  private name(): string {
    this.at++;
    const from = this.at;
    while (this.at < this.bytes.length && !this.endsWord()) this.at++;
    const written = this.bytes.toString('latin1', from, this.at);
    return written.replaceAll(/#([0-9A-Fa-f]{2})/g, (_all, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
  }

  private string(): string {
    const from = this.at;
    let open = 0;
    for (; this.at < this.bytes.length; this.at++) {
      const byte = this.bytes[this.at];
      if (byte === BACKSLASH) this.at++;
      else if (byte === OPENS) open++;
      else if (byte === CLOSES && --open === 0) return this.bytes.toString('latin1', from, ++this.at);
    }
    throw new ContentRefused('DAMAGED');
  }

  private hexadecimal(): PdfValue {
    const end = this.bytes.indexOf('>', this.at, 'latin1');
    const text = this.bytes.toString('latin1', this.at, end + 1);
    if (end < 0 || !/^<[0-9A-Fa-f\s\0]*>$/.test(text)) throw new ContentRefused('DAMAGED');
    this.at = end + 1;
    return { kind: 'raw', text };
  }

  private array(depth: number): PdfValue {
    this.at++;
    const items: PdfValue[] = [];
    for (;;) {
      this.skipSpace();
      if (this.character() === ']') break;
      items.push(this.value(depth + 1));
    }
    this.at++;
    return { kind: 'array', items };
  }

  private dictionary(depth: number): PdfDictionary {
    this.at += 2;
    const entries = new Map<string, PdfValue>();
    for (;;) {
      this.skipSpace();
      if (this.character() === '>') break;
      if (this.character() !== '/') throw new ContentRefused('DAMAGED');
      entries.set(this.name(), this.value(depth + 1));
    }
    if (this.character(1) !== '>') throw new ContentRefused('DAMAGED');
    this.at += 2;
    return { kind: 'dictionary', entries };
  }

  // `7 0 R` is a reference, `7` a number.
  private numberOrReference(text: string): PdfValue {
    const ahead = this.bytes.toString('latin1', this.at, this.at + 16);
    const [matched] = /^[\s\0]+\d{1,5}[\s\0]+R(?=[\s\0()<>[\]{}/%]|$)/.exec(ahead) ?? [];
    if (matched === undefined) return { kind: 'raw', text };
    this.at += matched.length;
    return { kind: 'reference', number: Number(text) };
  }
}
