import { closeSync, fstatSync, openSync, writeSync } from 'node:fs';
import type { LedgerSource } from './source';
import { openUnlinkedFile } from './unlinked-file';
import { LedgerUnreadable } from './unreadable';

/**
 * A descriptor of a source's bytes, for formats that are not read from their beginning to their end: a stream is first
 * written to a nameless temporary file. Throws TOO_LARGE beyond `maxBytes`.
 */
export async function descriptorOf(source: LedgerSource, maxBytes: number): Promise<number> {
  const descriptor = 'path' in source ? openSync(source.path, 'r') : openUnlinkedFile();
  try {
    if (!('path' in source)) await write(source, descriptor, maxBytes);
    if (fstatSync(descriptor).size > maxBytes) throw new LedgerUnreadable('TOO_LARGE');
    return descriptor;
  } catch (error) {
    closeSync(descriptor);
    throw error;
  }
}

async function write(
  source: Exclude<LedgerSource, { path: string }>,
  descriptor: number,
  maxBytes: number,
): Promise<void> {
  let written = 0;
  for await (const piece of await source.open()) {
    const bytes: Buffer = Buffer.isBuffer(piece) ? piece : Buffer.from(piece);
    written += bytes.length;
    if (written > maxBytes) throw new LedgerUnreadable('TOO_LARGE');
    for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
  }
}
