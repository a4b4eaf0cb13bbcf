import { isJpeg, strippedJpeg } from '../jpeg';
import { isPng, strippedPng } from '../png';
import { ContentRefused } from '../refused';
import { type Relationship, relationshipsOf, writtenRelationships } from './relationships';
import { rewrittenPart } from './rewritten-part';
import { type Part, zipFile } from './zip-file';
import { ZipParts } from './zip-parts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The parts that a printed page is made of, by what leads to them, and what they are. */
const CONTENT_TYPES: ReadonlyMap<string, string> = new Map([
  ['officeDocument', `${WORD}.document.main+xml`],
  ...['styles', 'numbering', 'settings', 'header', 'footer', 'footnotes', 'endnotes'].map(
    (type) => [type, `${WORD}.${type}+xml`] as const,
  ),
  ['theme', 'application/vnd.openxmlformats-officedocument.theme+xml'],
]);

// A workbook or slides lie in such a file as well.
const BEGINS = /^\ufeff?\s*(?:<\?xml[^>]*>)?\s*<w:document[\s>]/;

/** Whether a file begins as a zip does, which a .docx is. */
export function isZip(bytes: Buffer): boolean {
  return bytes.toString('latin1', 0, 4) === 'PK\u0003\u0004';
}

/** Whether it is a document of the old format, or one that a password locks: both lie in the same kind of file. */
export function isOldOrLocked(bytes: Buffer): boolean {
  return bytes.toString('latin1', 0, 4) === '\u00d0\u00cf\u0011\u00e0';
}

/**
 * A .docx written anew from what its text leads to: without who made it when and with what, macros, files within it and
 * anything that is fetched from elsewhere. Throws ContentRefused where it is none, or cannot stand as it was stamped.
 */
export function strippedDocx(bytes: Buffer): Buffer {
  const parts = new ZipParts(bytes);
  const [main, second] = relationshipsOf(parts, '').filter(({ type }) => type === 'officeDocument');
  if (!main?.part || second) throw new ContentRefused('NO_DOCUMENT');
  if (!BEGINS.test(parts.read(main.part).toString('utf8', 0, 4_096))) throw new ContentRefused('NO_DOCUMENT');
  return new Rewriting(parts).from(main);
}

/** Writes parts in the order in which they are met, under names of their own. */
class Rewriting {
  private readonly names = new Map<string, string>();
  private readonly met: { readonly part: string; readonly type: string }[] = [];
  private readonly kept: Part[] = [];
  private readonly overrides: string[] = [];

  constructor(private readonly parts: ZipParts) {}

  from({ id, type, part }: Relationship): Buffer {
    const target = this.nameOf(part ?? '', type);
    // Grows while it is walked through.
    for (const each of this.met) this.write(each);
    const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
    const defaults = ['rels', 'jpeg', 'png'].map((extension) => {
      const is =
        extension === 'rels'
          ? 'application/vnd.openxmlformats-package.relationships+xml'
          : `image/${extension}`;
      return `<Default Extension="${extension}" ContentType="${is}"/>`;
    });
    const types = `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults.join('')}${this.overrides.join('')}</Types>`;
    return zipFile([
      { name: '[Content_Types].xml', content: Buffer.from(types) },
      { name: '_rels/.rels', content: writtenRelationships([{ id, type, target }]) },
      ...this.kept,
    ]);
  }

  private write({ part, type }: { readonly part: string; readonly type: string }): void {
    const name = this.nameOf(part, type);
    const bytes = this.parts.read(part);
    if (type === 'image') {
      this.kept.push({ name, content: isPng(bytes) ? strippedPng(bytes) : strippedJpeg(bytes) });
      return;
    }
    const relationships = relationshipsOf(this.parts, part).map((each) => this.relationship(each));
    const content = rewrittenPart(bytes, new Set(relationships.map(({ id }) => id)));
    this.kept.push({ name, content });
    this.overrides.push(`<Override PartName="/${name}" ContentType="${CONTENT_TYPES.get(type)}"/>`);
    if (relationships.length === 0) return;
    const rels = name.replace(/[^/]+$/, '_rels/$&.rels');
    this.kept.push({ name: rels, content: writtenRelationships(relationships) });
  }

  private relationship({ id, type, part }: Relationship) {
    if (type === 'hyperlink') return { id, type, target: undefined };
    const isUnderstood = type === 'image' || (CONTENT_TYPES.has(type) && type !== 'officeDocument');
    if (part === undefined || !isUnderstood) throw new ContentRefused('NOT_PLAIN');
    return { id, type, target: this.nameOf(part, type) };
  }

  private nameOf(part: string, type: string): string {
    const known = this.names.get(part);
    if (known) return known;
    this.met.push({ part, type });
    const name = type === 'image' ? this.pictureName(part) : partName(type, this.met.length);
    this.names.set(part, name);
    return name;
  }

  private pictureName(part: string): string {
    const bytes = this.parts.read(part);
    if (!isPng(bytes) && !isJpeg(bytes)) throw new ContentRefused('NOT_PLAIN');
    return `word/media/image${this.met.length}.${isPng(bytes) ? 'png' : 'jpeg'}`;
  }
}

// Some readers look for the text under its usual name and not where the file leads to.
function partName(type: string, number: number): string {
  return type === 'officeDocument' ? 'word/document.xml' : `word/${type}${number}.xml`;
}
