import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/**
 * One address before servers of the same kind, as a cluster's service is: a new connection goes to the next of those that
 * it names, and stays with it until one of the two ends it or the address is turned to another.
 */
export class ServiceAddress {
  private readonly open = new Set<Socket>();
  private ports: readonly number[] = [];
  private next = 0;

  private constructor(private readonly server: Server) {}

  /** Listens at a port, a free one where it is 0, before no server as yet. */
  static async at(port: number): Promise<ServiceAddress> {
    const server = createServer();
    const address = new ServiceAddress(server);
    server.on('connection', (client) => address.pass(client));
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return address;
  }

  get port(): number {
    return (this.server.address() as { port: number }).port;
  }

  add(port: number): void {
    this.ports = [...this.ports, port];
  }

  /** No new connection goes there; those that are open stay. */
  remove(port: number): void {
    this.ports = this.ports.filter((known) => known !== port);
  }

  /** From now on there is this server alone: connections to others end. */
  turnTo(port: number): void {
    this.ports = [port];
    for (const socket of this.open) socket.destroy();
  }

  async close(): Promise<void> {
    for (const socket of this.open) socket.destroy();
    this.server.close();
    await once(this.server, 'close');
  }

  private pass(client: Socket): void {
    const port = this.ports[this.next++ % this.ports.length];
    if (port === undefined) {
      client.destroy();
      return;
    }
    const server = connect(port, '127.0.0.1');
    for (const [one, other] of [
      [client, server],
      [server, client],
    ] as const) {
      this.open.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        this.open.delete(one);
        other.destroy();
      });
      one.pipe(other);
    }
  }
}
