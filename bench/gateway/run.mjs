// node bench/gateway/run.mjs [--rounds 3] [--seconds 4] [--connections 16]
// Compares gateways on the same subgraphs in one run, their rounds interleaved; writes to the screen only.
// Before: `npm run build` at the root and `npm ci --prefix bench/gateway/mercurius`.
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { median, printCase } from './figures.mjs';
import { start, stopAll } from './processes.mjs';
import { cases, subgraphs } from './shapes.mjs';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '4' },
    connections: { type: 'string', default: '16' },
  },
});
const [rounds, seconds, connections] = [values.rounds, values.seconds, values.connections].map(Number);

const parties = [
  { name: 'dixian', file: 'parties/dixian' },
  { name: 'apollo gateway, stock', file: 'parties/apollo-gateway' },
  { name: 'mercurius gateway', file: 'mercurius/gateway' },
  { name: 'one apollo process (ceiling)', file: 'parties/apollo-monolith' },
];

try {
  await run();
} finally {
  stopAll();
}

async function run() {
  const addresses = [];
  for (const { name } of subgraphs) addresses.push({ name, ...(await start('parties/subgraph', name)) });
  const contenders = [];
  for (const { name, file, argument } of parties) {
    contenders.push({ name, ...(await start(file, argument, addresses)) });
  }
  await assertSameAnswers(contenders);
  for (const contender of contenders) for (const each of cases) await measure(contender, each, 2);
  const measured = new Map(
    cases.map(({ name }) => [name, new Map(parties.map((party) => [party.name, []]))]),
  );
  for (let round = 1; round <= rounds; round++) {
    for (const each of cases) {
      for (const contender of contenders) {
        measured
          .get(each.name)
          .get(contender.name)
          .push(await measure(contender, each, seconds));
      }
    }
    process.stdout.write(`round ${round} of ${rounds} done\n`);
  }
  for (const [name, byParty] of measured) {
    const rows = [...byParty].map(([party, results]) => ({
      name: party,
      ...Object.fromEntries(
        ['requests', 'p50', 'p99', 'cpu'].map((figure) => [
          figure,
          median(results.map((one) => one[figure])),
        ]),
      ),
    }));
    printCase(name, rows, 'apollo gateway, stock');
  }
}

async function assertSameAnswers(contenders) {
  for (const { name, body } of cases) {
    const answers = new Set();
    for (const contender of contenders) {
      const response = await fetch(contender.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...contender.headers },
        body: JSON.stringify(body),
      });
      const { data, errors } = await response.json();
      if (errors) throw new Error(`${contender.name}, ${name}: ${JSON.stringify(errors)}`);
      answers.add(JSON.stringify(data));
    }
    if (answers.size !== 1) throw new Error(`${name}: the answers differ:\n${[...answers].join('\n')}`);
  }
}

async function measure({ url, headers, cpuMicroseconds }, { body }, duration) {
  const cpuBefore = await cpuMicroseconds();
  const result = await autocannon({
    url,
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
    connections,
    duration,
  });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url} failed ${result.non2xx + result.errors} times`);
  // What the machine does besides changes throughput from second to second, processor time per request hardly.
  const cpu = ((await cpuMicroseconds()) - cpuBefore) / result['2xx'];
  return { requests: result.requests.average, p50: result.latency.p50, p99: result.latency.p99, cpu };
}
