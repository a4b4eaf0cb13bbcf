import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';

// Any fixed number that nothing else locks in the database `postgres`.
const OWNER_LOCK = 4_105_260_001;
const RECONNECT_MS = 1_000;

/** Held as long as this process answers for the server; the kernel ends it with the process, however that dies. */
export class Ownership {
  #released = false;

  private constructor(
    private readonly adminUrl: string,
    private client: Client,
  ) {
    this.watch();
  }

  /** Takes the server on: undefined when another living process answers for it. Rejects when it cannot be reached. */
  static async take(adminUrl: string): Promise<Ownership | undefined> {
    const client = await lockedClient(adminUrl);
    return client && new Ownership(adminUrl, client);
  }

  /** Gives the server up; it may be stopped or taken by another process. */
  async release(): Promise<void> {
    this.#released = true;
    await this.client.end().catch(() => undefined);
  }

  // PostgreSQL ends every session when one of its processes crashes, and goes on: so do we.
  private watch(): void {
    this.client.once('end', () => {
      if (!this.#released) void this.regain();
    });
  }

  private async regain(): Promise<void> {
    while (!this.#released) {
      await sleep(RECONNECT_MS, undefined, { ref: false });
      const client = await lockedClient(this.adminUrl).catch(() => undefined);
      if (!client) continue;
      this.client = client;
      return this.#released ? this.release() : this.watch();
    }
  }
}

async function lockedClient(adminUrl: string): Promise<Client | undefined> {
  const client = new Client({ connectionString: adminUrl, ssl: false, application_name: 'dixian-owner' });
  client.on('error', () => undefined); // what follows an ended session is decided at 'end'
  await client.connect();
  const { rows } = await client.query<{ taken: boolean }>('SELECT pg_try_advisory_lock($1) AS taken', [
    OWNER_LOCK,
  ]);
  if (rows[0]?.taken) return client;
  await client.end();
  return undefined;
}
