import { connect, createServer, type Server, type Socket } from 'node:net';

/**
 * One address before servers that take each other's place, as a cluster's service for its database is: connections go to
 * the server it points to, and end when it is turned to another.
 */
export class TurnedAddress {
  private readonly open = new Set<Socket>();
  private readonly server: Server;

  private constructor(private to: number) {
    this.server = createServer((client) => {
      const server = connect(this.to, '127.0.0.1');
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
    });
  }

  static async before(port: number): Promise<TurnedAddress> {
    const address = new TurnedAddress(port);
    await new Promise<void>((resolve) => address.server.listen(0, '127.0.0.1', resolve));
    return address;
  }

  get port(): number {
    return (this.server.address() as { port: number }).port;
  }

  turnTo(port: number): void {
    this.to = port;
    for (const socket of this.open) socket.destroy();
  }

  async close(): Promise<void> {
    for (const socket of this.open) socket.destroy();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
