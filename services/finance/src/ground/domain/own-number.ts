/** Whether a number is one that the department made, as it stands in a file that was exported and comes back. */
export function isOwnNumber(number: string): boolean {
  return /^[（(]无编号[）)]/.test(number);
}
