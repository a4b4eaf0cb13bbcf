import { closeSync, readSync, writeSync } from 'node:fs';
import { openUnlinkedFile } from '../unlinked-file';
import { readXml } from './xml';

const BLOCK = 64;
const DEFAULT_CACHED_CHARACTERS = 1_000_000;

interface StoredBlock {
  at: number;
  bytes: number;
}

/**
 * The table of texts that the cells of an .xlsx refer to by number. It can be as large as the sheet, so only a bounded
 * part stays in memory; the rest lies in blocks of 64 in a nameless temporary file. Sheets refer to it almost in
 * order, for which dropping the block that came first is enough.
 */
export class SharedStrings {
  private readonly cached = new Map<number, readonly string[]>();
  private readonly stored: (StoredBlock | undefined)[] = [];
  private filling: string[] = [];
  private blocks = 0;
  private cachedCharacters = 0;
  private descriptor: number | undefined;
  private fileEnd = 0;

  constructor(private readonly maxCharacters = DEFAULT_CACHED_CHARACTERS) {}

  /** Adds the next text. */
  add(text: string): void {
    this.filling.push(text);
    if (this.filling.length === BLOCK) this.seal();
  }

  /** The text of a number, counted from 0; undefined beyond the table. */
  get(index: number): string | undefined {
    const block = Math.floor(index / BLOCK);
    if (block === this.blocks) return this.filling[index % BLOCK];
    return (this.cached.get(block) ?? this.load(block))?.[index % BLOCK];
  }

  /** Frees the temporary file. */
  close(): void {
    if (this.descriptor !== undefined) closeSync(this.descriptor);
    this.descriptor = undefined;
  }

  private seal(): void {
    this.keep(this.blocks, this.filling);
    this.blocks += 1;
    this.filling = [];
  }

  private keep(block: number, texts: readonly string[]): void {
    this.cached.set(block, texts);
    this.cachedCharacters += characters(texts);
    for (const [oldest, old] of this.cached) {
      if (this.cachedCharacters <= this.maxCharacters || oldest === block) break;
      this.store(oldest, old);
      this.cached.delete(oldest);
      this.cachedCharacters -= characters(old);
    }
  }

  private store(block: number, texts: readonly string[]): void {
    if (this.stored[block] !== undefined) return;
    this.descriptor ??= openUnlinkedFile();
    const bytes = Buffer.from(JSON.stringify(texts));
    for (let done = 0; done < bytes.length; ) {
      done += writeSync(this.descriptor, bytes, done, bytes.length - done, this.fileEnd + done);
    }
    this.stored[block] = { at: this.fileEnd, bytes: bytes.length };
    this.fileEnd += bytes.length;
  }

  private load(block: number): readonly string[] | undefined {
    const place = this.stored[block];
    if (place === undefined || this.descriptor === undefined) return undefined;
    const bytes = Buffer.allocUnsafe(place.bytes);
    readSync(this.descriptor, bytes, 0, place.bytes, place.at);
    const texts: readonly string[] = JSON.parse(bytes.toString());
    this.keep(block, texts);
    return texts;
  }
}

function characters(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}

/** Reads the part sharedStrings.xml; of a longer text only one character more than `maxLength` is kept. */
export async function readSharedStrings(
  xml: AsyncIterable<Buffer>,
  maxLength: number,
  table = new SharedStrings(),
): Promise<SharedStrings> {
  let text = '';
  let inText = false;
  let inPhonetic = false;
  try {
    await readXml(xml, {
      open: (name) => {
        if (name === 'si') text = '';
        else if (name === 'rPh') inPhonetic = true;
        else if (name === 't') inText = !inPhonetic;
      },
      text: (piece) => {
        if (inText && text.length <= maxLength) text = (text + piece).slice(0, maxLength + 1);
      },
      close: (name) => {
        if (name === 'si') table.add(unescapeText(text));
        else if (name === 'rPh') inPhonetic = false;
        else if (name === 't') inText = false;
      },
    });
  } catch (error) {
    table.close();
    throw error;
  }
  return table;
}

/** Excel writes characters that XML has no place for as _x000D_. */
export function unescapeText(text: string): string {
  if (text.indexOf('_x') < 0) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
