import type { Span } from './sentence';

/** A span without the blanks around its words; nothing but its beginning where it holds none. */
export function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const begins = start + (words.length - words.trimStart().length);
  return { start: begins, end: Math.max(begins, end - (words.length - words.trimEnd().length)) };
}
