// Identity numbers of 18 and 15 characters, and mobile phones; codes of divisions and parts of a UUID are none.
const NUMBER = /(?<!\d)(?:\d{17}[\dXx]|\d{15}|1[3-9]\d{9})(?!\d)/g;
const ESCAPED = /(?:%[0-9A-Fa-f]{2})+/g;

/** Whether a text holds what may be the number of a person. */
export function holdsNumber(text: string): boolean {
  return text.search(NUMBER) >= 0;
}

/** A path as it is logged: whatever stands in it that may be the number or the name of a person is left out. */
export function withoutNumbers(path: string): string {
  return path.replace(ESCAPED, '…').replace(NUMBER, '…');
}
