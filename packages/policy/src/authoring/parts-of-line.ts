import type { Span } from './sentence';

/** A line without the blanks and signs around it. */
export interface TextLine extends Span {
  readonly words: string;
}

/** A part of a line; `ends` tells whether the sentence ends with it. */
interface LinePart extends Span {
  readonly ends: boolean;
}

const OPENING = '（(“‘《「【〔';
const CLOSING = '）)”’》」】〕';
const STOPS = '。！？；;!?';
const CIRCLED = /[①-⑳]/;

/** The lines that hold words; marks of headings (#) and numbers of pages are left out. */
export function linesOf(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const before = /^[\s#\u3000\ufeff\u200b]*/.exec(line)?.[0].length ?? 0;
    const words = line.slice(before).trimEnd();
    if (words !== '' && !/^[—–\-\s]*\d{1,3}[—–\-\s]*$/.test(words)) {
      lines.push({ start: start + before, end: start + before + words.length, words });
    }
    start += line.length + 1;
  }
  return lines;
}

/** A line cut behind each stop, and before each ①; brackets and quotation marks stay whole, if they are closed in the line. */
export function partsOf({ words, start }: TextLine): LinePart[] {
  const parts: LinePart[] = [];
  let begin = 0;
  let depth = 0;
  for (let at = 0; at < words.length; at += 1) {
    const letter = words.charAt(at);
    if (OPENING.includes(letter)) depth += closes(words, at) ? 1 : 0;
    else if (CLOSING.includes(letter)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && CIRCLED.test(letter) && at > begin) {
      parts.push({ start: start + begin, end: start + at, ends: false });
      begin = at;
    } else if (depth === 0 && STOPS.includes(letter)) {
      parts.push({ start: start + begin, end: start + at + 1, ends: true });
      begin = at + 1;
    }
  }
  if (begin < words.length) parts.push({ start: start + begin, end: start + words.length, ends: false });
  return parts;
}

function closes(words: string, at: number): boolean {
  const closing = CLOSING.charAt(OPENING.indexOf(words.charAt(at)));
  return words.includes(closing, at + 1);
}
