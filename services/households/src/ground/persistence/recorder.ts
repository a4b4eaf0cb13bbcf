/** Whose record it is, and under which key of theirs. */
export interface ByKey {
  readonly account: string;
  readonly key: string;
}

/** The same with the office that the account acts for. */
export interface Recorder extends ByKey {
  readonly role: string;
  readonly actingFor: string;
}
