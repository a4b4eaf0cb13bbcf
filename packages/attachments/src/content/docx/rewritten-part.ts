import { ContentRefused } from '../refused';
import { FieldCodes, isKeptField } from './field-codes';
import { type Attributes, escaped, openTag, readXml } from './xml';

const WORDS = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['xmlns:w', WORDS],
  ['xmlns:r', RELATIONS],
]);

/** Settings that tell of the machine, of sessions of editing, or of other files. */
const LEFT_OUT: ReadonlySet<string> = new Set(
  'w:attachedTemplate w:rsids w:mailMerge w:docVars w:printerSettings w:saveThroughXslt'.split(' '),
);
const COMMENTED: ReadonlySet<string> = new Set(
  'w:commentReference w:commentRangeStart w:commentRangeEnd'.split(' '),
);
// Addresses of pictures and pages that are written beside the relationships.
const ADDRESSES = /^(?:\w+:)?(?:src|href|althref)$/i;

/**
 * A part written anew from its elements, without codes of fields that lead out, addresses and traces of editing. Throws
 * ContentRefused where it holds revisions or comments, or names a relationship that is not kept.
 */
export function rewrittenPart(bytes: Buffer, relationships: ReadonlySet<string>): Buffer {
  const written: string[] = ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'];
  const fields = new FieldCodes();
  let leftOut = 0;
  let inCode = false;
  readXml(bytes, {
    open(name, attributes) {
      if (leftOut > 0 || LEFT_OUT.has(name)) {
        leftOut++;
        return;
      }
      check(name, attributes, relationships);
      if (name === 'w:fldChar') fields.mark(attributes['w:fldCharType'], written);
      inCode = name === 'w:instrText';
      written.push(openTag(name, kept(name, attributes)));
    },
    text(text) {
      if (leftOut > 0) return;
      written.push(escaped(text));
      if (inCode) fields.piece(written.length - 1, text);
    },
    close(name) {
      if (leftOut > 0) leftOut--;
      else written.push(`</${name}>`);
      if (name === 'w:instrText') inCode = false;
    },
  });
  fields.end(written);
  return Buffer.from(written.join(''));
}

function check(name: string, attributes: Attributes, relationships: ReadonlySet<string>): void {
  if (COMMENTED.has(name) || attributes['w:author'] !== undefined) throw new ContentRefused('REVISIONS');
  for (const [key, value] of Object.entries(attributes)) {
    if (isForeignName(key, value)) throw new ContentRefused('NOT_PLAIN');
    if (key.startsWith('r:') && value !== '' && !relationships.has(value))
      throw new ContentRefused('NOT_PLAIN');
  }
}

// What is looked for by name must have that name and no other.
function isForeignName(key: string, value: string): boolean {
  if (key !== 'xmlns' && !key.startsWith('xmlns:')) return false;
  const expected = PREFIXES.get(key);
  return expected === undefined ? [...PREFIXES.values()].includes(value) : value !== expected;
}

function kept(name: string, attributes: Attributes): Attributes {
  const entries = Object.entries(attributes).filter(
    ([key]) => !ADDRESSES.test(key) && !key.startsWith('w:rsid'),
  );
  if (name !== 'w:fldSimple') return Object.fromEntries(entries);
  return Object.fromEntries(
    entries.map(([key, value]) => [key, key === 'w:instr' && !isKeptField(value) ? '' : value]),
  );
}
