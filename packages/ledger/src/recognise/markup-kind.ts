import { LedgerUnreadable } from '../unreadable';

/** Tables in markup, as portals and other programs write them, mostly named .xls. */
export type MarkupKind = 'html' | 'spreadsheet-xml' | 'flat-opendocument';

// What may stand before the first element.
const PROLOGUE = /^(?:\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!doctype[^>[]*>)+/i;
const NAME = /^<([a-z][\w.-]*:)?([a-z][\w.-]*)/i;
const DOCUMENTS = ['worddocument', 'package', 'presentation', 'ofd'];

/**
 * Which markup a text that begins with `<` is; undefined when it is none (a cell may begin with that sign). Throws
 * LedgerUnreadable for XML that holds no table.
 */
export function markupKind(text: string): MarkupKind | undefined {
  const prologue = PROLOGUE.exec(text)?.[0] ?? '';
  const name = NAME.exec(text.slice(prologue.length))?.[2]?.toLowerCase();
  if (name === undefined) return /^<(!--|!doctype\s+html)/i.test(text) ? 'html' : noMarkup(text);
  if (name === 'workbook') return 'spreadsheet-xml';
  if (name === 'document' && text.includes('urn:oasis:names:tc:opendocument')) return 'flat-opendocument';
  if (name === 'svg') throw new LedgerUnreadable('PICTURE');
  if (DOCUMENTS.includes(name) || name === 'document') throw new LedgerUnreadable('DOCUMENT');
  if (name !== 'html' && name !== 'table' && /^<\?xml/i.test(text)) {
    throw new LedgerUnreadable('NOT_A_SPREADSHEET');
  }
  return 'html';
}

function noMarkup(text: string): undefined {
  if (/^<[?!]/.test(text)) throw new LedgerUnreadable('NOT_A_SPREADSHEET');
  return undefined;
}
