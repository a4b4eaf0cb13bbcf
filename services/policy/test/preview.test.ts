import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { policiesDirectory } from '@dixian/policy';
import { runningService, type ServiceUnderTest } from '@dixian/testkit';
import { service } from '../src/service';

const SUCCESSOR = join(__dirname, '..', '..', '..', 'packages', 'policy', 'test', 'packs', 'an-yang-2026');
const QUERY = `query ($input: PolicyPreviewInput!) { policyPreview(input: $input) {
  __typename
  ... on PolicyPreview { id divisionCode on comparedOn title replaces changes { subject name
    before { text clauses { id quote } } after { text clauses { id quote documentNumber } } } }
  ... on DraftWithMistakes { mistakes { file line message } }
  ... on InvalidInput { field }
  ... on UserError { code message } } }`;

interface Change {
  subject: string;
  name: string;
  before: { text: string; clauses: { id: string; quote: string }[] } | null;
  after: { text: string; clauses: { id: string; quote: string; documentNumber: string }[] } | null;
}
interface Previewed {
  __typename: string;
  changes: Change[];
  [field: string]: unknown;
}

let policy: ServiceUnderTest;
beforeAll(async () => {
  policy = await runningService(service, { now: '2025-11-01' });
});
afterAll(() => policy?.drop());

async function folder(directory: string): Promise<{ name: string; text: string }[]> {
  const entries = (await readdir(directory, { withFileTypes: true })).filter((entry) => entry.isFile());
  return Promise.all(
    entries.map(async ({ name }) => ({ name, text: await readFile(join(directory, name), 'utf8') })),
  );
}

async function preview(input: object, account = 'county@410526'): Promise<Previewed> {
  const { data, errors } = await policy.ask<{ policyPreview: Previewed }>(account, QUERY, { input });
  expect(errors).toBeUndefined();
  return data.policyPreview;
}

const changed = ({ changes }: Previewed, subject: string, name: string) =>
  changes.find((one) => one.subject === subject && one.name === name);

test('a successor is compared with the last day of the document before it, rule by rule with both clauses', async () => {
  const found = await preview({ files: await folder(SUCCESSOR) });
  expect(found).toMatchObject({
    __typename: 'PolicyPreview',
    ...{ divisionCode: '410526', on: '2026-01-01', comparedOn: '2025-12-31', replaces: false },
  });
  expect(changed(found, 'RULE', 'key-household')).toMatchObject({
    before: { clauses: [{ id: 'AY-2025-1.1a' }] },
    after: { text: 'year: 2026', clauses: [{ id: 'AY-2026-1.1a', documentNumber: '安农组发〔2026〕2号' }] },
  });
  expect(changed(found, 'PARAMETER', 'microcredit-principal-limit')).toMatchObject({
    before: { text: '50000.00 CNY', clauses: [{ id: 'AY-2025-3.2.1c' }] },
    after: { text: '100000.00 CNY', clauses: [{ id: 'AY-2026-3.2.1c' }] },
  });
});

test('a rule that the successor forgets is told as one that ends', async () => {
  const files = (await folder(SUCCESSOR)).map(({ name, text }) => ({
    name,
    text: name === 'rules.yaml' ? text.replace(/^- \{ rule: key-household,.*\n/m, '') : text,
  }));
  expect(changed(await preview({ files }), 'RULE', 'key-household')).toMatchObject({
    before: { clauses: [{ id: 'AY-2025-1.1a' }] },
    after: null,
  });
});

test('JY-2025-1.1c: a draft of a loaded document is compared with it on the same day', async () => {
  const files = (await folder(join(policiesDirectory, 'ji-yuan-2025'))).map(({ name, text }) => ({
    name,
    text: name === 'parameters.yaml' ? text.replace('"8600.00"', '"8700.00"') : text,
  }));
  const found = await preview({ files }, 'county@419001');
  expect(found).toMatchObject({ replaces: true, on: '2025-11-01', comparedOn: '2025-11-01' });
  expect(found.changes.map(({ subject, name }) => [subject, name])).toEqual([
    ['PARAMETER', 'monitoring-line'],
  ]);
});

test('a draft with mistakes is told file, line and what was expected', async () => {
  const files = (await folder(SUCCESSOR)).map(({ name, text }) => ({
    name,
    text: text.replace('rule: key-household,', 'rule: key-houshold,'),
  }));
  expect(await preview({ files })).toMatchObject({
    __typename: 'DraftWithMistakes',
    mistakes: [{ file: 'rules.yaml', line: 4, message: expect.stringContaining('key-household') }],
  });
});

test.each([
  ['no document', { files: [] }, 'DraftWithMistakes', undefined],
  ['a file twice', { files: Array(2).fill({ name: 'rules.yaml', text: '' }) }, 'InvalidInput', 'FILE_TWICE'],
  [
    'more than a document holds',
    { files: [{ name: 'text.txt', text: '文'.repeat(400_000) }] },
    'InvalidInput',
    'DRAFT_TOO_LARGE',
  ],
  ['a division that is none', { files: [], division: '41052' }, 'InvalidInput', 'NOT_A_DIVISION'],
])('a draft of %s is refused', async (_what, input, type, code) => {
  expect(await preview(input)).toMatchObject({ __typename: type, ...(code && { code }) });
});

test('a village tries no drafts, and no county those of another place', async () => {
  const files = await folder(SUCCESSOR);
  expect(await preview({ files }, 'village@410526100201')).toMatchObject({ __typename: 'NotPermitted' });
  expect(await preview({ files }, 'county@419001')).toMatchObject({ __typename: 'NotPermitted' });
  expect(await preview({ files }, 'province@41')).toMatchObject({ divisionCode: '4105' });
});

test('the cases of the document before are put to its successor, those of departments left to the departments', async () => {
  const files = await folder(SUCCESSOR);
  const { data, errors } = await policy.ask<{
    policyPreview: {
      mirror: {
        questions: { question: string; cases: string[] }[];
        answers: { question: string; outcome: string; before: string; after: string | null }[];
      };
    };
  }>(
    'county@410526',
    `query ($input: PolicyPreviewInput!) { policyPreview(input: $input) { ... on PolicyPreview { mirror {
       questions { question cases } answers { name question clauses { id quote } before after outcome } } } } }`,
    { input: { files } },
  );
  expect(errors).toBeUndefined();
  const { questions, answers } = data.policyPreview.mirror;
  expect(answers).toContainEqual(
    expect.objectContaining({
      question: 'parameter',
      clauses: [{ id: 'AY-2025-3.2.1c', quote: expect.any(String) }],
      outcome: 'OTHER',
      before: expect.stringContaining('"50000.00"'),
      after: expect.stringContaining('"100000.00"'),
    }),
  );
  const key = answers.filter(({ question }) => question === 'key-household');
  expect(key.map(({ outcome }) => outcome)).toEqual(key.map(() => 'SAME'));
  expect(key.length).toBeGreaterThan(0);
  // What finance decides is asked of it: here it stands among the questions, with all its cases, and is not answered.
  const casesOf = (wanted: string) => questions.find(({ question }) => question === wanted)?.cases ?? [];
  expect(casesOf('interest-subsidy').length).toBeGreaterThan(0);
  expect(answers.map(({ question }) => question)).not.toContain('interest-subsidy');
  expect(casesOf('key-household')).toHaveLength(key.length);
});

test('a document of a place that no table has is tried once the register has told of it', async () => {
  const files = (await folder(SUCCESSOR)).map(({ name, text }) => ({
    name,
    text:
      name === 'document.yaml'
        ? text.replace(/^ {2}code: .*\n {2}name: .*$/m, '  code: "410526981"\n  name: 新镇')
        : text,
  }));
  expect(await preview({ files })).toMatchObject({
    mistakes: [{ file: 'document.yaml', message: expect.stringContaining('410526981') }],
  });
  const division = { code: '410526981', name: '新镇', since: '2025-10-01' };
  for (const name of ['新镇', '新镇', '旧镇'])
    await policy.deliver('divisions-changed', {
      divisions: [{ ...division, name, since: name === '旧镇' ? '2025-09-01' : division.since }],
    });
  expect(await preview({ files })).toMatchObject({ __typename: 'PolicyPreview', divisionCode: '410526981' });
  const document = {
    text: '新镇帮扶办法\n一、范围\n（一）本办法适用于新镇。',
    prefix: 'XZ-2026',
    from: '2026-01-01',
  };
  const { data } = await policy.ask<{ draftedPolicy: { files: { name: string; text: string }[] } }>(
    'county@410526',
    `query ($input: DraftedPolicyInput!) { draftedPolicy(input: $input) { ... on DraftedPolicy { files { name text } } } }`,
    { input: { document: { ...document, division: '410526981' } } },
  );
  const head = data.draftedPolicy.files.find(({ name }) => name === 'document.yaml');
  expect(head?.text).toMatch(/name: "?新镇/);
});

test('a made-up id gives nothing', async () => {
  const { data } = await policy.ask<{ _entities: (object | null)[] }>(
    'county@410526',
    '{ _entities(representations: [{ __typename: "PolicyPreview", id: "x" }]) { __typename } }',
  );
  expect(data._entities).toEqual([null]);
});
