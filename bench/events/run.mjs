// node bench/events/run.mjs [--before DIR] [--rounds 3] [--small 3000] [--large 200]
// Events a second from the outbox of one service to the inbox of another: between services of one process, between
// services that reach each other over HTTP, and, with --before, by another checkout of this project that is built. Rounds
// take turns. Small events hold one lead, large ones 200 households. Writes to the screen and to a temporary folder only.
// Before: npx turbo run build --filter=@dixian/service --filter=@dixian/embedded
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import embedded from '../../packages/embedded/dist/index.js';
import { median, printTable } from '../import/figures.mjs';

const { values } = parseArgs({
  options: {
    before: { type: 'string' },
    rounds: { type: 'string', default: '3' },
    small: { type: 'string', default: '3000' },
    large: { type: 'string', default: '200' },
  },
});
const here = fileURLToPath(new URL('../..', import.meta.url));
const contenders = [
  ...(values.before ? [{ name: 'before', root: values.before, apart: false }] : []),
  { name: 'one process', root: here, apart: false },
  { name: 'over HTTP', root: here, apart: true },
];
const run = promisify(execFile);
const delivery = fileURLToPath(new URL('delivery.mjs', import.meta.url));

const folder = await mkdtemp(join(tmpdir(), 'dixian-bench-events-'));
await mkdir(join(folder, 'server'));
const server = await embedded.startPostgres({ directory: join(folder, 'server') });
try {
  for (const kind of ['small', 'large']) {
    const rates = new Map(contenders.map(({ name }) => [name, []]));
    for (let round = 0; round < Number(values.rounds); round++) {
      for (const { name, root, apart } of contenders)
        rates.get(name).push(await figuresOf({ root, apart, kind }));
    }
    const rows = [...rates].map(([name, all]) => {
      return { name, rate: median(all.map(({ rate }) => rate)), cpu: median(all.map(({ cpu }) => cpu)) };
    });
    const [floor] = rows;
    printTable(
      `${kind} events, median of ${values.rounds} rounds of ${values[kind]}`,
      ['', 'events/s', 'ratio', 'processor ms/event', 'ratio'],
      rows.map(({ name, rate, cpu }) => [
        name,
        rate.toFixed(0),
        (rate / floor.rate).toFixed(2),
        cpu.toFixed(2),
        (cpu / floor.cpu).toFixed(2),
      ]),
    );
  }
} finally {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}

// Each in a process and on databases of its own.
async function figuresOf({ root, apart, kind }) {
  const databases = ['bench_households', 'bench_subscriber', 'bench_queue'];
  for (const database of databases) await embedded.dropDatabase(server, database);
  const [publisher, subscriber] = await Promise.all([
    embedded.provisionService(server, 'households', { database: databases[0] }),
    embedded.provisionService(server, 'health', { database: databases[1] }),
  ]);
  const queueUrl = await embedded.provisionQueue(server, { database: databases[2] });
  const task = { root, apart, kind, count: Number(values[kind]), publisher, subscriber, queueUrl };
  const { stdout } = await run(process.execPath, [delivery, JSON.stringify(task)]);
  return JSON.parse(stdout.trim().split('\n').at(-1));
}
