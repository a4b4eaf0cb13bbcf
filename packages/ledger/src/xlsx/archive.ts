import { closeSync, openSync, writeSync } from 'node:fs';
import { type Entry, fromFdPromise, type ZipFile } from 'yauzl';
import type { LedgerLimits } from '../limits';
import type { LedgerSource } from '../source';
import { openUnlinkedFile } from '../unlinked-file';
import { LedgerUnreadable } from '../unreadable';

/** The parts of an .xlsx, which is a zip file. */
export interface Archive {
  fileBytes: number;
  has(name: string): boolean;
  /** The unpacked size of a part as the archive declares it (reading stops beyond it), 0 if there is no such part. */
  sizeOf(name: string): number;
  /** The unpacked bytes of a part. Throws TOO_LARGE beyond `maxBytes` or the ratio, TRUNCATED when damaged. */
  read(name: string, maxBytes: number): AsyncGenerator<Buffer>;
  close(): void;
}

/** Opens a source as an archive; a stream is first written to a nameless temporary file, for zip is read from its end. */
export async function openArchive(source: LedgerSource, limits: LedgerLimits): Promise<Archive> {
  const descriptor = 'path' in source ? openSync(source.path, 'r') : await spool(source, limits);
  let zip: ZipFile | undefined;
  try {
    zip = await fromFdPromise(descriptor, { autoClose: false });
    if (zip.fileSize > limits.fileBytes) throw new LedgerUnreadable('TOO_LARGE');
    return archiveOf(zip, await entriesOf(zip, limits), limits);
  } catch (error) {
    if (zip === undefined) closeSync(descriptor);
    else zip.close();
    throw error instanceof LedgerUnreadable ? error : new LedgerUnreadable('TRUNCATED');
  }
}

async function spool(source: Exclude<LedgerSource, { path: string }>, limits: LedgerLimits): Promise<number> {
  const descriptor = openUnlinkedFile();
  try {
    let written = 0;
    for await (const piece of await source.open()) {
      const bytes: Buffer = Buffer.isBuffer(piece) ? piece : Buffer.from(piece);
      written += bytes.length;
      if (written > limits.fileBytes) throw new LedgerUnreadable('TOO_LARGE');
      for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
    }
    return descriptor;
  } catch (error) {
    closeSync(descriptor);
    throw error;
  }
}

async function entriesOf(zip: ZipFile, limits: LedgerLimits): Promise<Map<string, Entry>> {
  if (zip.entryCount > limits.parts) throw new LedgerUnreadable('TOO_LARGE');
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) entries.set(entry.fileName.toLowerCase(), entry);
  return entries;
}

function archiveOf(zip: ZipFile, entries: ReadonlyMap<string, Entry>, limits: LedgerLimits): Archive {
  const find = (name: string) => entries.get(name.toLowerCase());
  return {
    fileBytes: zip.fileSize,
    has: (name) => find(name) !== undefined,
    sizeOf: (name) => find(name)?.uncompressedSize ?? 0,
    read: (name, maxBytes) => readEntry(zip, find(name), limits, maxBytes),
    close: () => zip.close(),
  };
}

async function* readEntry(
  zip: ZipFile,
  entry: Entry | undefined,
  limits: LedgerLimits,
  maxBytes: number,
): AsyncGenerator<Buffer> {
  if (entry === undefined) throw new LedgerUnreadable('TRUNCATED');
  if (entry.isEncrypted()) throw new LedgerUnreadable('OLD_EXCEL');
  const { uncompressedSize, compressedSize } = entry;
  const suspicious =
    uncompressedSize > limits.ratioFromBytes && uncompressedSize > compressedSize * limits.ratio;
  if (uncompressedSize > maxBytes || suspicious) throw new LedgerUnreadable('TOO_LARGE');
  try {
    yield* await zip.openReadStreamPromise(entry);
  } catch (error) {
    throw error instanceof LedgerUnreadable ? error : new LedgerUnreadable('TRUNCATED');
  }
}
