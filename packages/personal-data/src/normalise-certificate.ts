const PLAIN = /^[0-9]{17}[0-9X]$/;
const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
const FULL_WIDTH_SHIFT = 0xfee0;

// Spaces, zero-width characters and byte order marks; apostrophes that force text; the ="…" that spreadsheets export.
const NOISE = /[\s\u200B-\u200D\u2060\uFEFF'`\u2018\u2019"\u201C\u201D=]+/g;

/**
 * A certificate number as people type and spreadsheets export it, made plain: half-width, without spaces, apostrophes
 * or a `="…"` wrapper, letters in upper case. What is wrong with it otherwise stays for the check to find.
 */
export function normaliseCertificate(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH_SHIFT))
    .replace(NOISE, '')
    .toUpperCase();
}
