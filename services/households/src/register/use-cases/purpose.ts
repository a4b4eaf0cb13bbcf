import { readText } from '@dixian/graph';

const PURPOSE = { longest: 200, lines: false };
const LEAST_LETTERS = 4;
const LEAST_DIFFERENT = 2;

// What a screen shows nothing of; some of it counts as a letter.
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Z}]/gu;

/** Whether nothing was given as the purpose of a look, so that none is asked for. */
export function isNoPurpose(given: string | null | undefined): given is null | undefined | '' {
  return (given ?? '').replace(INVISIBLE, '') === '';
}

/**
 * The purpose of a look as it is written down; undefined where it says nothing: fewer than four letters or ideographs,
 * one of them over and over, signs that cannot be read, more than 200.
 */
export function readPurpose(given: string): string | undefined {
  const { text } = { text: undefined, ...readText(given, PURPOSE) };
  const letters = text?.replace(INVISIBLE, '').match(/\p{L}/gu) ?? [];
  const different = new Set(letters.map((letter) => letter.toLowerCase()));
  return letters.length >= LEAST_LETTERS && different.size >= LEAST_DIFFERENT ? text : undefined;
}
