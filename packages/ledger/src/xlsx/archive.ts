import { closeSync } from 'node:fs';
import { type Entry, fromFdPromise, type ZipFile } from 'yauzl';
import type { LedgerLimits } from '../limits';
import type { LedgerSource } from '../source';
import { descriptorOf } from '../source-descriptor';
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

/** Opens a source as an archive. */
export async function openArchive(source: LedgerSource, limits: LedgerLimits): Promise<Archive> {
  return archiveFrom(await descriptorOf(source, limits.fileBytes), limits);
}

/** Opens what a descriptor holds as an archive; closing it, or failing, closes the descriptor. */
export async function archiveFrom(descriptor: number, limits: LedgerLimits): Promise<Archive> {
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
  if (entry.isEncrypted()) throw new LedgerUnreadable('PASSWORD');
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
