import { createReadStream } from 'node:fs';
import { open as openFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';

/**
 * Where a ledger's bytes come from: a file, or anything that opens a stream of them. `open` is called more than once
 * (to look at the beginning, then to read) and each time gives the bytes from the start.
 */
export type LedgerSource =
  | { path: string; fileName?: string }
  | { open(): Promise<Readable>; fileName: string; totalBytes?: number };

/** Opens the bytes of a source from their beginning. */
export type OpenBytes = () => Promise<Readable>;

const READ_BYTES = 256 * 1024;

/** The name the ledger had where it was exported. */
export function fileNameOf(source: LedgerSource): string {
  return source.fileName ?? ('path' in source ? basename(source.path) : '');
}

/** How to open a source's bytes. */
export function openerOf(source: LedgerSource): OpenBytes {
  if (!('path' in source)) return () => source.open();
  return async () => createReadStream(source.path, { highWaterMark: READ_BYTES });
}

/** The size of a source in bytes, 0 where a stream does not tell. */
export async function totalBytesOf(source: LedgerSource): Promise<number> {
  return 'path' in source ? (await stat(source.path)).size : (source.totalBytes ?? 0);
}

/** The first bytes of a source, at most `length`. */
export async function firstBytes(source: LedgerSource, length: number): Promise<Buffer> {
  if ('path' in source) {
    const file = await openFile(source.path, 'r');
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  }
  const pieces: Buffer[] = [];
  let got = 0;
  for await (const piece of await source.open()) {
    pieces.push(Buffer.from(piece));
    got += piece.length;
    if (got >= length) break;
  }
  return Buffer.concat(pieces).subarray(0, length);
}
