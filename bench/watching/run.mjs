// node bench/watching/run.mjs [--rounds 7] [--seconds 3] [--connections 8]
// What traces cost: a gateway with the health service, untraced, with traces of one request in twenty, and of all. Each in a
// process of its own on the same database; rounds take turns. Prints processor time per request and its ratio to untraced.
// Before: `npm run build`. `node tools/with-node.mjs 26 node bench/watching/run.mjs` for the Node of the images.
import { fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import embedded from '../../packages/embedded/dist/index.js';
import { median } from '../gateway/figures.mjs';
import { freshDatabases } from '../import/databases.mjs';
import { INDEX_KEY } from '../import/loading.mjs';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    seconds: { type: 'string', default: '3' },
    connections: { type: 'string', default: '8' },
  },
});
const [rounds, seconds, connections] = [values.rounds, values.seconds, values.connections].map(Number);
const query = `{ settlements(first: 20) { totalCount edges { node { id settledOn selfPaid } } }
  healthImports(first: 5) { totalCount edges { node { id state } } } }`;

const contenders = [
  { name: 'untraced', ratio: undefined },
  { name: 'one in twenty', ratio: 0.05 },
  { name: 'all', ratio: 1 },
];

let spans = 0;
const collector = createServer((request, response) => {
  request.on('data', (piece) => {
    spans += piece.toString().split('"spanId"').length - 1;
  });
  request.on('end', () => response.end('{}'));
});
await new Promise((resolve) => collector.listen(0, '127.0.0.1', resolve));
const collectorUrl = `http://127.0.0.1:${collector.address().port}`;
const folder = await mkdtemp(join(tmpdir(), 'dixian-bench-watching-'));
const server = await embedded.startPostgres({ directory: folder });
const children = [];
try {
  const databases = await freshDatabases(server, 3_000);
  for (const contender of contenders) Object.assign(contender, await start(databases, contender));
  for (const contender of contenders) await measure(contender, 4);
  const measured = new Map(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    // Each begins a round as often as the others.
    const turn = contenders.map((_, index) => contenders[(index + round) % contenders.length]);
    for (const contender of turn) measured.get(contender.name).push(await measure(contender, seconds));
  }
  print(measured);
  await databases.drop().catch(() => undefined);
} finally {
  for (const child of children) child.kill('SIGKILL');
  await server.stop();
  collector.close();
  await rm(folder, { recursive: true, force: true });
}

function start(databases, { ratio }) {
  const child = fork(fileURLToPath(new URL('./party.mjs', import.meta.url)), [], {
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'test',
      LOG_LEVEL: 'error',
      APOLLO_TELEMETRY_DISABLED: 'true',
      PORT: '0',
      DATABASE_URL: databases.applicationUrl,
      QUEUE_DATABASE_URL: databases.queueUrl,
      GATEWAY_SECRETS: 'a secret of the benchmark that is at least 32 long',
      INDEX_KEY: INDEX_KEY.toString('base64'),
      DATA_KEYS: `bench:${Buffer.alloc(32, 9).toString('base64')}`,
      ...(ratio !== undefined && {
        OTEL_EXPORTER_OTLP_ENDPOINT: collectorUrl,
        OTEL_TRACES_SAMPLER_ARG: String(ratio),
      }),
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  children.push(child);
  const cpu = () =>
    new Promise((resolve) => {
      child.once('message', (message) => resolve(message.cpuMicroseconds));
      child.send('cpu');
    });
  return new Promise((resolve, reject) => {
    child.once('message', (message) => resolve({ ...message, cpu }));
    child.once('exit', (code) => reject(new Error(`a contender ended with ${code} before it listened`)));
  });
}

async function measure({ url, headers, cpu }, duration) {
  const before = await cpu();
  const result = await autocannon({
    url,
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
    connections,
    duration,
  });
  if (result.non2xx > 0 || result.errors > 0) throw new Error('requests failed');
  return { cpu: ((await cpu()) - before) / result['2xx'], requests: result.requests.average };
}

function print(measured) {
  const untraced = measured.get('untraced');
  process.stdout.write(`Node ${process.version}, ${rounds} rounds, ${spans} pieces of traces arrived\n`);
  process.stdout.write(
    '                 requests/s   CPU us each   ratio of rounds (median; lowest, highest)\n',
  );
  for (const [name, results] of measured) {
    const ratios = results.map(({ cpu }, round) => cpu / untraced[round].cpu).sort((a, b) => a - b);
    const [first, last] = [ratios[0], ratios.at(-1)].map((ratio) => ratio.toFixed(3));
    process.stdout.write(
      `${name.padEnd(16)}${median(results.map(({ requests }) => requests))
        .toFixed(0)
        .padStart(11)}` +
        `${median(results.map(({ cpu }) => cpu))
          .toFixed(0)
          .padStart(14)}` +
        `${median(ratios).toFixed(3).padStart(10)}; ${first}, ${last}\n`,
    );
  }
}
