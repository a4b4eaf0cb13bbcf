/** A start or stop of the embedded PostgreSQL that cannot go on; the message is one line for the person at the terminal. */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';
}
