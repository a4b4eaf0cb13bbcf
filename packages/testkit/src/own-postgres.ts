import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '@dixian/embedded';

/** A PostgreSQL of one test file, which may be started again. */
export interface OwnPostgres {
  readonly adminUrl: string;
  /** Ends it with every connection, and starts it again on its data, at its address. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a PostgreSQL for this test file alone; databases that the file asks for from now on lie on it. */
export async function ownPostgres(): Promise<OwnPostgres> {
  const directory = mkdtempSync(join(tmpdir(), 'dixian-own-postgres-'));
  let server = await startPostgres({ directory, fast: true });
  const { adminUrl, port } = server;
  process.env.DIXIAN_TEST_POSTGRES = adminUrl;
  return {
    adminUrl,
    async restart() {
      await server.stop();
      server = await startPostgres({ directory, port, fast: true });
    },
    async stop() {
      await server.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
