import { EventEmitter } from 'node:events';
import { type PgQueryResult, PostgresConnection } from 'bullmq';

type ListenClient = Awaited<ReturnType<PostgresConnection['getListenClient']>>;

/** BullMQ's connection, with a LISTEN client that many workers may use. */
export class SharedConnection extends PostgresConnection {
  private readonly prepared = new WeakSet<ListenClient>();

  override async getListenClient(): Promise<ListenClient> {
    const client = await super.getListenClient();
    if (!this.prepared.has(client)) {
      this.prepared.add(client);
      takeTurns(client);
      // Every idle worker hangs a listener on this one client; that is no leak.
      if (client instanceof EventEmitter) client.setMaxListeners(0);
    }
    return client;
  }
}

// Workers subscribe all at once, and pg is giving up to queue statements by itself.
function takeTurns(client: ListenClient): void {
  const query = client.query.bind(client);
  let previous: Promise<unknown> = Promise.resolve();
  client.query = <R>(text: string, parameters?: readonly unknown[]) => {
    const turn: Promise<PgQueryResult<R>> = previous.then(() => query<R>(text, parameters));
    previous = turn.catch(() => undefined);
    return turn;
  };
}
