import type { Span } from '../authoring/sentence';
import type { Clause } from '../domain/clause';

/** Where a clause stands in the text: as it says, or wherever its quote is found. */
export function spansOf(
  { start, end, quote }: Pick<Clause, 'start' | 'end' | 'quote'>,
  text: string,
): Span[] {
  return start !== undefined && end !== undefined ? [{ start, end }] : spansOfQuote(quote, text);
}

/** Where a text prints words, blanks, line ends and page breaks aside. */
function spansOfQuote(quote: string, text: string): Span[] {
  const letters = [...quote].filter((letter) => !isBlank(letter)).map(escaped);
  if (letters.length === 0) return [];
  const found = text.matchAll(new RegExp(letters.join(BLANKS), 'gu'));
  return [...found].map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
}

const BLANKS = '[\\s\\u200b\\ufeff]*';

function isBlank(letter: string): boolean {
  return /[\s\u200b\ufeff]/.test(letter);
}

function escaped(letter: string): string {
  return /[\\^$.*+?()[\]{}|/]/.test(letter) ? `\\${letter}` : letter;
}
