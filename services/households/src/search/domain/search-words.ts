import type { Words } from '../../ground/domain/refusal';

/** A word of a search by what it can be. */
export type SearchWord =
  | { readonly kind: 'CODE'; readonly end: string }
  | { readonly kind: 'NAME'; readonly letters: string };

const MOST_WORDS = 4;
const LONGEST = 60;
const LEAST_DIGITS = 4;
const LEAST_INITIALS = 2;

// As the database writes names: small letters in half width, without dots and stars.
const NO_LETTER = /[·•・.*]+/g;

/** Whether what was typed cannot be looked for, with what to do. */
export function isRefusal(read: object): read is Words {
  return 'zh' in read;
}

/** The words of a search as they were typed; a refusal in words where there are none, or too many. */
export function wordsOf(text: string): readonly string[] | Words {
  const words = text.normalize('NFKC').split(/\s+/).filter(Boolean);
  if (words.length === 0) return NOTHING;
  return words.length > MOST_WORDS || text.length > LONGEST ? TOO_MUCH : words;
}

/** What a word is looked for as: digits end a code, all else begins a name, its last letters, or their initials. */
export function readWord(word: string): SearchWord | Words {
  if (/^[tT]?[\d-]+$/.test(word)) {
    return word.length < LEAST_DIGITS ? FEW_DIGITS : { kind: 'CODE', end: word.toUpperCase() };
  }
  const letters = word.replace(NO_LETTER, '').toLowerCase();
  if (letters === '') return NOTHING;
  return /^[a-z]+$/.test(letters) && letters.length < LEAST_INITIALS
    ? FEW_LETTERS
    : { kind: 'NAME', letters };
}

const NOTHING: Words = {
  zh: '请输入姓名、姓名拼音首字母、户编号后几位或村名。',
  en: 'Give a name, the first letters of its pinyin, the last digits of a household code, or a village.',
};
const TOO_MUCH: Words = {
  zh: `最多输入 ${MOST_WORDS} 个词、${LONGEST} 个字。`,
  en: `Give at most ${MOST_WORDS} words and ${LONGEST} characters.`,
};
const FEW_DIGITS: Words = {
  zh: `请至少输入户编号的后 ${LEAST_DIGITS} 位。`,
  en: `Give at least the last ${LEAST_DIGITS} digits of the household code.`,
};
const FEW_LETTERS: Words = {
  zh: `请至少输入 ${LEAST_INITIALS} 个拼音首字母。`,
  en: `Give at least ${LEAST_INITIALS} first letters.`,
};
