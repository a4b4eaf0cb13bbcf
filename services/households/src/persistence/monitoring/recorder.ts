/** Who records something, for whom, and under which key. */
export interface Recorder {
  readonly account: string;
  readonly role: string;
  readonly actingFor: string;
  readonly key: string;
}
