import { setTimeout as sleep } from 'node:timers/promises';
import { type EmbeddedServer, startPostgres } from '@dixian/embedded';

const RETRY_MS = 500;

/** PostgreSQL that is started again on the same port when it dies; it recovers from its log, nothing committed is lost. */
export class KeptPostgres {
  private stopping = false;

  private constructor(
    private server: EmbeddedServer,
    private readonly directory: string,
    private readonly onCrash: () => void,
  ) {
    this.watch();
  }

  static async start(directory: string, onCrash: () => void): Promise<KeptPostgres> {
    return new KeptPostgres(await startPostgres({ directory }), directory, onCrash);
  }

  /** For provisioning. */
  get adminUrl(): string {
    return this.server.adminUrl;
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await this.server.stop();
  }

  private watch(): void {
    void this.server.ended.then(async () => {
      if (this.stopping) return;
      this.onCrash();
      while (!this.stopping) {
        try {
          this.server = await startPostgres({ directory: this.directory, port: this.server.port });
          return this.watch();
        } catch {
          await sleep(RETRY_MS);
        }
      }
    });
  }
}
