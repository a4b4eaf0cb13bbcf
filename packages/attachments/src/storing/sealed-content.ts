import { randomBytes } from 'node:crypto';
import { FieldCipher } from '@dixian/personal-data';
import { keyName } from '../key-name';

const PIECE_BYTES = 256 * 1024;
const KEY_BYTES = 32;
const KEY_ID = 'file';

/** A key of one file alone, and how it is kept: sealed for that file under the keys of the house. */
export function newContentKey(
  house: FieldCipher,
  fileId: string,
): { readonly own: FieldCipher; readonly kept: Buffer } {
  const key = randomBytes(KEY_BYTES);
  return { own: cipherOf(key, house), kept: house.seal(key, keyName(fileId)) };
}

/** The key of a file as it is kept; throws UnreadableField. */
export function openContentKey(house: FieldCipher, fileId: string, kept: Buffer): FieldCipher {
  return cipherOf(house.open(kept, keyName(fileId)), house);
}

/** A file in sealed pieces, each of which opens at its place in its whole file and nowhere else. */
export function sealedPieces(own: FieldCipher, fileId: string, content: Buffer): Buffer[] {
  const count = Math.ceil(content.length / PIECE_BYTES);
  return Array.from({ length: count }, (_, position) =>
    own.seal(
      content.subarray(position * PIECE_BYTES, (position + 1) * PIECE_BYTES),
      pieceName(fileId, position, count),
    ),
  );
}

/** How many pieces a file of that size has. */
export function countOfPieces(sizeBytes: number): number {
  return Math.ceil(sizeBytes / PIECE_BYTES);
}

export function openedPiece(
  own: FieldCipher,
  fileId: string,
  { position, count, bytes }: { readonly position: number; readonly count: number; readonly bytes: Buffer },
): Buffer {
  return own.open(bytes, pieceName(fileId, position, count));
}

/** What a part is sealed for while a file is received. */
export function partName(fileId: string, position: number): string {
  return `part of ${fileId} ${position}`;
}

function cipherOf(key: Buffer, { suite }: FieldCipher): FieldCipher {
  return new FieldCipher({ current: KEY_ID, all: { [KEY_ID]: key } }, suite);
}

function pieceName(fileId: string, position: number, count: number): string {
  return `piece of ${fileId} ${position} of ${count}`;
}
