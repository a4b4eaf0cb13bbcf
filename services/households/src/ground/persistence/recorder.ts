/** Whose record it is, and under which key of theirs. */
export interface ByKey {
  readonly account: string;
  readonly key: string;
}
