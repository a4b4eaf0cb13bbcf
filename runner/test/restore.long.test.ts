import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startPostgres } from '@dixian/embedded';
import { childProcess } from '@dixian/testkit';
import { Client } from 'pg';
import { loadFile } from '../src/client/load-file';
import { writeLeads } from './ledger-files';
import { type StartedStack, startedStack, untilTrue } from './started-stack';

const REGISTER = join(__dirname, '..', '..', 'demo', 'pu-an-2025', '乡村建设户信息_20250314.csv');
const COMMANDS = join(__dirname, '..', 'src');
const COUNTY = 'county@500235';
const BATCH = 200;

/** What must be there again, row by row. */
const COMPARED: Readonly<Record<string, readonly string[]>> = {
  dixian_households: ['household', 'person', 'membership', 'lead', 'outbox', 'import_run'],
  dixian_supervision: ['obligation', 'inbox'],
};

let stack: StartedStack;
const folders: string[] = [];

afterAll(async () => {
  await stack?.process.end('SIGTERM');
  for (const folder of [stack?.data, ...folders])
    if (folder) rmSync(folder, { recursive: true, force: true });
});

function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dixian-restore-'));
  folders.push(folder);
  return folder;
}

async function command(name: string, ...args: string[]): Promise<string> {
  const run = childProcess(join(COMMANDS, `${name}-main.ts`), { args });
  const { code } = await run.ended;
  if (code !== 0) throw new Error(run.output());
  return run.output();
}

async function digests(adminUrl: string): Promise<Record<string, string>> {
  const told: Record<string, string> = {};
  for (const [database, tables] of Object.entries(COMPARED)) {
    const url = new URL(adminUrl);
    url.pathname = `/${database}`;
    const client = new Client({ connectionString: url.href });
    await client.connect();
    for (const table of tables) {
      const { rows } = await client.query<{ row: string }>(
        `SELECT t::text AS row FROM ${table} t ORDER BY 1`,
      );
      const sum = createHash('sha256')
        .update(rows.map(({ row }) => row).join('\n'))
        .digest('hex');
      told[`${database}.${table}`] = `${rows.length} ${sum}`;
    }
    await client.end();
  }
  return told;
}

function adminUrl(data: string): string {
  const read = (file: string) => readFileSync(join(data, 'postgres', file), 'utf8');
  const password = read('dixian-superuser-password').trim();
  const port = read('postmaster.pid').split('\n')[3];
  return `postgresql://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`;
}

/** Digests of an installation that does not run. */
async function restedDigests(data: string): Promise<Record<string, string>> {
  const server = await startPostgres({ directory: data });
  try {
    return await digests(server.adminUrl);
  } finally {
    await server.stop();
  }
}

async function totals(): Promise<{ leads: number; clocks: number }> {
  const { data } = await (await stack.as(COUNTY)).ask<Record<string, { totalCount: number }>>(
    '{ leads { totalCount } obligations(kind: VERIFICATION) { totalCount } }',
  );
  return { leads: data?.leads?.totalCount ?? -1, clocks: data?.obligations?.totalCount ?? -2 };
}

async function loadLeads(count: number, key: string): Promise<void> {
  const county = await stack.as(COUNTY);
  const { data } = await county.ask<{ households: { edges: { node: { code: string } }[] } }>(
    '{ households(first: 40) { edges { node { code } } } }',
  );
  const codes = data?.households.edges.map(({ node }) => node.code) ?? [];
  const file = join(scratch(), '风险线索_2025.csv');
  writeLeads(file, codes, count);
  await loadFile(county, file, key);
  await untilTrue(async () => {
    const { leads, clocks } = await totals();
    return leads === count && clocks === count;
  });
}

/** Sums of rows, once no event is under way any more. */
async function quietDigests(): Promise<Record<string, string>> {
  let last = await digests(adminUrl(stack.data));
  await untilTrue(async () => {
    await sleep(3_000);
    const now = await digests(adminUrl(stack.data));
    const still = JSON.stringify(now) === JSON.stringify(last);
    last = now;
    return still;
  });
  return last;
}

test('everything killed: all that was committed is back, and of any moment since the backup what was there then', async () => {
  stack = await startedStack();
  await loadFile(await stack.as(COUNTY), REGISTER, 'register');
  const backups = join(scratch(), 'backups');
  const said = await command('backup', '--data', stack.data, '--to', backups);
  expect(said).toMatch(/backed up: base-/);
  await loadLeads(BATCH, 'first');
  const first = await quietDigests();
  const between = new Date();
  await sleep(1_000);
  await loadLeads(2 * BATCH, 'second');
  const second = await quietDigests();
  await expect(command('restore', '--data', stack.data, '--from', backups)).rejects.toThrow(/runs \(process/);

  stack.killPart('postgres');
  await stack.process.kill();
  await sleep(10_000);
  await command('restore', '--data', stack.data, '--from', backups);
  expect(await restedDigests(stack.data)).toEqual(second);

  // Elsewhere, as on a new machine: the keys are brought there apart from the backup.
  const elsewhere = scratch();
  await expect(command('restore', '--data', elsewhere, '--from', backups)).rejects.toThrow(
    /needs INDEX_KEY, DATA_KEYS k1/,
  );
  cpSync(join(stack.data, 'secrets.json'), join(elsewhere, 'secrets.json'));
  await command('restore', '--data', elsewhere, '--from', backups, '--to', between.toISOString());
  expect(existsSync(join(elsewhere, 'postgres', 'PG_VERSION'))).toBe(true);
  expect(await restedDigests(elsewhere)).toEqual(first);

  const former = stack.data;
  folders.push(former);
  stack = await startedStack(elsewhere);
  expect(await totals()).toEqual({ leads: BATCH, clocks: BATCH });
  // What was lost is entered again, and has its clocks as ever.
  await loadLeads(2 * BATCH, 'second');
});
