import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { type StartOptions, startPostgres } from '../src';

const made: string[] = [];
const stops: (() => Promise<void>)[] = [];

/** A new folder, removed by `cleanUp`. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dixian-embedded-'));
  made.push(folder);
  return folder;
}

/** Starts a server that `cleanUp` stops; durable only when asked for. */
export async function started(options: StartOptions) {
  const server = await startPostgres({ fast: true, ...options });
  stops.push(server.stop);
  return server;
}

/** Stops the servers and removes the folders of the test; to be called after each. */
export async function cleanUp(): Promise<void> {
  await Promise.all(stops.splice(0).map((stop) => stop()));
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** Runs one statement on a connection of its own and gives the first column of its rows. */
export async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(sql);
    return rows.map((row) => Object.values(row)[0]);
  } finally {
    await client.end();
  }
}
