import { createReadStream, createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { from, to } from 'pg-copy-streams';

const READ_BYTES = 256 * 1024;

/** COPY of generated lines into a table. */
export async function copyIn(client, target, lines) {
  await pipeline(Readable.from(lines()), client.query(from(`COPY ${target} FROM STDIN`)));
}

/** Keeps all rows of `settlement` in a file, ready to be copied in again. */
export async function keepRows(client, path) {
  await pipeline(client.query(to('COPY settlement TO STDOUT')), createWriteStream(path));
}

/** Makes an empty table like `settlement`, with its indexes or bare, and gives how long a COPY of the rows takes. */
export async function timeBareCopy(client, path, { indexes }) {
  const table = indexes ? 'settlement_indexed' : 'settlement_bare';
  await client.query(`DROP TABLE IF EXISTS ${table}`);
  await client.query(
    `CREATE TABLE ${table} (LIKE settlement ${indexes ? 'INCLUDING ALL' : 'INCLUDING GENERATED'})`,
  );
  const started = performance.now();
  const rows = createReadStream(path, { highWaterMark: READ_BYTES });
  await pipeline(rows, client.query(from(`COPY ${table} FROM STDIN`)));
  const took = performance.now() - started;
  await client.query(`DROP TABLE ${table}`);
  return took;
}
