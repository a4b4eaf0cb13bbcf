import { createReadStream } from 'node:fs';

const READ_BYTES = 256 * 1024;

/** The bytes of a descriptor from their beginning; it stays open. */
export function bytesOf(descriptor: number): AsyncIterable<Buffer> {
  return createReadStream('', { fd: descriptor, start: 0, autoClose: false, highWaterMark: READ_BYTES });
}
