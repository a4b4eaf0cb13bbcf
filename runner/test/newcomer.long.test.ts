import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { waitUntil } from '@dixian/testkit';
import { freePorts } from '../src/start/free-ports';

const root = path.join(__dirname, '../..');
const LEFT_OUT = new Set(['node_modules', '.git', '.dixian', '.test']);
const MINUTE = 60_000;

let house: string;
let started: ChildProcess | undefined;

// A copy of the built project, so that the new department does not stay.
beforeAll(() => {
  house = mkdtempSync(path.join(tmpdir(), 'dixian-house-'));
  chmodSync(house, 0o755);
  const filter = (file: string) => !LEFT_OUT.has(path.basename(file));
  for (const entry of readdirSync(root).filter(filter)) {
    cpSync(path.join(root, entry), path.join(house, entry), {
      recursive: true,
      filter,
      preserveTimestamps: true,
    });
  }
  const packages = readdirSync(path.join(root, 'packages')).map((name) => `packages/${name}`);
  for (const workspace of ['.', 'gateway', 'runner', 'web', ...packages]) linkPackages(workspace);
  run('node_modules/.bin/turbo', ['run', 'build', '--output-logs=errors-only']);
}, 8 * MINUTE);

// Hard links: npm replaces the files of packages and never rewrites them, but for its own list of them.
function linkPackages(workspace: string): void {
  const from = path.join(root, workspace, 'node_modules');
  if (!existsSync(from)) return;
  execFileSync('cp', ['-al', from, path.join(house, workspace)]);
  const list = path.join('node_modules', '.package-lock.json');
  if (workspace !== '.') return;
  rmSync(path.join(house, list));
  cpSync(path.join(root, list), path.join(house, list));
}

afterAll(async () => {
  if (started?.exitCode === null) {
    started.kill('SIGTERM');
    await once(started, 'exit');
  }
  rmSync(house, { recursive: true, force: true });
}, MINUTE);

function run(command: string, args: readonly string[]): string {
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1' };
  return execFileSync(command, args, {
    cwd: house,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function ask(query: string, account = 'county@410526'): unknown {
  const args = ['tools/run.mjs', 'graph', query, '--as', account, '--data', data];
  return JSON.parse(run(process.execPath, args));
}

let data: string;
let output: string;

async function start(): Promise<void> {
  data = path.join(house, 'data');
  output = '';
  const [port] = await freePorts(1);
  const child = spawn(process.execPath, ['tools/start.mjs', '--port', String(port), '--data', data], {
    cwd: house,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started = child;
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
}

async function says(text: RegExp): Promise<void> {
  await waitUntil(() => text.test(output) || started?.exitCode !== null, {
    timeoutMs: 5 * MINUTE,
    what: `${text}`,
  });
  if (!text.test(output)) throw new Error(`The start ended: ${output}`);
}

test(
  'a new department is in the running graph after one command and a start',
  async () => {
    const begun = Date.now();
    run(process.execPath, ['tools/new-service.mjs', 'disaster-relief']);
    await start();
    // Said once every part answers, before the demo data is in.
    await says(/Loading the four sample counties/);
    expect(ask('{ disasterReliefPayouts { edges { node { id } } } }')).toEqual({
      data: { disasterReliefPayouts: { edges: [] } },
    });
    // A minute on a quiet machine; said, not judged, for a busy one takes longer.
    process.stdout.write(`new department in the graph after ${Math.round((Date.now() - begun) / 1000)} s\n`);
  },
  8 * MINUTE,
);

test(
  'the new department loads its ledger and records visits to the households that the register knows',
  async () => {
    await says(/is ready/);
    const file = path.join(house, 'payouts_20251130.csv');
    writeFileSync(
      file,
      '发放编号,户编号,发放项目,发放日期,发放金额\n1,410526001730073,临时救助,2025-11-20,300\n',
    );
    const staff = 'disaster-relief@410526';
    run(process.execPath, ['tools/run.mjs', 'import', file, '--as', staff, '--data', data]);
    const byCode = 'householdByCode(code: "410526001730073")';
    const [, id] = /"id":"([^"]+)"/.exec(JSON.stringify(ask(`{ ${byCode} { id } }`))) ?? [];
    const input = `{ householdId: "${id}", occurredOn: "2025-11-30", finding: "Roof checked.", idempotencyKey: "a" }`;
    const visit = `mutation { recordDisasterReliefVisit(input: ${input}) { __typename } }`;
    await waitUntil(() => JSON.stringify(ask(visit, staff)).includes('DisasterReliefVisitRecorded'), {
      timeoutMs: MINUTE,
      what: 'the new department to know the household',
    });
    const fields = 'disasterReliefPayouts { edges { node { amount } } } disasterReliefLastVisit { finding }';
    expect(ask(`{ ${byCode} { code ${fields} } }`)).toEqual({
      data: {
        householdByCode: {
          code: '410526001730073',
          disasterReliefPayouts: { edges: [{ node: { amount: '300.00' } }] },
          disasterReliefLastVisit: { finding: 'Roof checked.' },
        },
      },
    });
  },
  6 * MINUTE,
);

test(
  'what was written is as the house wants it: types, arrows, rules and tests of the new department',
  () => {
    run('node_modules/.bin/tsc', ['-p', 'services/disaster-relief/tsconfig.test.json', '--noEmit']);
    run('node_modules/.bin/biome', [
      'check',
      'services/disaster-relief',
      'packages/access',
      'schemas/ledgers.json',
    ]);
    run('node_modules/.bin/depcruise', ['services/disaster-relief', '--config', '.dependency-cruiser.cjs']);
    run(process.execPath, ['tools/compose.mjs', '--check']);
    run(process.execPath, ['tools/test-one.mjs', 'disaster-relief']);
  },
  8 * MINUTE,
);

test.each(['README.md', 'README.zh-CN.md'])(
  'the answer that %s prints is the answer that the graph gives',
  (readme) => {
    const printed = /```json\n([\s\S]*?)```/.exec(readFileSync(path.join(root, readme), 'utf8'))?.[1] ?? '';
    expect(ask(readFileSync(path.join(root, 'docs/one-household.graphql'), 'utf8'))).toEqual(
      JSON.parse(printed),
    );
  },
);
