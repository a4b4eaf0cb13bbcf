// Digits as ledgers write them, full width too, parted or not; a day in words is broken by its signs.
const LONG = /[0-9０-９](?:[^\S\n]|[0-9０-９\-–—·.－]){4,}[0-9０-９XxＸｘ]/g;

/** A text to hang out: whatever is as long as a phone, an account or a certificate becomes a sign, wherever it came from. */
export function withoutNumbers(text: string): string {
  return text.replace(LONG, '※');
}
