import { allInvalid, type InvalidInput, invalidInput, LONG_TEXT, readText, refusedText } from '@dixian/graph';
import { keyNamesSomebody, mentionsIdentityNumber } from '@dixian/personal-data';

/** Texts that people entered, each under its input field; null and undefined stand for no text. */
export type EnteredTexts = Readonly<Record<string, string | null | undefined>>;

const LONGEST_KEY = 200;

/** What is wrong with an idempotency key: it may not be blank, longer than 200 characters, nor anybody's number. */
export function refuseKey(key: string): InvalidInput | undefined {
  const read = readText(key, { longest: LONGEST_KEY, lines: false });
  if (read.problem) return refusedText('idempotencyKey', read.problem, LONGEST_KEY);
  if (read.text === '') return KEY_NEEDED;
  return keyNamesSomebody(read.text) ? KEY_NAMES_SOMEBODY : undefined;
}

/** What is wrong with the texts that are too long, cannot be read or name somebody by number; undefined if none. */
export function refuseTexts(
  texts: EnteredTexts,
  longest: number = LONG_TEXT.longest,
): InvalidInput | undefined {
  return allInvalid(
    Object.entries(texts).flatMap(([field, text]) => {
      if (!text) return [];
      const read = readText(text, { ...LONG_TEXT, longest });
      if (read.problem) return [refusedText(field, read.problem, longest)];
      return mentionsIdentityNumber(read.text) ? [namesSomebody(field)] : [];
    }),
  );
}

function namesSomebody(field: string): InvalidInput {
  return invalidInput(field, 'IDENTITY_NUMBER', {
    zh: '文字中好像有证件号码，请删去。',
    en: 'There seems to be an identity number in this text. Please take it out.',
  });
}

const KEY_NAMES_SOMEBODY = invalidInput('idempotencyKey', 'IDENTITY_NUMBER', {
  zh: '幂等键中好像有证件号码，请换用与人员无关的键，例如随机编号。',
  en: 'There seems to be an identity number in this key. Please use one that names nobody, for example a random one.',
});
const KEY_NEEDED = invalidInput('idempotencyKey', 'REQUIRED', {
  zh: '这一项还没有填写，请补上。',
  en: 'This is still empty. Please fill it in.',
});
