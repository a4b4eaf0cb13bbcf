import { runningService, type ServiceUnderTest } from '@dixian/testkit';
import { service } from '../../src/service';

const STAFF = 'health@441322';

let health: ServiceUnderTest;

beforeAll(async () => {
  health = await runningService(service, { now: '2025-12-01' });
});
afterAll(() => health?.drop());

interface Started {
  __typename: string;
  code?: string;
  field?: string;
  report?: { id: string };
}

const file = (name: string, content = '户编号\n') => ({ name, content });
const upload = (content?: string, name = '医保结算明细_2025.csv') =>
  health.upload(STAFF, 'settlements', file(name, content));

async function start(uploadId: string, idempotencyKey: string, account = STAFF): Promise<Started> {
  const { data, errors } = await health.ask<{ startHealthImport: Started }>(
    account,
    `mutation ($input: StartHealthImportInput!) { startHealthImport(input: $input) { __typename
       ... on ImportStarted { report { id } } ... on UserError { code }
       ... on InvalidInput { field } ... on NotFound { field } } }`,
    { input: { uploadId, idempotencyKey } },
  );
  expect(errors).toBeUndefined();
  return data.startHealthImport;
}

test('the same key and the same bytes are one import, even sent up again and asked for at once', async () => {
  const first = await upload();
  const again = await upload();
  const started = await Promise.all([first, again, first].map((id) => start(id, 'one file')));
  expect(new Set(started.map(({ report }) => report?.id)).size).toBe(1);
  expect(started[0]).toMatchObject({ __typename: 'ImportStarted' });
});

test('the same key with another file is in use, and starts nothing', async () => {
  const { report } = await start(await upload('户编号\n1'), 'taken');
  expect(report).toBeDefined();
  expect(await start(await upload('户编号\n2'), 'taken')).toEqual({
    __typename: 'KeyInUse',
    code: 'KEY_IN_USE',
  });
});

test('an import needs a key', async () => {
  expect(await start(await upload(), ' ')).toMatchObject({ code: 'REQUIRED', field: 'idempotencyKey' });
  expect(await start(await upload(), 'k'.repeat(201))).toMatchObject({ code: 'TOO_LONG' });
});

test('a file whose name would show itself backwards is not taken', async () => {
  await expect(upload('户编号\n', 'a\u202evsc.exe')).rejects.toThrow('UNREADABLE_CHARACTERS');
});
