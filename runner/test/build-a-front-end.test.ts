import { execFile, execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { PHOTO, waitUntil } from '@dixian/testkit';
import { getNamedType, isRequiredArgument, isUnionType } from 'graphql';
import { loadFile } from '../src/client/load-file';
import { api, queries } from './calls';
import { type WholeGraph, wholeGraph } from './whole-graph';

const ROOT = join(__dirname, '..', '..');
const PAGE = join(ROOT, 'docs', 'build-a-front-end.md');
const REGISTER = join(ROOT, 'demo', 'pu-an-2025', '乡村建设户信息_20250314.csv');
const COUNTY = 'county@500235';
const page = readFileSync(PAGE, 'utf8');
const programs = new Map(
  [...page.matchAll(/```js\n\/\/ (\S+\.mjs)\n([\s\S]*?)```/g)].map(([, name = '', text = '']) => [
    name,
    text,
  ]),
);

let graph: WholeGraph;
let folder: string;
let token: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'front-end-'));
  for (const name of ['graph-schema', 'client']) unpack(name);
  for (const name of ['@apollo/client', 'graphql', 'rxjs']) {
    mkdirSync(dirname(join(folder, 'node_modules', name)), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name));
  }
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  for (const [name, text] of programs) writeFileSync(join(folder, name), text);
  graph = await wholeGraph('2025-12-05');
  const county = await graph.as(COUNTY);
  token = county.token;
  await loadFile(county, REGISTER, 'register');
  await lateLead();
}, 240_000);
afterAll(async () => {
  await graph?.drop();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

// As a release carries it: the packed package, unpacked where npm would.
function unpack(name: string): void {
  const packed = execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], {
    cwd: join(ROOT, 'packages', name),
    encoding: 'utf8',
  }).trim();
  const into = join(folder, 'node_modules', '@dixian', name);
  mkdirSync(into, { recursive: true });
  execFileSync('tar', ['-xzf', join(folder, packed), '-C', into, '--strip-components=1']);
}

async function lateLead(): Promise<void> {
  const village = await graph.as('village@500235216220');
  const { data } = await village.ask<{ households: { edges: { node: { id: string } }[] } }>(
    '{ households(first: 1) { edges { node { id } } } }',
  );
  const householdId = data?.households.edges[0]?.node.id;
  const input = {
    householdId,
    channel: 'DAILY_CHECK',
    leadType: 'HOUSING',
    occurredOn: '2025-11-20',
    idempotencyKey: 'late',
  };
  await village.ask(
    'mutation ($input: ReceiveLeadInput!) { receiveLead(input: $input) { ... on LeadReceived { lead { id } } } }',
    { input },
  );
}

// A department takes what is told of a household once the register told it of that household.
async function everyDepartmentKnows(): Promise<void> {
  const county = await graph.as(COUNTY);
  await waitUntil(async () => {
    const { data } = await county.ask<{ settledUpTo: { waitsFor: string[] }[] }>(
      '{ settledUpTo { waitsFor } }',
    );
    return data?.settledUpTo.every(({ waitsFor }) => waitsFor.length === 0) ?? false;
  });
}

// The graph answers from this process, which goes on meanwhile.
async function run(name: string): Promise<string> {
  const env = {
    PATH: process.env.PATH,
    GATEWAY: graph.url,
    TOKEN: token,
    LEDGER: REGISTER,
    PHOTO: join(folder, 'photo.jpg'),
    NODE_NO_WARNINGS: '1',
  };
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [name], {
    cwd: folder,
    env,
    timeout: 60_000,
  });
  expect(stderr).toBe('');
  return stdout;
}

test('the folder holds nothing but the packages and what the page prints', () => {
  expect(readdirSync(join(folder, 'node_modules', '@dixian')).sort()).toEqual(['client', 'graph-schema']);
  expect(programs.size).toBe(11);
});

test('a new team lists what is late, with login, from the page and the packages alone', async () => {
  expect(await run('late-tasks.mjs')).toMatch(/^2025-11-27 逾期 入户核实 \S+ \d{15,}\n$/);
});

test('a page learns who signed in, and that a token is none', async () => {
  const [known = '', refused = ''] = (await run('who-am-i.mjs')).split('\n');
  expect(JSON.parse(known)).toMatchObject({ role: 'county', division: { name: expect.any(String) } });
  expect(JSON.parse(refused)).toEqual(['TOKEN_INVALID']);
});

test('what went wrong is read as data: an error of a mutation, a refusal beside an answer', async () => {
  const [error, refusal] = (await run('errors.mjs')).split('\n');
  expect(error).toMatch(/^NOT_FOUND: .+（?.*\(不存在或不在辖区\)$/);
  expect(refusal).toBe('county FORBIDDEN at reveals');
});

test('pages of a list come together', async () => {
  expect(await run('pages.mjs')).toMatch(/^10 of \d+ 10\n$/);
});

test('two days of one thing are two answers', async () => {
  expect(await run('two-days.mjs')).toMatch(/^2025-11-27 OPEN OVERDUE\n$/);
});

test('a task tells its form', async () => {
  const lines = (await run('next-form.mjs')).split('\n');
  expect(lines[0]).toBe('入户核实 verifyLead');
  expect(lines).toContain('有无风险 YES_NO 必填 ');
  expect(lines).toContain('线索 RECORD 必填 本待办');
});

test('a ledger is sent with its progress and looked at', async () => {
  expect(await run('load-a-ledger.mjs')).toMatch(/^sent \d+\nCOMPLETED \d+\n$/);
});

test('a photo is sent, hangs on what was recorded, and comes back as it was kept; a page that calls itself one is none', async () => {
  writeFileSync(join(folder, 'photo.jpg'), PHOTO);
  await everyDepartmentKnows();
  expect(await run('attach-a-file.mjs')).toBe('住房照片.jpg image/jpeg\ntrue true\nNO_PICTURE\n');
});

test('a page hears that something changed, and asks what', async () => {
  expect(await run('live.mjs')).toBe('changed in 500235\ntrue\n');
});

test('an operation goes by its hash', async () => {
  expect(await run('by-hash.mjs')).toBe('county\n');
});

test('the law is kept by a browser and sent again where it is another; what is the caller’s is not kept', async () => {
  expect(await run('law.mjs')).toBe('GET private, no-cache 304\nGET no-store 200\n');
});

interface Registered {
  readonly operations: readonly { readonly id: string; readonly name: string; readonly body: string }[];
}

// The gateway says so of an operation that it does not take, whatever it is sent with.
const NOT_TAKEN = ['GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED', 'PERSISTED_OPERATION_REQUIRED'];

test('where only registered operations run, each of the workbench does, by its hash, and no other', async () => {
  const manifestFile = join(ROOT, 'web', 'dist', 'operations.json');
  const { operations } = JSON.parse(readFileSync(manifestFile, 'utf8')) as Registered;
  const only = await graph.gateway({ manifestFile });
  const codesOf = async (body: object) => {
    const response = await fetch(`${only.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
    });
    const { errors = [] } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
    return errors.map(({ extensions }) => extensions.code);
  };
  try {
    const refused: string[] = [];
    for (const { id, name } of operations) {
      const persistedQuery = { version: 1, sha256Hash: id };
      const codes = await codesOf({ extensions: { persistedQuery }, variables: {} });
      if (codes.some((code) => NOT_TAKEN.includes(code) || code === 'PERSISTED_QUERY_NOT_FOUND'))
        refused.push(name);
    }
    expect(operations.length).toBeGreaterThan(50);
    expect(refused).toEqual([]);
    expect(await codesOf({ query: '{ viewer { role } }' })).toEqual(['PERSISTED_OPERATION_REQUIRED']);
  } finally {
    await only.stop();
  }
});

// Roots asked in one operation.
const TOGETHER = 12;
const ACCOUNTS = {
  村: 'village@500235216220',
  乡镇: 'township@500235216',
  县: COUNTY,
  市: 'city@5002',
  卫健医保: 'health@500235',
  审计: 'auditor@500235',
  管理: 'admin@500235',
};

test('what the page tells of which root answers whom is so', async () => {
  const roots = queries
    .filter(({ name, args }) => !name.startsWith('_') && !args.some(isRequiredArgument))
    .map(({ name }) => name)
    .sort();
  const refused = new Map<string, string[]>();
  for (const [role, account] of Object.entries(ACCOUNTS)) {
    const client = await graph.as(account);
    for (let at = 0; at < roots.length; at += TOGETHER) {
      const asked = roots.slice(at, at + TOGETHER);
      const { errors = [] } = await client.ask<object>(
        `{ ${asked.map((root) => root + selectionOf(root)).join(' ')} }`,
      );
      const no = errors
        .filter(({ extensions }) => extensions?.code === 'FORBIDDEN')
        .map(({ path }) => String(path?.[0]));
      for (const root of no) refused.set(root, [...(refused.get(root) ?? []), role]);
    }
  }
  const roles = Object.keys(ACCOUNTS);
  const open = roots.filter((root) => !refused.has(root)).map((root) => `\`${root}\``);
  const rows = [...refused]
    .sort()
    .map(
      ([root, no]) => `| \`${root}\` | ${roles.map((role) => (no.includes(role) ? '' : '✓')).join(' | ')} |`,
    );
  const table = [`| root | ${roles.join(' | ')} |`, `|---|${roles.map(() => '---|').join('')}`, ...rows].join(
    '\n',
  );
  const written = `Everybody with an account, each within its division: ${open.join(', ')}.\n\n${table}\n`;
  if (process.env.UPDATE_PAGE) {
    writeFileSync(
      PAGE,
      page.replace(/(<!-- roots[^\n]*-->\n)[\s\S]*?(<!-- \/roots -->)/, `$1\n${written}\n$2`),
    );
    return;
  }
  // A root that is new here and not on the page yet is no lie of the page.
  const said = page.split('\n').filter((line) => /^\| `\w+` \| [ ✓|]+\|$/.test(line));
  expect(said.length).toBeGreaterThan(40);
  expect(said.filter((line) => !rows.includes(line))).toEqual([]);
  const opened = /each within its division: ([^.]*)\./.exec(page)?.[1]?.split(', ') ?? [];
  expect(opened.filter((root) => !open.includes(root))).toEqual([]);
});

function selectionOf(root: string): string {
  const type = getNamedType(api.getQueryType()?.getFields()[root]?.type);
  return type && ('getFields' in type || isUnionType(type)) ? ' { __typename }' : '';
}
