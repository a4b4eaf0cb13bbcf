import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const ALGORITHM = 'aes-256-ctr';
const BLOCK_BYTES = 16;
// A certificate number has at most 22 characters.
const ROOM_BYTES = 32;
const PLACE_BYTES = 6;

/**
 * Hides numbers in the stage of a running import under a key that this process alone knows and never writes: every row
 * is staged, few will wait, and to seal each for good would cost a quarter of the load. One stream of the cipher serves
 * all rows; each says its place in it.
 */
export class StageSecret {
  readonly #key = randomBytes(32);
  readonly #start = randomBytes(BLOCK_BYTES);
  readonly #stream = createCipheriv(ALGORITHM, this.#key, this.#start);
  #place = 0;

  /** The number, hidden. */
  hide(number: string): Buffer {
    const text = Buffer.alloc(ROOM_BYTES);
    if (text.write(number, 'latin1') !== number.length)
      throw new RangeError('A number is too long to be staged');
    const hidden = Buffer.allocUnsafe(PLACE_BYTES + ROOM_BYTES);
    hidden.writeUIntBE(this.#place, 0, PLACE_BYTES);
    this.#stream.update(text).copy(hidden, PLACE_BYTES);
    this.#place += ROOM_BYTES / BLOCK_BYTES;
    return hidden;
  }

  /** The number that was hidden by this process. */
  show(hidden: Buffer): string {
    const at = BigInt(`0x${this.#start.toString('hex')}`) + BigInt(hidden.readUIntBE(0, PLACE_BYTES));
    const counter = BigInt.asUintN(8 * BLOCK_BYTES, at)
      .toString(16)
      .padStart(2 * BLOCK_BYTES, '0');
    const stream = createDecipheriv(ALGORITHM, this.#key, Buffer.from(counter, 'hex'));
    return stream.update(hidden.subarray(PLACE_BYTES)).toString('latin1').replace(/\0+$/, '');
  }
}
