import { read } from 'node:fs';
import { promisify } from 'node:util';

const READ_BYTES = 256 * 1024;

const readBytes = promisify(read);

/** The bytes of a descriptor from their beginning; it stays open. */
export async function* bytesOf(descriptor: number): AsyncGenerator<Buffer> {
  for (let at = 0; ; ) {
    const buffer = Buffer.allocUnsafe(READ_BYTES);
    const { bytesRead } = await readBytes(descriptor, buffer, 0, READ_BYTES, at);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
    at += bytesRead;
  }
}
