/** One thing wrong in a policy file; the line counts from 1. */
export interface Mistake {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** Thrown when any policy file is wrong; carries every mistake, not only the first. */
export class PolicyError extends Error {
  readonly mistakes: readonly Mistake[];

  constructor(mistakes: readonly Mistake[]) {
    super(`The policy files have ${mistakes.length} mistake(s):\n${mistakes.map(asLine).join('\n')}`);
    this.name = 'PolicyError';
    this.mistakes = mistakes;
  }
}

/** A mistake as `file:line: message`. */
export function asLine({ file, line, message }: Mistake): string {
  return `${file}:${line}: ${message}`;
}
