const SHOWN = 6;

/** A certificate number as the graph shows it to most: its region, of the rest only how long it is. */
export function masked(number: string): string {
  return number.slice(0, SHOWN) + '•'.repeat(Math.max(number.length - SHOWN, 0));
}

/** Whether a field takes a number that says who somebody is, by how the graph calls it. */
export function isCertificate(path: string): boolean {
  return /certificateNumber$/.test(path);
}
