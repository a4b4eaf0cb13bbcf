import { meetAtLock, waitUntil } from '@dixian/testkit';
import { householdTables } from '../../src/ground/persistence/household-tables';
import { awaitRegisterTurn } from '../../src/register/persistence/register-turn';
import { divisionsByTable, everywhere, rowInEveryTable, superuser } from './row-in-every-table';
import { COUNTY, head, member, newKey, OTHER_VILLAGE, Register, TOWNSHIP, VILLAGE } from './running-register';

const ABROAD = '410181001003';
const ARRIVAL = 'township@410181001';
const MOVE = { toDivision: OTHER_VILLAGE, occurredOn: '2025-06-01', reason: '易地搬迁' };

let register: Register;
beforeAll(async () => {
  register = await Register.start();
});
afterAll(() => register?.households.drop());

const seen = (account: string, id: string) =>
  register.households
    .ask<{ household: { id: string } | null }>(account, 'query ($id: ID!) { household(id: $id) { id } }', {
      id,
    })
    .then(({ data }) => data.household !== null);

test('every row in every table of households follows a move within a township, once for a key', async () => {
  const { id } = await register.family([head('甲'), member('乙')]);
  const client = await superuser(register.households);
  try {
    await rowInEveryTable(client, id);
    // An offer would stand against the move.
    await client.query(`UPDATE move_offer SET state = 'CLOSED' WHERE household_id = $1`, [id]);
    expect(await divisionsByTable(client, id)).toEqual(everywhere(VILLAGE));
    const given = { ...MOVE, householdId: id, idempotencyKey: newKey() };
    const moved = await register.act(TOWNSHIP, 'moveHousehold', given);
    expect(moved).toMatchObject({
      household: { id, version: 2 },
      movement: { kind: 'MOVED', fromCode: VILLAGE, toCode: OTHER_VILLAGE },
    });
    expect(await divisionsByTable(client, id)).toEqual(everywhere(OTHER_VILLAGE));
    expect(await register.act(TOWNSHIP, 'moveHousehold', given)).toEqual(moved);
    expect([await seen(`village@${VILLAGE}`, id), await seen(`village@${OTHER_VILLAGE}`, id)]).toEqual([
      false,
      true,
    ]);
  } finally {
    await client.end();
  }
  const told = await register.rows<{ type: string; payload: object }>(
    `SELECT type, payload FROM outbox WHERE payload::text LIKE $1 AND type NOT LIKE 'obligation-%' ORDER BY id`,
    [`%${id}%`],
  );
  expect(told).toMatchObject([
    { type: 'household-registered', payload: { households: [{ version: 1, divisionCode: VILLAGE }] } },
    { type: 'household-standing', payload: { households: [{ version: 1, divisionCode: VILLAGE }] } },
    { type: 'household-registered', payload: { households: [{ version: 2, divisionCode: OTHER_VILLAGE }] } },
    {
      type: 'household-moved',
      payload: { moves: [{ householdId: id, keptBy: id, divisionCode: OTHER_VILLAGE, leadIds: null }] },
    },
    // Its lead is followed where it lies now.
    { type: 'lead-settled', payload: { divisionCode: OTHER_VILLAGE } },
  ]);
});

test.each<[string, string, object, object]>([
  ['a village may not', `village@${VILLAGE}`, {}, { code: 'NOT_PERMITTED' }],
  ['another county finds nothing', 'county@410181', {}, { __typename: 'NotFound', field: 'householdId' }],
  ['beyond the township it is offered', TOWNSHIP, { toDivision: ABROAD }, { code: 'OUTSIDE_YOUR_DIVISION' }],
  ['the same village', TOWNSHIP, { toDivision: VILLAGE }, { code: 'SAME_DIVISION' }],
  ['no village', TOWNSHIP, { toDivision: '500235216' }, { code: 'NOT_A_VILLAGE' }],
  ['before it was registered', TOWNSHIP, { occurredOn: '2025-03-19' }, { code: 'BEFORE_PREVIOUS_STEP' }],
  ['without a reason', TOWNSHIP, { reason: ' ' }, { field: 'reason', code: 'REQUIRED' }],
  [
    'as it was before',
    TOWNSHIP,
    { expectedVersion: 7 },
    { __typename: 'HouseholdConflict', household: { version: 1 } },
  ],
])('%s', async (_what, account, change, expected) => {
  const { id } = await register.family([head('丙')]);
  expect(await register.act(account, 'moveHousehold', { ...MOVE, householdId: id, ...change })).toMatchObject(
    expected,
  );
  expect(await seen(`village@${VILLAGE}`, id)).toBe(true);
});

test('of two moves at once one is made, the other is told of the newer state', async () => {
  const { id, version } = await register.family([head('丁')]);
  const outcomes: string[] = [];
  const move = (toDivision: string) => async () => {
    const given = { ...MOVE, householdId: id, toDivision, expectedVersion: version };
    const { __typename, code } = await register.act(COUNTY, 'moveHousehold', given);
    outcomes.push(code ?? __typename);
  };
  await meetAtLock(register.households.service.parts.workerDb, awaitRegisterTurn, [
    move(OTHER_VILLAGE),
    move('500235216217'),
  ]);
  expect(outcomes.sort()).toEqual(['HOUSEHOLD_CHANGED', 'HouseholdRecorded']);
});

test('a connection lost in the middle of a move leaves nothing of it; the same key then moves it whole', async () => {
  const { id } = await register.family([head('戊')]);
  const client = await superuser(register.households);
  const watcher = await superuser(register.households);
  try {
    await rowInEveryTable(client, id);
    await client.query(`UPDATE move_offer SET state = 'CLOSED' WHERE household_id = $1`, [id]);
    await client.query('BEGIN');
    await client.query('SELECT FROM task WHERE household_id = $1 FOR UPDATE', [id]);
    const given = { ...MOVE, householdId: id, idempotencyKey: newKey() };
    const broken = register.households.ask(
      COUNTY,
      `mutation ($input: MoveHouseholdInput!) { moveHousehold(input: $input) { __typename } }`,
      { input: given },
    );
    const pid = await waitUntil(
      async () => {
        const { rows } = await watcher.query<{ pid: number }>(
          `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'
             AND query LIKE 'UPDATE task%'`,
        );
        return rows[0]?.pid;
      },
      { what: 'the move to come to the tasks' },
    );
    await client.query('SELECT pg_terminate_backend($1)', [pid]);
    expect((await broken).errors).toBeDefined();
    await client.query('ROLLBACK');
    expect(await divisionsByTable(client, id)).toEqual(everywhere(VILLAGE));
    const { rows } = await client.query(
      `SELECT FROM outbox WHERE type = 'household-moved' AND payload::text LIKE $1`,
      [`%${id}%`],
    );
    expect(rows).toEqual([]);
    expect(await register.act(COUNTY, 'moveHousehold', given)).toMatchObject({ household: { id } });
    expect(await divisionsByTable(client, id)).toEqual(everywhere(OTHER_VILLAGE));
  } finally {
    await watcher.end();
    await client.end();
  }
});

describe('across counties', () => {
  const OFFER = { ...MOVE, toDivision: ABROAD };

  test('one place offers, the other accepts; then the new county sees every row, and the old one none', async () => {
    const { id, code } = await register.family([head('己'), member('庚')]);
    const client = await superuser(register.households);
    await rowInEveryTable(client, id);
    await client.query(`UPDATE move_offer SET state = 'CLOSED' WHERE household_id = $1`, [id]);
    const offered = await register.act(TOWNSHIP, 'offerMove', {
      ...OFFER,
      householdId: id,
      idempotencyKey: 'offer',
    });
    expect(offered).toMatchObject({
      __typename: 'MoveOffered',
      offer: { state: 'OPEN', memberCount: 2, household: { id } },
    });
    const again = { ...OFFER, householdId: id };
    expect(await register.act(TOWNSHIP, 'offerMove', { ...again, idempotencyKey: 'offer' })).toEqual(offered);
    expect(await register.act(TOWNSHIP, 'offerMove', again)).toMatchObject({ code: 'MOVE_OFFERED' });
    expect(await register.act(COUNTY, 'moveHousehold', { ...MOVE, householdId: id })).toMatchObject({
      code: 'MOVE_OFFERED',
    });
    const offers = (account: string) =>
      register.households.ask<{ moveOffers: { edges: { node: object }[] } }>(
        account,
        '{ moveOffers(state: OPEN) { edges { node { householdCode toCode fromCode household { id } } } } }',
      );
    const arriving = await offers(ARRIVAL);
    expect(arriving.data.moveOffers.edges).toEqual([
      { node: { householdCode: code, fromCode: VILLAGE, toCode: ABROAD, household: null } },
    ]);
    expect((await offers('county@441322')).data.moveOffers.edges).toEqual([]);
    expect((await offers('health@410181')).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    expect(await seen(ARRIVAL, id)).toBe(false);

    const accept = { offerId: offered.offer?.id, occurredOn: '2025-06-02', idempotencyKey: 'accept' };
    for (const account of ['county@441322', TOWNSHIP, 'village@410181001003']) {
      expect(['NOT_FOUND', 'NOT_PERMITTED']).toContain(
        (await register.act(account, 'acceptMove', accept)).code,
      );
    }
    const accepted = await register.act(ARRIVAL, 'acceptMove', accept);
    expect(accepted).toMatchObject({ household: { id }, movement: { fromCode: VILLAGE, toCode: ABROAD } });
    expect(await register.act(ARRIVAL, 'acceptMove', accept)).toEqual(accepted);
    expect(await divisionsByTable(client, id)).toEqual(everywhere(ABROAD));
    await client.end();
    expect([await seen(COUNTY, id), await seen(ARRIVAL, id)]).toEqual([false, true]);
    for (const { table } of householdTables().filter((kept) => kept.table !== 'move_offer')) {
      const sql = `SELECT FROM ${table} WHERE household_id = $1`;
      expect([table, await register.rows(sql, [id], '500235')]).toEqual([table, []]);
      expect((await register.rows(sql, [id], '410181')).length).toBeGreaterThan(0);
    }
    expect(await register.act(ARRIVAL, 'acceptMove', { ...accept, idempotencyKey: newKey() })).toMatchObject({
      __typename: 'HouseholdConflict',
      code: 'HOUSEHOLD_CHANGED',
    });
  });

  test('an offer is withdrawn or declined with a reason; nothing has moved', async () => {
    for (const account of [TOWNSHIP, ARRIVAL]) {
      const { id } = await register.family([head('辛')]);
      const { offer } = await register.act(TOWNSHIP, 'offerMove', { ...OFFER, householdId: id });
      const close = { offerId: offer?.id, occurredOn: '2025-06-05', reason: '暂不迁移' };
      expect(await register.act('county@441322', 'closeMoveOffer', close)).toMatchObject({
        code: 'NOT_FOUND',
      });
      expect(await register.act(account, 'closeMoveOffer', close)).toMatchObject({
        offer: { state: 'CLOSED' },
      });
      const accept = { offerId: offer?.id, occurredOn: '2025-06-06' };
      expect(await register.act(ARRIVAL, 'acceptMove', accept)).toMatchObject({ code: 'HOUSEHOLD_CHANGED' });
      expect(await seen(TOWNSHIP, id)).toBe(true);
    }
  });

  test('an offer into the own division, or accepted before its day, is refused', async () => {
    const { id } = await register.family([head('壬')]);
    const inside = { ...MOVE, householdId: id };
    expect(await register.act(COUNTY, 'offerMove', inside)).toMatchObject({ code: 'INSIDE_YOUR_DIVISION' });
    const { offer } = await register.act(COUNTY, 'offerMove', { ...OFFER, householdId: id });
    const early = { offerId: offer?.id, occurredOn: '2025-05-31' };
    expect(await register.act(ARRIVAL, 'acceptMove', early)).toMatchObject({ code: 'BEFORE_PREVIOUS_STEP' });
  });
});
