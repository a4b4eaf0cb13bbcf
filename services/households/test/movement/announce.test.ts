import { waitUntil } from '@dixian/testkit';
import { announceNext } from '../../src/movement/persistence/announcements';
import { registerAnnounced } from '../../src/movement/use-cases/register-announced';
import { head, newKey, OTHER_VILLAGE, Register, TOWNSHIP, VILLAGE } from './running-register';

const wholeCountry = { division: '', sector: '*' } as const;

let register: Register;
const families: string[] = [];
beforeAll(async () => {
  register = await Register.start();
  for (const name of ['甲', '乙', '丙']) families.push((await register.family([head(name)])).id);
  await register.family([head('丁')], { division: OTHER_VILLAGE, account: TOWNSHIP });
});
afterAll(() => register?.households.drop());

async function announce(account: string, given: object) {
  const { data, errors } = await register.households.ask<{
    announceRegister: {
      __typename: string;
      code?: string;
      announcement?: { id: string; divisionCode: string };
    };
  }>(
    account,
    `mutation ($input: AnnounceRegisterInput!) { announceRegister(input: $input) { __typename
       ... on UserError { code } ... on RegisterAnnouncementStarted { announcement { id divisionCode } } } }`,
    { input: { idempotencyKey: newKey(), ...given } },
  );
  expect(errors).toBeUndefined();
  return data.announceRegister;
}

const progress = async (id: string | undefined) => {
  const [row] = await register.rows<{ announced: number; finished: boolean }>(
    'SELECT announced, finished_at IS NOT NULL AS finished FROM register_announcement WHERE id = $1',
    [id],
  );
  return row;
};

const toldOf = async (id: string) => {
  const rows = await register.rows<{ version: number }>(
    `SELECT (h->>'version')::int AS version FROM outbox, jsonb_array_elements(payload->'households') AS h
     WHERE type = 'household-registered' AND h->>'id' = $1 ORDER BY outbox.id`,
    [id],
  );
  return rows.map(({ version }) => version);
};

test('all households of a division are told again with the version they have; the same key tells them once', async () => {
  const given = { division: VILLAGE, idempotencyKey: 'backfill' };
  const started = await announce('admin@500235', given);
  expect(started.announcement).toMatchObject({ divisionCode: VILLAGE });
  await waitUntil(async () => (await progress(started.announcement?.id))?.finished, {
    what: 'the register to be announced',
  });
  expect(await progress(started.announcement?.id)).toEqual({ announced: 3, finished: true });
  expect(await announce('admin@500235', given)).toEqual(started);
  const other = { ...given, division: OTHER_VILLAGE };
  expect(await announce('admin@500235', other)).toMatchObject({ __typename: 'KeyInUse' });
  for (const id of families) expect(await toldOf(id)).toEqual([1, 1]);
});

test('it goes on from the batch it came to, and a batch that is lost tells nothing', async () => {
  const { workerDb } = register.households.service.parts;
  const [row] = await workerDb.write(wholeCountry, (transaction) =>
    transaction.query<{ id: string }>(
      `INSERT INTO register_announcement (division_code, requested_by) VALUES ($1, 'test') RETURNING id`,
      [VILLAGE],
    ),
  );
  const id = row?.id ?? '';
  const before = await toldOf(families[0] ?? '');
  await workerDb.write(wholeCountry, (transaction) =>
    announceNext(transaction, id, 2, registerAnnounced.tell),
  );
  const lost = workerDb.write(wholeCountry, async (transaction) => {
    await announceNext(transaction, id, 2, registerAnnounced.tell);
    throw new Error('lost');
  });
  await expect(lost).rejects.toThrow('lost');
  expect(await progress(id)).toEqual({ announced: 2, finished: false });
  expect(
    await workerDb.write(wholeCountry, (transaction) =>
      announceNext(transaction, id, 2, registerAnnounced.tell),
    ),
  ).toBe(false);
  expect(await progress(id)).toEqual({ announced: 3, finished: true });
  for (const family of families) expect(await toldOf(family)).toHaveLength(before.length + 1);
});

test.each(['county@500235', TOWNSHIP, 'auditor@500235', 'admin@41'])(
  '%s may not, not here',
  async (account) => {
    const { code } = await announce(account, { division: VILLAGE });
    expect(code).toBe(account === 'admin@41' ? 'CODE_OUTSIDE_PARENT' : 'NOT_PERMITTED');
  },
);
