const PLAIN_NUMBER = /^[+-]?\d+(\.\d+)?$/;
const UNSEEN = /^[\s\p{Cc}\p{Default_Ignorable_Code_Point}]+/u;

/**
 * Writes a text as one CSV cell that no spreadsheet evaluates: text that begins like a formula (=, +, -, @, tab,
 * return, also in full width or behind what cannot be seen) gets a leading apostrophe; quotes, separators and line
 * breaks are quoted. Plain numbers such as -200.00 stay as they are.
 */
export function escapeCell(text: string): string {
  const begins = text.replace(UNSEEN, '');
  const dangerous = /^[=+\-@＝＋－＠]/.test(begins) || /^[\t\r\n]/.test(text);
  if (PLAIN_NUMBER.test(text)) return text;
  const safe = dangerous ? `'${text}` : text;
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
