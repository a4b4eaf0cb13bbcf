/** A start that cannot go on; its message is one clear line for the person at the terminal. */
export class StartRefused extends Error {
  override readonly name = 'StartRefused';
}
