import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fixedClock, plainDate } from '@dixian/calendar';
import { policiesDirectory, readPolicies, successorOf } from '@dixian/policy';
import { watchEndings } from '../../src/succession/use-cases/watch-endings';
import { type Supervision, startSupervision } from '../running-supervision';

const CITY = 'city@4105';

let supervision: Supervision;
let county: string;
beforeAll(async () => {
  county = await mkdtemp(join(tmpdir(), 'dixian-successor-'));
  supervision = await startSupervision({ DIXIAN_NOW: '2026-01-10' });
});
afterAll(async () => {
  await supervision?.stop();
  await rm(county, { recursive: true, force: true });
});

/** Writes a copy of the document of 2025 as its successor, with its rules as `change` has them. */
async function follow(change: (rules: string) => string): Promise<void> {
  const directory = join(policiesDirectory, 'an-yang-2025');
  const names = (await readdir(directory)).filter((name) => name.includes('.'));
  const old = await Promise.all(
    names.map(async (name) => [name, await readFile(join(directory, name), 'utf8')] as [string, string]),
  );
  const year = { from: plainDate('2026-01-01'), until: plainDate('2026-12-31') };
  const { files } = successorOf(new Map(old), year);
  await mkdir(join(county, 'an-yang-2026'), { recursive: true });
  for (const [name, text] of files)
    await writeFile(join(county, 'an-yang-2026', name), name === 'rules.yaml' ? change(text) : text);
}

const night = async (day: string, directories: readonly string[] = [policiesDirectory]) => {
  const { policies } = await readPolicies(directories);
  await watchEndings(supervision.running.parts.workerDb, policies, fixedClock(plainDate(day)));
};

beforeEach(() => supervision.clear());

interface Duty {
  name: string;
  subject: string;
  subjectKind: string;
  triggeredOn: string;
  dueOn: string;
  metOn: string | null;
  stoppedOn: string | null;
  status: string;
  level: string;
  clauses: { id: string }[];
}

async function duties(asOf: string, account = CITY): Promise<Duty[]> {
  const { data, errors } = await supervision.ask<{
    obligations: { edges: { node: Duty; status: string }[] };
  }>(
    account,
    `query ($asOf: Date) { obligations(asOf: $asOf, kind: POLICY_SUCCESSION) { edges { status node { name subject subjectKind
       triggeredOn dueOn metOn stoppedOn level clauses { id } } } } }`,
    { asOf },
  );
  expect(errors).toBeUndefined();
  return data.obligations.edges.map(({ node, status }) => ({ ...node, status }));
}

test('60 days before its last day a document that nothing follows is a duty of its place, once', async () => {
  await night('2025-10-31');
  expect(await duties('2025-10-31')).toEqual([]);
  await night('2025-11-01');
  await night('2025-11-02');
  const found = await duties('2025-11-03');
  expect(found).toEqual([
    expect.objectContaining({
      ...{
        name: '政策接续',
        subjectKind: 'DOCUMENT',
        subject: 'an-yang-2025',
        status: 'OPEN',
        level: 'COUNTY',
      },
      ...{ triggeredOn: '2025-11-01', dueOn: '2025-12-31', metOn: null },
    }),
  ]);
  expect(found[0]?.clauses.map(({ id }) => id)).toContain('AY-2025-1.1a');
  expect(await duties('2025-11-03', 'city@4106')).toEqual([]);
});

test('what is followed meets it, what a successor forgets stays, and one that is withdrawn opens it again', async () => {
  await night('2025-11-02');
  await follow((rules) => rules.replace(/^- \{ rule: pairing-after-release,.*\n/m, ''));
  await night('2025-11-03', [policiesDirectory, county]);
  const [forgetful] = await duties('2025-11-03');
  expect(forgetful).toMatchObject({ status: 'OPEN', metOn: null, clauses: [{ id: 'AY-2025-3.4a' }] });
  await follow((rules) => rules);
  await night('2025-11-10', [policiesDirectory, county]);
  expect(await duties('2025-11-10')).toMatchObject([{ status: 'MET', metOn: '2025-11-10' }]);
  await night('2025-11-11');
  expect(await duties('2025-11-11')).toMatchObject([{ status: 'OPEN', metOn: null }]);
});

test('it is overdue after the last day, and a document that had ended before it was watched is none', async () => {
  await night('2025-12-30');
  await night('2026-01-05');
  expect(await duties('2026-01-05')).toMatchObject([{ subject: 'an-yang-2025', status: 'OVERDUE' }]);
  await supervision.clear();
  await night('2026-01-06');
  expect(await duties('2026-01-06')).toEqual([]);
});

test('a document that is taken away stops it', async () => {
  await night('2025-12-01');
  await night('2025-12-02', [county]);
  expect(await duties('2025-12-02')).toMatchObject([{ stoppedOn: '2025-12-02', clauses: [] }]);
  await night('2025-12-03');
  expect(await duties('2025-12-03')).toMatchObject([{ stoppedOn: null, status: 'OPEN' }]);
});

test('the rural office of the place is reminded of it by notices before its last day, on it and after', async () => {
  await night('2025-12-01');
  for (const day of ['2025-12-26', '2025-12-29', '2025-12-30', '2025-12-31', '2026-01-04', '2026-01-05'])
    await supervision.ask(
      'admin@',
      `mutation { runOverdueSweep(input: { occurredOn: "${day}", idempotencyKey: "${day}" }) { __typename } }`,
    );
  const { data, errors } = await supervision.ask<{
    unitNotices: { edges: { node: { night: string; divisionCode: string; lines: object[] } }[] };
  }>(
    CITY,
    '{ unitNotices(filter: { own: true }, orderBy: { field: NIGHT }) { edges { node { night divisionCode lines { kind stage } } } } }',
  );
  expect(errors).toBeUndefined();
  const told = data.unitNotices.edges.map(({ node }) => node);
  const of = (stage: string) => ({ divisionCode: '4105', lines: [{ kind: 'POLICY_SUCCESSION', stage }] });
  expect(told).toEqual([
    { night: '2025-12-26', ...of('DUE_SOON') },
    { night: '2025-12-31', ...of('DUE_TODAY') },
    { night: '2026-01-04', ...of('OVERDUE') },
  ]);
});
