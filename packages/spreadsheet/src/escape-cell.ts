const PLAIN_NUMBER = /^[+-]?\d+(\.\d+)?$/;
const UNSEEN = /^[\s\p{Cc}\p{Default_Ignorable_Code_Point}]+/u;

/**
 * A text that no spreadsheet evaluates, not when somebody edits its cell either, nor in a CSV that is saved of it: what
 * begins like a formula (=, +, -, @, tab, return, also in full width or behind what cannot be seen) gets a leading
 * apostrophe, which the reader of ledgers takes off again. Plain numbers such as -200.00 stay as they are.
 */
export function neutralised(text: string): string {
  if (PLAIN_NUMBER.test(text)) return text;
  const begins = text.replace(UNSEEN, '');
  const dangerous = /^[=+\-@＝＋－＠]/.test(begins) || /^[\t\r\n]/.test(text);
  return dangerous ? `'${text}` : text;
}

/** Writes a text as one CSV cell that no spreadsheet evaluates; quotes, separators and line breaks are quoted. */
export function escapeCell(text: string): string {
  const safe = neutralised(text);
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
