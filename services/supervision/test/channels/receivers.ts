import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** What a unit's own server was sent. */
export interface Posted {
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** A server of a unit on this machine, which answers as it is told to. */
export async function webhookReceiver(): Promise<{
  url: string;
  host: string;
  posted: Posted[];
  answer(status: number, headers?: Record<string, string>): void;
  stop(): Promise<void>;
}> {
  const posted: Posted[] = [];
  let status = 200;
  let headers: Record<string, string> = {};
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      posted.push({
        path: request.url ?? '',
        headers: request.headers,
        body: Buffer.concat(chunks).toString(),
      });
      response.writeHead(status, headers).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `http://${host}`,
    host,
    posted,
    answer(next, also = {}) {
      status = next;
      headers = also;
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** A mail server on this machine, which keeps the letters it takes. */
export async function mailReceiver(): Promise<{
  url: string;
  letters: { to: string[]; raw: string }[];
  refuse(all: boolean): void;
  stop(): Promise<void>;
}> {
  const letters: { to: string[]; raw: string }[] = [];
  let refusing = false;
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _session, done) =>
      username === 'dixian' && password === 'p@ss'
        ? done(null, { user: username })
        : done(new Error('wrong user or password')),
    onRcptTo: (_address, _session, done) => done(refusing ? new Error('mailbox unavailable') : null),
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        letters.push({
          to: envelope.rcptTo.map(({ address }) => address),
          raw: Buffer.concat(chunks).toString(),
        });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://dixian:p%40ss@127.0.0.1:${port}`,
    letters,
    refuse(all) {
      refusing = all;
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
