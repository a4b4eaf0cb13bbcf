import { isAscii, isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';

export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

const LONGEST_UTF8_TAIL = 3;
const REPLACEMENT = '\ufffd';

/** The encoding a byte order mark names. */
export function markedEncoding(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

const LOOKED_AT = 512;

/**
 * UTF-16 without its mark: the zeros of its digits, separators and line breaks all stand on one side, and nothing in it
 * is a control character.
 */
export function unmarkedWideEncoding(bytes: Buffer): Encoding | undefined {
  const head = bytes.subarray(0, Math.min(LOOKED_AT, bytes.length - (bytes.length % 2)));
  const zeros = [0, 0];
  for (let i = 0; i < head.length; i++) if (head[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) < 2 || Math.min(even, odd) > 0) return undefined;
  const encoding = odd > 0 ? 'utf-16le' : 'utf-16be';
  const text = new TextDecoder(encoding).decode(head);
  // A pair of surrogates may be cut at the end of what is looked at.
  return /[^\P{Cc}\t\r\n]|\ufffd(?!$)/u.test(text) ? undefined : encoding;
}

/** The bytes without a character that their end cuts in two. */
function wholeCharacters(bytes: Buffer): Buffer {
  for (let back = 1; back <= Math.min(LONGEST_UTF8_TAIL, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) break;
    if (byte >= 0xc0) {
      const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return back < needed ? bytes.subarray(0, bytes.length - back) : bytes;
    }
  }
  return bytes;
}

/** True for text that is UTF-8 but for a few damaged characters; GBK read as UTF-8 is mostly damage. */
function isNearlyUtf8(bytes: Buffer): boolean {
  const beyondAscii = bytes.toString().match(/\P{ASCII}/gu) ?? [];
  const damaged = beyondAscii.filter((character) => character === REPLACEMENT).length;
  return damaged * 10 <= beyondAscii.length;
}

/**
 * The encoding of unmarked text by its first bytes beyond ASCII; undefined while there are none. Valid UTF-8 without a
 * single three-byte character holds no Chinese, so such text (two GBK characters can look like that) counts as GBK.
 */
export function guessEncoding(bytes: Buffer): Encoding | undefined {
  if (isAscii(bytes)) return undefined;
  const whole = wholeCharacters(bytes);
  if (!isUtf8(whole)) return isNearlyUtf8(whole) ? 'utf-8' : 'gb18030';
  return whole.some((byte) => byte >= 0xe2) || whole.length < bytes.length ? 'utf-8' : 'gb18030';
}

/** Decodes a stream piece by piece; ASCII passes undecided until the first other byte settles the encoding. */
export class StreamDecoder {
  private decoder: TextDecoder | undefined;
  private started = false;

  /** `otherwise`: what text that is not Unicode is taken for. */
  constructor(private readonly otherwise = 'gb18030') {}

  /** The text of the next bytes; a character cut at the end comes with the next call. */
  decode(bytes: Buffer): string {
    if (this.decoder === undefined) {
      const first = this.started ? undefined : (markedEncoding(bytes) ?? unmarkedWideEncoding(bytes));
      const encoding = first ?? guessEncoding(bytes);
      this.started ||= bytes.length > 0;
      if (encoding === undefined) return bytes.toString('latin1');
      this.decoder = new TextDecoder(encoding === 'gb18030' ? this.otherwise : encoding);
    }
    return this.decoder.decode(bytes, { stream: true });
  }

  /** What is left at the end: '' or a replacement character where the last one is incomplete. */
  end(): string {
    return this.decoder?.decode() ?? '';
  }
}
