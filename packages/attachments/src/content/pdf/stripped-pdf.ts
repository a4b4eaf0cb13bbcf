import { ContentRefused } from '../refused';
import { PdfFile } from './pdf-file';
import { strippedPicture } from './stripped-picture';
import { isUnwanted, isUnwantedKey } from './unwanted';
import { NULL, nameIn, type PdfDictionary, type PdfObject, type PdfValue, withEntries } from './value';

const HEAD = '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n';

/** Whether a file begins as a PDF does. */
export function isPdf(bytes: Buffer): boolean {
  return bytes.toString('latin1', 0, 5) === '%PDF-';
}

/**
 * A PDF written anew from what its pages lead to: without who made it when and with what, without positions, without
 * scripts, actions and files within it, and without what nothing leads to. Throws ContentRefused.
 */
export function strippedPdf(bytes: Buffer): Buffer {
  const file = new PdfFile(bytes);
  if (file.trailer.entries.has('Encrypt')) throw new ContentRefused('ENCRYPTED');
  const root = file.trailer.entries.get('Root');
  if (root?.kind !== 'reference') throw new ContentRefused('DAMAGED');
  const catalogue = file.object(root.number).value;
  if (catalogue.kind !== 'dictionary' || nameIn(catalogue, 'Type') !== 'Catalog')
    throw new ContentRefused('DAMAGED');
  return new Rewriting(file).from(root.number);
}

/** Writes objects in the order in which they are met, under numbers of their own. */
class Rewriting {
  private readonly numbers = new Map<number, number>();
  private readonly met: number[] = [];

  constructor(private readonly file: PdfFile) {}

  from(root: number): Buffer {
    this.numberOf(root);
    const parts: Buffer[] = [Buffer.from(HEAD, 'latin1')];
    const offsets: number[] = [];
    let size = parts[0]?.length ?? 0;
    // Grows while it is walked through.
    for (const old of this.met) {
      offsets.push(size);
      const part = this.written(offsets.length, this.file.object(old));
      parts.push(part);
      size += part.length;
    }
    const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
    const table = `xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${entries.join('')}`;
    const end = `trailer\n<< /Size ${offsets.length + 1} /Root 1 0 R >>\nstartxref\n${size}\n%%EOF\n`;
    return Buffer.concat([...parts, Buffer.from(`${table}${end}`, 'latin1')]);
  }

  private written(number: number, { value, stream }: PdfObject): Buffer {
    const head = `${number} 0 obj\n`;
    if (!stream || value.kind !== 'dictionary' || isUnwanted(value)) {
      return Buffer.from(`${head}${this.text(value)}\nendobj\n`, 'latin1');
    }
    const kept = strippedPicture(value, stream);
    const bytes = kept.stream ?? stream;
    const length: PdfValue = { kind: 'raw', text: String(bytes.length) };
    const dictionary = withEntries(kept.value as PdfDictionary, { Length: length });
    return Buffer.concat([
      Buffer.from(`${head}${this.text(dictionary)}\nstream\n`, 'latin1'),
      bytes,
      Buffer.from('\nendstream\nendobj\n', 'latin1'),
    ]);
  }

  private text(value: PdfValue): string {
    if (value.kind === 'raw') return value.text;
    if (value.kind === 'name') return writtenName(value.name);
    if (value.kind === 'reference') return `${this.numberOf(value.number)} 0 R`;
    if (value.kind === 'array') return `[${value.items.map((item) => this.text(item)).join(' ')}]`;
    if (isUnwanted(value)) return this.text(NULL);
    const entries = [...value.entries].filter(([key]) => !isUnwantedKey(key));
    return `<< ${entries.map(([key, each]) => `${writtenName(key)} ${this.text(each)}`).join(' ')} >>`;
  }

  private numberOf(old: number): number {
    const known = this.numbers.get(old);
    if (known !== undefined) return known;
    const number = this.numbers.size + 1;
    this.numbers.set(old, number);
    this.met.push(old);
    return number;
  }
}

function writtenName(name: string): string {
  const text = [...name].map((character) =>
    /[!-~]/.test(character) && !/[#()<>[\]{}/%]/.test(character)
      ? character
      : `#${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
  return `/${text.join('')}`;
}
