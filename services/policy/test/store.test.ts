import { createHash } from 'node:crypto';
import { textOfDocument } from '@dixian/document-text';
import { decodeDeeds } from '@dixian/policy-keeping';
import { DOCX, filesWith, SAID, scanned, sent } from './drafted-files';
import { type Policy, startPolicy } from './running-policy';

const EDITOR = 'rural@441322';
const APPROVER = 'county@441322';
const TODAY = '2025-11-01';

let policy: Policy;
beforeAll(async () => {
  policy = await startPolicy();
});
afterAll(() => policy.stop());

let keys = 0;
const key = () => `key-${++keys}`;

interface Stepped {
  __typename: string;
  code?: string;
  version?: { id: string; number: number; state: string; activations: { id: string; from: string }[] };
  mistakes?: { file: string; message: string }[];
}

async function step(field: string, type: string, input: object, account: string): Promise<Stepped> {
  const { data } = await policy.ask<{ it: Stepped }>(
    `mutation ($input: ${type}!) { it: ${field}(input: $input) { __typename
       ... on PolicyVersionStepped { version { id number state activations { id from } } }
       ... on DraftWithMistakes { mistakes { file message } }
       ... on UserError { code } } }`,
    { input: { occurredOn: TODAY, idempotencyKey: key(), ...input } },
    account,
  );
  return data.it;
}

const draft = (title: string, account = EDITOR, change?: (text: string, name: string) => string) =>
  step('draftPolicy', 'DraftPolicyInput', { files: filesWith(title, change) }, account);
const submit = (versionId: string, attachments: string[] = []) =>
  step('submitPolicy', 'StepPolicyInput', { versionId, attachments }, EDITOR);
const review = (versionId: string, approved: boolean, account = APPROVER, note: string | null = null) =>
  step('reviewPolicy', 'ReviewPolicyInput', { versionId, approved, note }, account);
const activate = (versionId: string, from = TODAY) =>
  step('activatePolicy', 'ActivatePolicyInput', { versionId, from }, APPROVER);
const withdraw = (activationId: string) =>
  step(
    'withdrawPolicyActivation',
    'WithdrawPolicyActivationInput',
    { activationId, reason: '文本有误' },
    APPROVER,
  );

async function title(): Promise<string> {
  const { data } = await policy.ask<{ policyDocument: { title: string } }>(
    '{ policyDocument(id: "BL-2022") { title } }',
  );
  return data.policyDocument.title;
}

/** Where and under which sets an activation stood. */
async function deeds(id: string) {
  const { data } = await policy.ask<{ policyActivation: { deeds: { id: string; divisionCode: string } } }>(
    'query ($id: ID!) { policyActivation(id: $id) { deeds { id divisionCode } } }',
    { id },
  );
  const asked = decodeDeeds(data.policyActivation.deeds.id);
  expect(data.policyActivation.deeds.divisionCode).toBe(asked?.place);
  return asked;
}

async function idOf(stepped: Promise<Stepped>): Promise<string> {
  const { version, ...other } = await stepped;
  if (!version) throw new Error(`no version: ${JSON.stringify(other)}`);
  return version.id;
}

async function approved(name: string): Promise<string> {
  const id = await idOf(draft(name));
  await submit(id, [await scanned(policy, EDITOR)]);
  expect((await review(id, true)).version?.state).toBe('APPROVED');
  return id;
}

test('the folders of the installation are version 1 and in effect', async () => {
  const { data } = await policy.ask<{ policyPacks: { id: string; inEffect: object }[] }>(
    '{ policyPacks(division: "441322") { id divisionCode inEffect { number state author mistakes { message } } } }',
    {},
    'county@441322',
  );
  expect(data.policyPacks).toEqual([
    {
      id: 'bo-luo-2022',
      divisionCode: '441322',
      inEffect: { number: 1, state: 'APPROVED', author: null, mistakes: [] },
    },
  ]);
});

test('a draft is approved by another of its place, comes into effect and is taken back, without a restart', async () => {
  const before = await title();
  const id = await approved('关于新办法的通知');
  expect(await title()).toBe(before);
  const { version } = await activate(id);
  expect(await title()).toBe('关于新办法的通知');
  const activationId = version?.activations[0]?.id ?? '';
  const during = await deeds(activationId);
  expect(during).toEqual({ place: '441322', spells: [[expect.any(Number), null]] });
  expect((await withdraw(activationId)).__typename).toBe('PolicyVersionStepped');
  expect(await title()).toBe(before);
  const [from = 0] = during?.spells[0] ?? [];
  expect(await deeds(activationId)).toEqual({ place: '441322', spells: [[from, from + 1]] });
});

test('whoever is to approve a version tries it on the register before, and reads what of the law it changes', async () => {
  const id = await idOf(
    draft('关于提高标准的通知', EDITOR, (text, name) =>
      name === 'parameters.yaml'
        ? text.replace(/^( +)value: \d+$/m, '$1value: 7\n$1because: 县里提高')
        : text,
    ),
  );
  const tried = (account: string) =>
    policy.ask<{ policyVersion: { preview: { __typename: string; changes?: { subject: string }[] } } }>(
      `query ($id: ID!) { policyVersion(id: $id) { preview { __typename
         ... on PolicyPreview { title replaces changes { subject before { text } after { text } } } ... on DraftWithMistakes { message } } } }`,
      { id },
      account,
    );
  const { data } = await tried(APPROVER);
  expect(data.policyVersion.preview).toMatchObject({
    __typename: 'PolicyPreview',
    title: '关于提高标准的通知',
    replaces: true,
  });
  expect(data.policyVersion.preview.changes?.map(({ subject }) => subject)).toEqual([
    'DOCUMENT',
    'PARAMETER',
  ]);
});

test('the law of a version that is activated for a day ahead stays as it is until then', async () => {
  const before = await title();
  const id = await approved('关于明年办法的通知');
  const { version } = await activate(id, '2026-01-01');
  expect(version?.activations).toEqual([expect.objectContaining({ from: '2026-01-01' })]);
  expect(await title()).toBe(before);
  expect(await activate(id, '2025-10-31')).toMatchObject({ code: 'DAY_PASSED' });
});

test('who drafted a version does not approve it, and nobody outside of its place takes a step', async () => {
  const id = await idOf(draft('自己审批', APPROVER));
  expect((await step('submitPolicy', 'StepPolicyInput', { versionId: id }, APPROVER)).version?.state).toBe(
    'SUBMITTED',
  );
  expect(await review(id, true)).toMatchObject({ __typename: 'NotPermitted' });
  for (const account of [
    'county@441323',
    'city@4413',
    'village@441322001001',
    'health@441322',
    'auditor@44',
  ]) {
    expect(await review(id, true, account)).toMatchObject({ __typename: 'NotPermitted' });
    expect(await draft('外地起草', account)).toMatchObject({ __typename: 'NotPermitted' });
  }
});

test('nothing is approved without its stamped document, which may come as late as with the approval', async () => {
  const id = await idOf(draft('没有盖章的通知'));
  await submit(id);
  expect(await review(id, true)).toMatchObject({ code: 'STAMPED_DOCUMENT_MISSING' });
  const attachments = [await scanned(policy, APPROVER)];
  const given = { versionId: id, approved: true, attachments };
  const { version } = await step('reviewPolicy', 'ReviewPolicyInput', given, APPROVER);
  expect(version?.state).toBe('APPROVED');
});

test('a draft with a mistake is kept and shown with it, and is not taken for approval', async () => {
  const wrong = await idOf(
    draft('有错的草案', EDITOR, (text, name) =>
      name === 'clauses.yaml' ? text.replace('status: enforced', 'status: enforcd') : text,
    ),
  );
  expect(await submit(wrong)).toMatchObject({
    __typename: 'DraftWithMistakes',
    code: 'DRAFT_HAS_MISTAKES',
    mistakes: [
      {
        file: 'clauses.yaml',
        message: expect.stringMatching(/应为 .*enforced.* 之一，现为 "enforcd"；是不是“enforced”？$/),
      },
    ],
  });
  expect(await activate(wrong)).toMatchObject({ code: 'VERSION_NOT_THERE' });
});

test('a draft for a place that is no division is refused when it is submitted', async () => {
  const moved = (text: string, name: string) =>
    name === 'document.yaml' ? text.replace('"441322"', '"441399"') : text;
  const elsewhere = (text: string, name: string) =>
    moved(text, name).replaceAll('bo-luo-2022', 'elsewhere-2025');
  const id = await idOf(draft('别处', 'county@441399', elsewhere));
  const told = await step('submitPolicy', 'StepPolicyInput', { versionId: id }, 'county@441399');
  expect(told).toMatchObject({ __typename: 'DraftWithMistakes' });
  expect(told.mistakes?.map(({ message }) => message)).toEqual(
    expect.arrayContaining([expect.stringContaining('441399')]),
  );
});

test('a returned version says why and goes no further, and the same files are the same version', async () => {
  const id = await idOf(draft('退回的草案'));
  await submit(id);
  expect(await review(id, false)).toMatchObject({ code: 'REQUIRED' });
  expect((await review(id, false, APPROVER, '请补附件')).version?.state).toBe('RETURNED');
  expect(await activate(id)).toMatchObject({ code: 'VERSION_NOT_THERE' });
  expect(await idOf(draft('退回的草案'))).toBe(id);
});

test('drafts are seen by their place and those above, what was approved by everybody', async () => {
  const id = await idOf(draft('不公开的草案'));
  const seen = async (account: string) => {
    const { data } = await policy.ask<{ policyVersion: object | null }>(
      'query ($id: ID!) { policyVersion(id: $id) { id } }',
      { id },
      account,
    );
    return data.policyVersion !== null;
  };
  expect(
    await Promise.all(['rural@441322', 'city@4413', 'county@441323', 'village@441322001001'].map(seen)),
  ).toEqual([true, true, false, false]);
});

test('the stamped document hangs on its version: drafts’ for their place, what was approved for everybody, beyond the division, too', async () => {
  const id = await idOf(
    step(
      'draftPolicy',
      'DraftPolicyInput',
      { files: filesWith('附盖章件的通知'), attachments: [await scanned(policy, EDITOR)] },
      EDITOR,
    ),
  );
  const second = await scanned(policy, EDITOR);
  await step('submitPolicy', 'StepPolicyInput', { versionId: id, attachments: [second] }, EDITOR);
  const shown = async (account: string) =>
    (
      await policy.ask<{
        policyVersion: { attachments: { id: string; fileName: string; sha256: string }[] } | null;
      }>(
        'query ($id: ID!) { policyVersion(id: $id) { attachments { id fileName sha256 address } } }',
        { id },
        account,
      )
    ).data.policyVersion?.attachments;
  const files = await shown(APPROVER);
  expect(files?.map(({ fileName }) => fileName)).toEqual(['盖章件.png', '盖章件.png']);
  const fetched = async (account: string) => {
    const response = await policy.fetch(account, `/attachments?id=${files?.[0]?.id}`);
    return [response.status, response.headers.get('content-type')];
  };
  const elsewhere = ['county@441323', 'village@441322001001'];
  for (const account of elsewhere) {
    expect(await shown(account)).toBeUndefined();
    expect((await fetched(account))[0]).toBe(404);
  }
  await review(id, true);
  for (const account of [APPROVER, ...elsewhere]) {
    expect(await shown(account)).toEqual(files);
    expect(await fetched(account)).toEqual([200, 'image/png']);
  }
  expect(
    await step(
      'draftPolicy',
      'DraftPolicyInput',
      { files: filesWith('别人的附件'), attachments: [second] },
      APPROVER,
    ),
  ).toMatchObject({ __typename: 'InvalidInput', code: 'ATTACHMENT_UNKNOWN' });
});

test('a Word document is kept as a stamped document and read again as it was sent; an old one says what to do', async () => {
  const docx = await sent(policy, EDITOR, { name: '通知.docx', bytes: DOCX });
  expect(docx.mediaType).toContain('wordprocessingml.document');
  const id = await idOf(
    step('draftPolicy', 'DraftPolicyInput', { files: filesWith('附文档'), attachments: [docx.id] }, EDITOR),
  );
  const { data } = await policy.ask<{ policyVersion: { attachments: { id: string; sha256: string }[] } }>(
    'query ($id: ID!) { policyVersion(id: $id) { attachments { id sha256 } } }',
    { id },
    EDITOR,
  );
  const [file] = data.policyVersion.attachments;
  const kept = Buffer.from(await (await policy.fetch(EDITOR, `/attachments?id=${file?.id}`)).arrayBuffer());
  expect(createHash('sha256').update(kept).digest('hex')).toBe(file?.sha256);
  expect(await textOfDocument(kept)).toBe(SAID);
  const old = await sent(policy, EDITOR, { name: '通知.doc', bytes: Buffer.from('d0cf11e0a1b11ae1', 'hex') });
  expect(old.errors?.[0]?.extensions.code).toBe('OLD_OR_LOCKED');
});
