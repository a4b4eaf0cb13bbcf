import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GraphClient } from '../client/graph-client';
import { awaitSettled } from './await-settled';

let server: Server;
/** What waits, by the number of the question. */
let waiting: readonly number[] = [];
let asked = 0;

beforeAll(async () => {
  server = createServer((_request, response) => {
    const left = waiting[Math.min(asked, waiting.length - 1)] ?? 0;
    asked += 1;
    response.end(JSON.stringify({ data: { eventBacklog: [{ waiting: 0 }, { waiting: left }] } }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => server.close());
beforeEach(() => {
  asked = 0;
});

const client = () => new GraphClient(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, 'token');

test('waits until no department has anything left to hear', async () => {
  waiting = [7, 1, 0];
  expect(await awaitSettled(client(), { pollMs: 1 })).toBe(true);
  expect(asked).toBe(3);
});

test('goes on after its time, and says so', async () => {
  waiting = [7];
  expect(await awaitSettled(client(), { longestMs: 20, pollMs: 1 })).toBe(false);
});
