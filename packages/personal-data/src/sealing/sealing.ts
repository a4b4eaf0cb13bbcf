/** A key of 32 bytes made ready for one way of sealing. */
export interface SealingKey {
  /** The bytes or the UTF-8 of a text sealed, as part of what `name` says. */
  seal(nonce: Buffer, content: Buffer | string, name?: Buffer): { tag: Buffer; ciphertext: Buffer };
  /** The bytes; undefined where anything of them, of the tag or of the name is another than when they were sealed. */
  open(nonce: Buffer, sealed: { tag: Buffer; ciphertext: Buffer }, name?: Buffer): Buffer | undefined;
}

/** A way of sealing: what stored values begin with, and how long what goes before their ciphertext is. */
export interface Sealing {
  readonly form: number;
  readonly nonceBytes: number;
  readonly tagBytes: number;
  prepare(key: Buffer): SealingKey;
}
