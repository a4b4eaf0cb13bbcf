/** One thing wrong in a policy file; the line counts from 1. */
export interface Mistake {
  readonly file: string;
  readonly line: number;
  /** What is wrong, what was expected and, where it is near, what was meant. */
  readonly message: string;
  /** Where in the file, as `0.steps.2.needs.0.name`; none for the file as a whole. */
  readonly path?: string;
  /** What stands there. */
  readonly value?: string;
  /** What may stand there, where it is a list. */
  readonly allowed?: readonly string[];
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
