import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { policiesDirectory } from '@dixian/policy';
import type { GraphClient } from '../src/client/graph-client';
import { sentFile } from './sent-file';
import { type StartedStack, startedStack, untilTrue } from './started-stack';

const POLICY = join(__dirname, '..', 'dist', 'policy-main.js');
const TODAY = '2025-11-28';
const BEFORE = '博乡振组〔2022〕5号';
const WORK = {
  recordHealthWork: 'BL-2022-4.4.2',
  recordFinanceWork: 'BL-2022-4.8.1',
  recordEmploymentWork: 'BL-2022-4.2.1',
  recordHousingWaterWork: 'BL-2022-4.6.1',
} as const;
const DEEDS = ['healthDeeds', 'financeDeeds', 'employmentDeeds', 'housingWaterDeeds'] as const;

let stack: StartedStack;
let county: GraphClient;
beforeAll(async () => {
  stack = await startedStack(undefined, ['--empty', '--now', TODAY]);
  county = await stack.as('county@441322');
});
afterAll(async () => {
  await stack?.process.end('SIGTERM');
  if (stack) rmSync(stack.data, { recursive: true, force: true });
});

let keys = 0;
const key = () => `switched-${++keys}`;

// A busy machine is no fault: the gateway waits for nobody for long, and asks for a moment nobody who did not answer.
const LATE = ['NO_ANSWER_IN_TIME', 'FAILED_BEFORE'];

/**
 * Asks until there is an answer; the key of an act stands for it. Whether it was asked more than once is told, for then what
 * is read of the law may be newer than the act.
 */
async function answered<Data>(query: string, variables: object, client = county) {
  const told: { data?: Data; wrong?: Error; times: number } = { times: 0 };
  await untilTrue(async () => {
    told.times += 1;
    const { data, errors } = await client.ask<Data>(query, variables);
    const isLate = errors?.every(({ extensions }) => LATE.includes(String(extensions?.reason)));
    if (data && !errors) told.data = data;
    else if (!isLate) told.wrong = new Error(JSON.stringify(errors));
    return told.data !== undefined || told.wrong !== undefined;
  });
  if (!told.data) throw told.wrong ?? new Error('There was no answer.');
  return { data: told.data, isOnce: told.times === 1 };
}

interface Version {
  readonly id: string;
  readonly activations: readonly { readonly id: string; readonly deeds: { readonly id: string } }[];
}

async function step(field: string, type: string, input: object, client = county): Promise<Version> {
  const { data } = await answered<{ it: { version?: Version } }>(
    `mutation ($input: ${type}!) { it: ${field}(input: $input) {
       ... on PolicyVersionStepped { version { id activations { id deeds { id } } } } ... on UserError { code message } } }`,
    { input: { occurredOn: TODAY, idempotencyKey: key(), ...input } },
    client,
  );
  if (!data.it.version) throw new Error(JSON.stringify(data));
  return data.it.version;
}

/** A version of the county's document under another number, approved. */
async function approved(number: string): Promise<string> {
  const rural = await stack.as('rural@441322');
  const folder = join(policiesDirectory, 'bo-luo-2022');
  const files = readdirSync(folder)
    .filter((name) => /\.(yaml|txt)$/.test(name))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8').replace(BEFORE, number) }));
  const { id } = await step('draftPolicy', 'DraftPolicyInput', { files }, rural);
  const stamped = await sentFile(stack, rural, { mutation: 'submitPolicy', fileName: '盖章件.jpg' });
  await step('submitPolicy', 'StepPolicyInput', { versionId: id, attachments: [stamped] }, rural);
  await step('reviewPolicy', 'ReviewPolicyInput', { versionId: id, approved: true });
  return id;
}

const activate = (versionId: string) =>
  step('activatePolicy', 'ActivatePolicyInput', { versionId, from: TODAY });

/** The number of the document as each department has it in one answer. */
async function numbers(): Promise<string[]> {
  const { data } = await answered<{
    policyDocument: { number: string };
    measureToolbox: { clause: { documentNumber: string } }[];
    [work: string]: unknown;
  }>(
    `{ policyDocument(id: "BL-2022") { number }
    measureToolbox(division: "441322") { clause { documentNumber } }
    ${['health', 'finance', 'employment', 'housingWater'].map((name) => `${name}Work(first: 1) { edges { node { clause { documentNumber } } } }`).join('\n')} }`,
    {},
  );
  const { policyDocument, measureToolbox, ...works } = data;
  const listed = Object.values(
    works as Record<string, { edges: { node: { clause: { documentNumber: string } } }[] }>,
  );
  return [
    policyDocument.number,
    ...measureToolbox.map(({ clause }) => clause.documentNumber),
    ...listed.flatMap(({ edges }) => edges.map(({ node }) => node.clause.documentNumber)),
  ];
}

interface Done {
  readonly id: string;
  readonly number: string;
  /** Whether the number is that of the moment in which it was done. */
  readonly isSure: boolean;
}

async function act(mutation: keyof typeof WORK): Promise<Done> {
  const input = { clauseId: WORK[mutation], unit: '县级部门', occurredOn: TODAY, idempotencyKey: key() };
  const { data, isOnce } = await answered<{
    it: { work?: { id: string; clause: { documentNumber: string } } };
  }>(
    `mutation ($input: RecordWorkInput!) { it: ${mutation}(input: $input) {
       ... on WorkRecorded { work { id clause { documentNumber } } } ... on UserError { code message } } }`,
    { input },
  );
  const { work } = data.it;
  if (!work) throw new Error(JSON.stringify(data));
  return { id: work.id, number: work.clause.documentNumber, isSure: isOnce };
}

interface Deeds {
  readonly edges: readonly { readonly node: { readonly subject: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** What was done by departments under an activation: the ids of the records, page by page. */
async function deedsOf(activationId: string): Promise<string[]> {
  const found: string[] = [];
  for (const field of DEEDS) {
    let page = await pageOf(field, activationId, null);
    for (;;) {
      found.push(...page.edges.map(({ node }) => node.subject));
      if (!page.pageInfo.hasNextPage) break;
      page = await pageOf(field, activationId, page.pageInfo.endCursor);
    }
  }
  return found;
}

async function pageOf(field: string, id: string, after: string | null): Promise<Deeds> {
  const { data } = await answered<{ policyActivation: { deeds: { list: Deeds } } }>(
    `query ($id: ID!, $after: String) { policyActivation(id: $id) { deeds { list: ${field}(first: 50, after: $after) {
       edges { node { subject } } pageInfo { hasNextPage endCursor } } } } }`,
    { id, after },
  );
  return data.policyActivation.deeds.list;
}

test('a version is activated and taken back under load: no error, no mixed answer, and what was done under it is listed row by row', async () => {
  const after = '博府办〔2025〕21号';
  const versionId = await approved(after);
  const done: Done[] = [];
  const answers: string[][] = [];
  let goesOn = true;
  const acting = (Object.keys(WORK) as (keyof typeof WORK)[]).map(async (mutation) => {
    while (goesOn) done.push(await act(mutation));
  });
  const reading = [1, 2].map(async () => {
    while (goesOn) answers.push(await numbers());
  });
  const load = Promise.all([...acting, ...reading]);
  // Any error of the load ends the test at once.
  const until = (question: () => boolean) => Promise.race([untilTrue(async () => question()), load]);
  const seen = (number: string) => answers.at(-1)?.[0] === number;
  const actedBy = (number: string) =>
    new Set(done.filter((one) => one.isSure && one.number === number).map(({ id }) => id));
  await until(() => seen(BEFORE) && actedBy(BEFORE).size >= 8);
  const { activations } = await activate(versionId);
  await until(() => seen(after) && actedBy(after).size >= 8);
  const activationId = activations.at(-1)?.id ?? '';
  const input = { activationId, reason: '文号有误' };
  await step('withdrawPolicyActivation', 'WithdrawPolicyActivationInput', input);
  const before = actedBy(BEFORE).size;
  await until(() => seen(BEFORE) && actedBy(BEFORE).size >= before + 8);
  goesOn = false;
  await load;

  for (const answer of answers) expect([...new Set(answer)]).toHaveLength(1);
  expect(new Set(done.map(({ number }) => number))).toEqual(new Set([BEFORE, after]));
  const listed = await deedsOf(activationId);
  const sure = new Set(done.filter(({ isSure }) => isSure).map(({ id }) => id));
  expect(listed.filter((id) => sure.has(id)).sort()).toEqual([...actedBy(after)].sort());
  const all = new Set(done.map(({ id }) => id));
  expect(listed.filter((id) => !all.has(id))).toEqual([]);
  // What was recorded under the version that is gone is read as before, by the law that stands.
  expect([...new Set(await numbers())]).toEqual([BEFORE]);
});

test('departments killed before they have a set that came into force end in it, and what they do next counts under it', async () => {
  const after = '博府办〔2025〕22号';
  const versionId = await approved(after);
  const { activations } = await activate(versionId);
  stack.killPart('services');
  await untilTrue(async () => {
    const found = await numbers();
    return found.length > 5 && found.every((number) => number === after);
  });
  const { id, number } = await act('recordHealthWork');
  expect(number).toBe(after);
  expect(await deedsOf(activations[0]?.id ?? '')).toEqual([id]);
});

test('a version comes out of the installation as a folder and goes in as a draft, from the shell', async () => {
  const run = async (...args: string[]) =>
    (
      await promisify(execFile)(process.execPath, [POLICY, ...args, '--data', stack.data], {
        env: { ...process.env, INIT_CWD: stack.data },
      })
    ).stdout;
  await run('export', 'bo-luo-2022', '--number', '1', '--out', 'out', '--as', 'county@441322');
  const folder = join(stack.data, 'out');
  for (const name of readdirSync(folder))
    expect(readFileSync(join(folder, name), 'utf8')).toBe(
      readFileSync(join(policiesDirectory, 'bo-luo-2022', name), 'utf8'),
    );
  expect(await run('import', 'out', '--as', 'rural@441322')).toContain('第1版 version 1 APPROVED');
  const document = join(folder, 'document.yaml');
  writeFileSync(document, readFileSync(document, 'utf8').replace(BEFORE, '博府办〔2025〕23号'));
  expect(await run('import', 'out', '--as', 'rural@441322')).toContain('第4版 version 4 DRAFT');
  await run('export', 'bo-luo-2022', '--number', '4', '--out', 'out.zip', '--as', 'county@441322');
  expect(await run('import', 'out.zip', '--as', 'rural@441322')).toContain('第4版 version 4 DRAFT');
  await expect(run('export', 'bo-luo-2022', '--number', '9', '--as', 'county@441322')).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('没有找到 bo-luo-2022 的第9版'),
  });
  await expect(run('export', 'bo-luo-2022', '--out', 'out', '--as', 'county@441322')).rejects.toMatchObject({
    stderr: expect.stringContaining('已存在'),
  });
});
