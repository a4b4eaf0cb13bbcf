import { type InvalidInput, invalidInput, type Message } from './user-errors';

/** How long a text may be, in characters as people count them (code points), and whether it may have several lines. */
export interface TextKind {
  readonly longest: number;
  readonly lines: boolean;
  /** Of a file, whose first and last blanks may mean something. */
  readonly whole?: boolean;
}

/** What people write in their own words. */
export const LONG_TEXT: TextKind = { longest: 2_000, lines: true };

/** Names, numbers, codes. */
export const ONE_LINE: TextKind = { longest: 500, lines: false };

/** Names of files. */
export const FILE_NAME: TextKind = { longest: 255, lines: false };

/** What a text file holds that travels within an input. */
export const FILE_TEXT: TextKind = { longest: 1_000_000, lines: true, whole: true };

/** A text as it is kept, or what is wrong with it. */
export type ReadText =
  | { readonly text: string; readonly problem?: undefined }
  | { readonly problem: TextProblem };
export type TextProblem = 'TOO_LONG' | 'UNREADABLE_CHARACTERS';

// Compatibility ideographs would become other characters by NFC, and names are registered with them.
const KEPT_IDEOGRAPHS = /([\uF900-\uFAFF\u{2F800}-\u{2FA1F}])/u;

// Controls, lone surrogates, and what turns the direction of the text around it. Private-use characters of names stay.
const UNREADABLE = /[\p{Cc}\p{Cs}\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/u;
const BREAKS = /\r\n?|[\u0085\u2028\u2029]/gu;

/** Reads a text that somebody entered: trimmed, composed (NFC), bounded and without characters that mislead. */
export function readText(entered: string, { longest, lines, whole }: TextKind): ReadText {
  // Far too long is not worked on at all: a code point has at most two units, and composing shortens.
  if (entered.length > longest * 8) return { problem: 'TOO_LONG' };
  const broken = lines ? entered.replaceAll(BREAKS, '\n') : entered;
  const text = compose(whole ? broken : broken.trim());
  if (UNREADABLE.test(lines ? text.replaceAll(/[\n\t]/g, '') : text)) {
    return { problem: 'UNREADABLE_CHARACTERS' };
  }
  return text.length > longest && [...text].length > longest ? { problem: 'TOO_LONG' } : { text };
}

function compose(text: string): string {
  return text
    .split(KEPT_IDEOGRAPHS)
    .map((part) => (KEPT_IDEOGRAPHS.test(part) ? part : part.normalize('NFC')))
    .join('');
}

/** The typed error of a text in `field`. */
export function refusedText(field: string, problem: TextProblem, longest: number): InvalidInput {
  return invalidInput(field, problem, problem === 'TOO_LONG' ? tooLong(longest) : UNREADABLE_MESSAGE);
}

function tooLong(longest: number): Message {
  return {
    zh: `内容太长，请写得短一些，不超过 ${longest} 个字。`,
    en: `This is too long. Please shorten it to ${longest} characters.`,
  };
}

const UNREADABLE_MESSAGE: Message = {
  zh: '内容中有看不见的控制字符，请删去后重新填写。',
  en: 'There are invisible control characters in this text. Please type it again without them.',
};
