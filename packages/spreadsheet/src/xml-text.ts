// What XML 1.0 cannot carry at all, halves of surrogate pairs included.
const NO_XML = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Surrogate}/gu;
// Excel reads _x000D_ in a text as the character it names; a text that says so itself is written with its own escape.
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** Text between tags or in an attribute. */
export function xmlText(text: string): string {
  return text
    .replace(NO_XML, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\r/g, '_x000D_');
}

/** Text of a cell, where Excel knows escapes of its own. */
export function cellText(text: string): string {
  return xmlText(text.replace(LOOKS_ESCAPED, '_x005F_'));
}
