import { fstatSync, readSync } from 'node:fs';
import { LedgerUnreadable } from '../unreadable';

const HEADER_BYTES = 512;
const ENTRY_BYTES = 128;
const LAST_SECTOR = 0xfffffffa;
const FIRST_TABLES = 109;
const ROOT = 5;
const STREAM = 2;
const NONE = 0xffffffff;
// Far more than the streams of any workbook or document.
const MOST_ENTRIES = 100_000;

interface Entry {
  name: string;
  type: number;
  left: number;
  right: number;
  child: number;
  start: number;
  size: number;
}

/**
 * The streams of a compound file ([MS-CFB]), which Office up to 2003 wrote and in which Office keeps encrypted files.
 * Every chain of sectors must end within the file: what is cut off or runs in a circle throws TRUNCATED.
 */
export class CompoundFile {
  private readonly sectorBytes: number;
  private readonly table: Uint32Array;
  private readonly entries: readonly Entry[];
  private readonly header: Buffer;
  private readonly fileBytes: number;

  constructor(private readonly descriptor: number) {
    this.fileBytes = fstatSync(descriptor).size;
    this.header = this.readAt(0, HEADER_BYTES);
    const shift = this.header.readUInt16LE(30);
    if (shift !== 9 && shift !== 12) throw new LedgerUnreadable('TRUNCATED');
    this.sectorBytes = 2 ** shift;
    this.table = this.sectorTable();
    const directory = this.chain(this.header.readUInt32LE(48), MOST_ENTRIES * ENTRY_BYTES);
    this.entries = entriesOf(directory);
  }

  /** Names of the streams and storages at its root, which tell what the file is. */
  names(): readonly string[] {
    return this.atRoot().map(({ name }) => name);
  }

  /** A stream at its root. Throws TOO_LARGE beyond `maxBytes`. */
  stream(name: string, maxBytes: number): Buffer | undefined {
    const entry = this.atRoot().find((one) => one.type === STREAM && one.name === name);
    if (entry === undefined) return undefined;
    if (entry.size > maxBytes) throw new LedgerUnreadable('TOO_LARGE');
    const isSmall = entry.size < this.header.readUInt32LE(56);
    const bytes = isSmall ? this.smallChain(entry) : this.chain(entry.start, entry.size);
    if (bytes.length < entry.size) throw new LedgerUnreadable('TRUNCATED');
    return bytes.subarray(0, entry.size);
  }

  /** The entries under the root, which form a binary tree. */
  private atRoot(): readonly Entry[] {
    const found: Entry[] = [];
    const waiting = [this.entries.find(({ type }) => type === ROOT)?.child ?? NONE];
    const seen = new Set<number>();
    for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
      const entry = this.entries[index];
      if (entry === undefined || seen.has(index)) continue;
      seen.add(index);
      found.push(entry);
      waiting.push(entry.left, entry.right);
    }
    return found;
  }

  /** Which sector follows which, put together from the sectors that hold this table. */
  private sectorTable(): Uint32Array {
    const sectors: number[] = [];
    for (let i = 0; i < FIRST_TABLES; i++) sectors.push(this.header.readUInt32LE(76 + 4 * i));
    const most = Math.ceil(this.fileBytes / this.sectorBytes);
    let next = this.header.readUInt32LE(68);
    for (let i = 0; next < LAST_SECTOR; i++) {
      if (i > most) throw new LedgerUnreadable('TRUNCATED');
      const more = this.sector(next);
      for (let at = 0; at < this.sectorBytes - 4; at += 4) sectors.push(more.readUInt32LE(at));
      next = more.readUInt32LE(this.sectorBytes - 4);
    }
    const used = sectors.filter((sector) => sector < LAST_SECTOR);
    if (used.length > most) throw new LedgerUnreadable('TRUNCATED');
    const table = new Uint32Array(used.length * (this.sectorBytes / 4));
    for (const [i, sector] of used.entries()) {
      const bytes = this.sector(sector);
      const from = i * (this.sectorBytes / 4);
      for (let at = 0; at < this.sectorBytes; at += 4) table[from + at / 4] = bytes.readUInt32LE(at);
    }
    return table;
  }

  /** The bytes of a chain of sectors, as far as `bytes` asks for them or to its end. */
  private chain(start: number, bytes: number): Buffer {
    const pieces: Buffer[] = [];
    let size = 0;
    const most = Math.ceil(this.fileBytes / this.sectorBytes);
    for (let sector = start; sector < LAST_SECTOR && size < bytes; sector = this.table[sector] ?? NONE) {
      if (pieces.length > most) throw new LedgerUnreadable('TRUNCATED');
      const piece = this.sector(sector);
      pieces.push(piece);
      size += piece.length;
    }
    return Buffer.concat(pieces);
  }

  /** A small stream lies in small sectors within the root's own stream, with a table of their own. */
  private smallChain({ start, size }: Entry): Buffer {
    const shift = this.header.readUInt16LE(32);
    if (shift < 4 || shift > 12) throw new LedgerUnreadable('TRUNCATED');
    const smallBytes = 2 ** shift;
    const root = this.entries.find(({ type }) => type === ROOT);
    const container = this.chain(root?.start ?? NONE, root?.size ?? 0);
    const table = this.chain(this.header.readUInt32LE(60), this.fileBytes);
    const pieces: Buffer[] = [];
    for (let sector = start; sector < LAST_SECTOR && pieces.length * smallBytes < size; ) {
      pieces.push(container.subarray(sector * smallBytes, (sector + 1) * smallBytes));
      sector = 4 * sector + 4 <= table.length ? table.readUInt32LE(4 * sector) : NONE;
    }
    return Buffer.concat(pieces);
  }

  private sector(index: number): Buffer {
    return this.readAt((index + 1) * this.sectorBytes, this.sectorBytes, true);
  }

  /** Some writers leave the end of the last sector out. */
  private readAt(at: number, length: number, mayBeShort = false): Buffer {
    const buffer = Buffer.alloc(length);
    const got = at < this.fileBytes ? readSync(this.descriptor, buffer, 0, length, at) : 0;
    if (got === 0 || (got < length && !mayBeShort)) throw new LedgerUnreadable('TRUNCATED');
    return got === length ? buffer : buffer.subarray(0, got);
  }
}

function entriesOf(directory: Buffer): Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY_BYTES <= directory.length; at += ENTRY_BYTES) {
    const bytes = directory.subarray(at, at + ENTRY_BYTES);
    const nameBytes = Math.min(Math.max(bytes.readUInt16LE(64) - 2, 0), 62);
    entries.push({
      name: bytes.toString('utf16le', 0, nameBytes - (nameBytes % 2)),
      type: bytes.readUInt8(66),
      left: bytes.readUInt32LE(68),
      right: bytes.readUInt32LE(72),
      child: bytes.readUInt32LE(76),
      start: bytes.readUInt32LE(116),
      size: bytes.readUInt32LE(120),
    });
  }
  return entries;
}
