import { TextDecoder } from 'node:util';
import { markedEncoding, unmarkedWideEncoding } from '../csv/encoding';

/** The beginning of a text, its mark and blanks left out; undefined for bytes that are no text. */
export function headText(head: Buffer): string | undefined {
  const marked = markedEncoding(head);
  const wide = marked?.startsWith('utf-16') ? marked : unmarkedWideEncoding(head);
  if (wide === undefined && head.includes(0)) {
    // The end mark of DOS may be followed by what its block held.
    const end = head.indexOf(0x1a);
    if (end < 0 || head.subarray(0, end).includes(0)) return undefined;
  }
  const text = wide === undefined ? head.toString('latin1') : new TextDecoder(wide).decode(head);
  const bare = marked === 'utf-8' ? text.slice(3) : text;
  return bare.replace(/^\ufeff/, '').trimStart();
}
