/**
 * Writes a text as one CSV cell that no spreadsheet evaluates: text that begins like a formula (=, +, -, @, tab,
 * return, also in full width) gets a leading apostrophe; quotes, separators and line breaks are quoted.
 * Plain numbers such as -200.00 stay as they are.
 */
export function escapeCell(text: string): string {
  const dangerous = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) && !/^[+-]?\d+(\.\d+)?$/.test(text);
  const safe = dangerous ? `'${text}` : text;
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
