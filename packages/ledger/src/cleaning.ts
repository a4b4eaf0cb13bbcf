const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const EQUALS = 0x3d;
const FULL_WIDTH_OFFSET = 0xfee0;

/** Spaces of every kind, zero-width marks and control characters, as they come along with copied text. */
const BLANKS =
  '\\u0000-\\u0020\\u007f-\\u00a0\\u00ad\\u1680\\u180e\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u2064\\u3000\\ufeff';
const EDGES = new RegExp(`^[${BLANKS}]+|[${BLANKS}]+$`, 'gu');
const ANY_BLANK = new RegExp(`[${BLANKS}]+`, 'gu');
const LEADING_APOSTROPHE = /^['‘’＇]/u;

/** True for a character that can stand at the edge of a clean cell; most Chinese characters and ASCII are. */
function isPlainEdge(code: number): boolean {
  if (code < 0x7f) return code > 0x20 && code !== APOSTROPHE && code !== EQUALS;
  return code > 0x3000 && code < 0xfeff;
}

/**
 * A cell without what exports add around it: spaces of every kind, Excel's leading apostrophe, the `="…"` wrapper.
 * What stands inside is left alone.
 */
export function cleanCell(text: string): string {
  const last = text.length - 1;
  if (last < 0) return text;
  const first = text.charCodeAt(0);
  const lastCode = text.charCodeAt(last);
  if (isPlainEdge(first) && isPlainEdge(lastCode)) return text;
  if (first === EQUALS && last >= 2 && text.charCodeAt(1) === QUOTE && lastCode === QUOTE) {
    const inner = text.slice(2, -1);
    if (inner.indexOf('"') < 0) return cleanCell(inner);
    return /"/.test(inner.replaceAll('""', '')) ? text : cleanCell(inner.replaceAll('""', '"'));
  }
  const trimmed = text.replace(EDGES, '');
  const bare = trimmed.replace(LEADING_APOSTROPHE, '');
  return bare === text || bare === '' ? bare : cleanCell(bare);
}

function isCompact(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code <= 0x20 || code >= 0x7f || code === APOSTROPHE) return false;
  }
  return true;
}

/** Full-width letters, digits and signs as their ASCII forms; everything else unchanged. */
function halfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH_OFFSET),
  );
}

/**
 * A code, number or date without anything that does not belong: full-width forms become ASCII, dashes of all kinds
 * become `-`, spaces and apostrophes inside go.
 */
export function compact(text: string): string {
  if (isCompact(text)) return text;
  return halfWidth(text)
    .replace(ANY_BLANK, '')
    .replace(/['‘’]/g, '')
    .replace(/[‐-―−]/g, '-');
}

/** The key under which headers and listed values are compared: compact, without a mark for required columns. */
export function comparable(text: string): string {
  return compact(cleanCell(text)).replace(/^\*+|\*+$/g, '');
}
