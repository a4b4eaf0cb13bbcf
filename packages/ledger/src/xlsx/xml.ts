import { StringDecoder } from 'node:string_decoder';
import { LedgerUnreadable } from '../unreadable';
import { decodeEntities, openTag } from './xml-tag';

/** Attributes of an element under their names as written (`r`, `r:id`). */
export type Attributes = Readonly<Record<string, string>>;

/** What to do with the elements of a document; names come without namespace prefix, text may come in pieces. */
export interface XmlHandlers {
  open(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

const INCOMPLETE = -1;
const SLASH = 0x2f;
const EXCLAMATION = 0x21;
const QUESTION = 0x3f;
// A tag or comment beyond this is no part of a spreadsheet.
const LONGEST_MARKUP = 1_000_000;
// Spreadsheets nest about a dozen deep.
const DEEPEST = 256;

/**
 * Reads the XML of a spreadsheet piece by piece, several times quicker than a general parser: it checks that elements
 * nest and close, and refuses document types (no spreadsheet has one), which also keeps declared entities out.
 * Faulty or unfinished XML throws TRUNCATED.
 */
export class XmlReader {
  private readonly decoder = new StringDecoder('utf8');
  private readonly open: string[] = [];
  private rest = '';
  private hadRoot = false;

  constructor(private readonly handlers: XmlHandlers) {}

  /** Hands the elements in these bytes to the handlers. */
  write(bytes: Buffer): void {
    const text = this.rest + this.decoder.write(bytes);
    let at = this.hadRoot || !text.startsWith('\ufeff') ? 0 : 1;
    for (;;) {
      const tag = text.indexOf('<', at);
      if (tag !== at) at = this.readText(text, at, tag < 0 ? text.length : tag, tag < 0);
      if (tag < 0) break;
      const end = this.readMarkup(text, tag);
      if (end === INCOMPLETE) break;
      at = end;
    }
    this.rest = text.slice(at);
    if (this.rest.length > LONGEST_MARKUP) throw new LedgerUnreadable('TRUNCATED');
  }

  /** Ends the document. */
  end(): void {
    if (!this.hadRoot || this.open.length > 0 || this.rest.trim() !== '')
      throw new LedgerUnreadable('TRUNCATED');
  }

  /** Hands out text; where more may follow, an entity cut at its end is kept back. Gives the end of what was read. */
  private readText(text: string, from: number, to: number, mayGoOn: boolean): number {
    const piece = text.slice(from, to);
    const entity = piece.lastIndexOf('&');
    if (entity < 0) {
      this.handlers.text?.(piece);
      return to;
    }
    const isCut = mayGoOn && piece.indexOf(';', entity) < 0;
    const end = isCut ? from + entity : to;
    if (end > from) this.handlers.text?.(decodeEntities(text.slice(from, end)));
    return end;
  }

  private readMarkup(text: string, at: number): number {
    const code = text.charCodeAt(at + 1);
    if (Number.isNaN(code)) return INCOMPLETE;
    if (code === SLASH) return this.readClose(text, at);
    if (code === EXCLAMATION) return this.readDeclaration(text, at);
    if (code === QUESTION) return after(text, '?>', at);
    const tag = openTag(text, at);
    if (tag === undefined) return INCOMPLETE;
    this.hadRoot = true;
    this.handlers.open(tag.local, tag.attributes);
    if (tag.empty) this.handlers.close?.(tag.local);
    else if (this.open.push(tag.name) > DEEPEST) throw new LedgerUnreadable('TRUNCATED');
    return tag.end;
  }

  private readClose(text: string, at: number): number {
    const end = text.indexOf('>', at);
    if (end < 0) return INCOMPLETE;
    const name = text.slice(at + 2, end).trimEnd();
    if (this.open.pop() !== name) throw new LedgerUnreadable('TRUNCATED');
    this.handlers.close?.(name.slice(name.indexOf(':') + 1));
    return end + 1;
  }

  private readDeclaration(text: string, at: number): number {
    if (text.startsWith('<!--', at)) return after(text, '-->', at + 4);
    const data = '<![CDATA[';
    if (!text.startsWith(data, at)) {
      const start = text.slice(at, at + data.length);
      if (data.startsWith(start) || '<!--'.startsWith(start)) return INCOMPLETE;
      throw new LedgerUnreadable('TRUNCATED');
    }
    const end = text.indexOf(']]>', at);
    if (end < 0) return INCOMPLETE;
    this.handlers.text?.(text.slice(at + data.length, end));
    return end + 3;
  }
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? INCOMPLETE : at + mark.length;
}

/** Reads a whole stream of XML. */
export async function readXml(stream: AsyncIterable<Buffer>, handlers: XmlHandlers): Promise<void> {
  const reader = new XmlReader(handlers);
  for await (const piece of stream) reader.write(piece);
  reader.end();
}
