import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { waitUntil } from '@dixian/testkit';
import { freePorts } from '../src/start/free-ports';

const root = path.join(__dirname, '../..');
const LEFT_OUT = new Set(['node_modules', '.git', '.dixian', '.test']);
const MINUTE = 60_000;

let house: string;
let started: ChildProcess | undefined;

// A copy of the built project, so that the new department does not stay. Packages are hard links: npm replaces, never rewrites them.
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
  for (const workspace of [
    '.',
    'gateway',
    ...readdirSync(path.join(root, 'packages')).map((name) => `packages/${name}`),
  ]) {
    const packages = path.join(root, workspace, 'node_modules');
    if (existsSync(packages)) execFileSync('cp', ['-al', packages, path.join(house, workspace)]);
  }
  run('node_modules/.bin/turbo', ['run', 'build', '--output-logs=errors-only']);
}, 4 * MINUTE);

afterAll(async () => {
  if (started?.exitCode === null) {
    started.kill('SIGINT');
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
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

interface Answer {
  data: Record<string, never>;
  errors?: unknown;
}

function ask(data: string, query: string): Answer {
  const args = ['tools/run.mjs', 'graph', query, '--as', 'county@410526', '--data', data];
  return JSON.parse(run(process.execPath, args)) as Answer;
}

test(
  'a new department is in the running graph within a minute',
  async () => {
    const data = path.join(house, 'data');
    const [port] = await freePorts(1);
    const begun = Date.now();

    run(process.execPath, ['tools/new-service.mjs', 'disaster-relief']);
    const output: string[] = [];
    started = spawn(
      process.execPath,
      ['tools/start.mjs', '--port', String(port), '--data', data, '--now', '2025-12-01'],
      {
        cwd: house,
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    started.stdout?.on('data', (text) => output.push(String(text)));
    started.stderr?.on('data', (text) => output.push(String(text)));
    await waitUntil(() => existsSync(path.join(data, 'running.json')) || started?.exitCode !== null, {
      timeoutMs: MINUTE,
      what: `a running graph: ${output.join('')}`,
    });
    expect(ask(data, '{ disasterReliefRecords { edges { node { id } } } }')).toEqual({
      data: { disasterReliefRecords: { edges: [] } },
    });
    expect(Date.now() - begun).toBeLessThan(MINUTE);

    const byCode = 'householdByCode(code: "410526001730073")';
    const household = await waitUntil(
      () => (ask(data, `{ ${byCode} { id } }`).data as { householdByCode?: { id: string } }).householdByCode,
      { timeoutMs: MINUTE, what: 'the demo household' },
    );
    const input = `{ householdId: "${household?.id}", occurredOn: "2025-11-30", text: "Roof checked.", idempotencyKey: "a" }`;
    const add = `mutation { addDisasterReliefRecord(input: ${input}) { __typename } }`;
    await waitUntil(() => JSON.stringify(ask(data, add)).includes('DisasterReliefRecordAdded'), {
      timeoutMs: MINUTE,
      what: 'the new department to know the household',
    });
    expect(ask(data, `{ ${byCode} { code disasterReliefRecords { edges { node { text } } } } }`)).toEqual({
      data: {
        householdByCode: {
          code: '410526001730073',
          disasterReliefRecords: { edges: [{ node: { text: 'Roof checked.' } }] },
        },
      },
    });
  },
  5 * MINUTE,
);
