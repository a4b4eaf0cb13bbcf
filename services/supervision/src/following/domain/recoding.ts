/** A division's code changed; codes are prefixes, so everything below it changes with it. */
export interface Recoding {
  oldCode: string;
  newCode: string;
}

/** The code a division has after these recodings, given in the order they were recorded. */
export function recoded(code: string, recodings: readonly Recoding[]): string {
  return recodings.reduce(
    (current, { oldCode, newCode }) =>
      current.startsWith(oldCode) ? `${newCode}${current.slice(oldCode.length)}` : current,
    code,
  );
}
