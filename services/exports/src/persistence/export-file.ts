import { Readable, Writable } from 'node:stream';
import type { FieldCipher } from '@dixian/personal-data';
import { type Database, systemScope } from '@dixian/service';
import { pieceName } from './piece-name';

const PIECE_BYTES = 64 * 1024;
const PIECES_AT_ONCE = 8;

/** Where files of exports are kept, and what they are sealed with. */
export interface FileStorage {
  readonly database: Database;
  readonly cipher: FieldCipher;
}

/** One attempt to write an export: what an earlier one still writes is refused. */
export interface FileOfAttempt {
  readonly id: string;
  readonly attempt: number;
}

/** The export was begun again elsewhere, or has ended meanwhile. */
export class NoLongerOurs extends Error {
  override readonly name = 'NoLongerOurs';
}

/** A stream that keeps what is written to it, piece by piece and sealed; slow where the database is slow. */
export function writeFile({ database, cipher }: FileStorage, file: FileOfAttempt): Writable {
  let waiting: Buffer[] = [];
  let bytes = 0;
  let position = 0;

  async function keep(): Promise<void> {
    const whole = Buffer.concat(waiting);
    waiting = [];
    bytes = 0;
    const pieces: Buffer[] = [];
    for (let at = 0; at < whole.length; at += PIECE_BYTES) {
      const name = pieceName(file.id, position + pieces.length);
      pieces.push(cipher.seal(whole.subarray(at, at + PIECE_BYTES), name));
    }
    await database.write(systemScope, async (transaction) => {
      const [row] = await transaction.query<{ divisionCode: string }>(
        `UPDATE export_job SET size_bytes = size_bytes + $3 WHERE id = $1 AND attempt = $2 AND state = 'RUNNING'
         RETURNING division_code AS "divisionCode"`,
        [file.id, file.attempt, whole.length],
      );
      if (!row) throw new NoLongerOurs();
      await transaction.query(
        `INSERT INTO export_chunk (export_id, attempt, position, bytes, division_code)
         SELECT $1, $2, $3 + at - 1, piece, $5 FROM unnest($4::bytea[]) WITH ORDINALITY AS t(piece, at)`,
        [file.id, file.attempt, position, pieces, row.divisionCode],
      );
    });
    position += pieces.length;
  }

  return new Writable({
    write(piece: Buffer, _encoding, done) {
      waiting.push(piece);
      bytes += piece.length;
      if (bytes < PIECE_BYTES * PIECES_AT_ONCE) done();
      else keep().then(() => done(), done);
    },
    final(done) {
      (bytes > 0 ? keep() : Promise.resolve()).then(() => done(), done);
    },
  });
}

/** The bytes of a file that was written, piece by piece. */
export function readFile({ database, cipher }: FileStorage, { id, attempt }: FileOfAttempt): Readable {
  async function* pieces(): AsyncGenerator<Buffer> {
    for (let position = 0; ; position += PIECES_AT_ONCE) {
      const rows = await database.read(systemScope, (statements) =>
        statements.query<{ position: number; bytes: Buffer }>(
          `SELECT position, bytes FROM export_chunk
           WHERE export_id = $1 AND attempt = $2 AND position >= $3 AND position < $4 ORDER BY position`,
          [id, attempt, position, position + PIECES_AT_ONCE],
          'export-pieces',
        ),
      );
      for (const row of rows) yield cipher.open(row.bytes, pieceName(id, row.position));
      if (rows.length < PIECES_AT_ONCE) return;
    }
  }
  return Readable.from(pieces(), { highWaterMark: PIECES_AT_ONCE });
}
