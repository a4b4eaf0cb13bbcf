import { codedTables, systemScope } from '@dixian/service';
import { anyRow, waitUntil } from '@dixian/testkit';
import { superuser } from '../movement/row-in-every-table';
import {
  COUNTY,
  head,
  member,
  newCertificate,
  newKey,
  OTHER_VILLAGE,
  Register,
  TOWNSHIP,
  VILLAGE,
} from '../movement/running-register';
import { mutate } from '../mutate';
import { sexOf } from '../national-file';
import { RURAL_HEADER } from '../samples';
import { counts, openedCase } from './lived-in';
import { type Changed, change, divisionId, divisionOn } from './running-divisions';

const VILLAGER = `village@${VILLAGE}`;
const NEIGHBOUR = `village@${OTHER_VILLAGE}`;
const ON = '2025-07-01';

let register: Register;
beforeEach(async () => {
  register = await Register.start();
});
afterEach(() => register?.households.drop());

async function merge(
  given: {
    from?: string;
    into?: string;
    occurredOn?: string;
    account?: string;
    idempotencyKey?: string;
  } = {},
): Promise<Changed> {
  const { from = VILLAGE, into = OTHER_VILLAGE, account = COUNTY, ...rest } = given;
  return change(register.households, account, 'mergeDivisions', {
    divisionId: await divisionId(register.households, from),
    intoId: await divisionId(register.households, into),
    occurredOn: ON,
    ...rest,
  });
}

/** Cases of a day by the villages of the township. */
async function byVillage(asOf: string): Promise<[string, number][]> {
  const { data } = await register.households.ask<{
    caseCounts: { count: number; division: { code: string } | null }[];
  }>(
    TOWNSHIP,
    `query ($asOf: Date!) { caseCounts(filter: { asOf: $asOf }, groupBy: [DIVISION]) { count division { code(asOf: $asOf) } } }`,
    { asOf },
  );
  return data.caseCounts.map(({ count, division }) => [division?.code ?? '', count]);
}

async function monitored(householdId: string): Promise<void> {
  const taken = { householdId, category: 'MARGINAL', identifiedOn: '2025-03-01', occurredOn: '2025-05-20' };
  await mutate(register.households, COUNTY, {
    mutation: 'takeOverMonitoring',
    input: { ...taken, reason: '系统内已有', idempotencyKey: newKey() },
  });
}

test('two villages merge with their households: nothing is lost or doubled, and days before show each where it was', async () => {
  const first = await register.family([head('甲'), member('乙')]);
  const second = await register.family([head('丙')]);
  const there = await register.family([head('丁')], { division: OTHER_VILLAGE });
  await openedCase(register, first.id, VILLAGER);
  await monitored(second.id);
  await openedCase(register, there.id, NEIGHBOUR);
  const DAYS = ['2025-04-01', '2025-06-03', '2025-06-30', '2025-11-30'];
  const all = (account: string) => Promise.all(DAYS.map((day) => counts(register, account, day)));
  const before = { township: await all(TOWNSHIP), village: await all(VILLAGER), other: await all(NEIGHBOUR) };

  const villages = await byVillage('2025-06-30');
  expect(villages).toEqual([
    [OTHER_VILLAGE, 1],
    [VILLAGE, 1],
  ]);

  const merged = await merge({ idempotencyKey: 'merged' });
  expect(merged).toMatchObject({
    __typename: 'DivisionChanged',
    change: {
      kind: 'MERGED',
      households: 2,
      division: { code: VILLAGE },
      into: { code: OTHER_VILLAGE },
    },
  });

  expect(await all(TOWNSHIP)).toEqual(before.township);
  expect(await byVillage('2025-06-30')).toEqual(villages);
  expect(await byVillage('2025-11-30')).toEqual([[OTHER_VILLAGE, 2]]);
  const NONE = [0, 0, 0, 0, 0];
  expect(await all(VILLAGER)).toEqual([...before.village.slice(0, 3), NONE]);
  const both = before.village[3]?.map((count, place) => count + (before.other[3]?.[place] ?? 0));
  expect(await all(NEIGHBOUR)).toEqual([...before.other.slice(0, 3), both]);
  expect(await register.household(NEIGHBOUR, first.id)).toMatchObject({
    division: { code: OTHER_VILLAGE },
    movements: [{ kind: 'REGISTERED' }, { kind: 'VILLAGE_MERGED' }],
  });
  expect(await register.members(NEIGHBOUR, first.id)).toEqual(['乙 子', '甲 户主']);
  expect(await register.household(VILLAGER, first.id)).toBeNull();
});

test('a connection lost in the middle of a merger leaves nothing of it; the same key then merges them whole', async () => {
  const families = [await register.family([head('戊'), member('己')]), await register.family([head('庚')])];
  await openedCase(register, families[0]?.id ?? '', VILLAGER);
  const given = {
    divisionId: await divisionId(register.households, VILLAGE),
    intoId: await divisionId(register.households, OTHER_VILLAGE),
    ...{ occurredOn: ON, idempotencyKey: 'killed' },
  };
  const homes = () => register.rows('SELECT id, division_code, division_id FROM household ORDER BY id');
  const journal = () => register.rows(`SELECT FROM household_movement WHERE kind = 'VILLAGE_MERGED'`);
  const told = () => register.rows(`SELECT FROM outbox WHERE type = 'division-recoded'`);
  const [before, sums] = [await homes(), await counts(register, VILLAGER, '2025-11-30')];
  const [holder, watcher] = [await superuser(register.households), await superuser(register.households)];
  try {
    // The households lie in the other village by now; what the village was called is ended after that.
    await holder.query('BEGIN');
    await holder.query('LOCK TABLE household_movement IN EXCLUSIVE MODE');
    const broken = register.households.ask(
      COUNTY,
      'mutation ($input: MergeDivisionsInput!) { mergeDivisions(input: $input) { __typename } }',
      { input: given },
    );
    const pid = await waitUntil(
      async () => {
        const { rows } = await watcher.query<{ pid: number }>(
          `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'
             AND query LIKE '%household_movement%'`,
        );
        return rows[0]?.pid;
      },
      { what: 'the merger to come to the journal of households' },
    );
    await watcher.query('SELECT pg_terminate_backend($1)', [pid]);
    expect((await broken).errors).toBeDefined();
    await holder.query('ROLLBACK');
    expect(await homes()).toEqual(before);
    expect([await journal(), await told()]).toEqual([[], []]);
    expect(await counts(register, VILLAGER, '2025-11-30')).toEqual(sums);
    expect(await change(register.households, COUNTY, 'mergeDivisions', given)).toMatchObject({
      change: { kind: 'MERGED', households: 2 },
    });
    expect([(await journal()).length, (await told()).length]).toEqual([2, 1]);
    expect(await counts(register, VILLAGER, '2025-11-30')).toEqual([0, 0, 0, 0, 0]);
    expect(await counts(register, NEIGHBOUR, '2025-11-30')).toEqual(sums);
  } finally {
    await watcher.end();
    await holder.end();
  }
});

test('a village that went into another is read as it was, and says where it went', async () => {
  await merge();
  expect(await divisionOn(register.households, VILLAGE, '2025-06-30')).toMatchObject({
    name: '双门村村民委员会',
  });
  expect(await divisionOn(register.households, VILLAGE, ON)).toBeNull();
  const { data } = await register.households.ask<{ division: object }>(
    COUNTY,
    'query ($code: String!) { division(code: $code, asOf: "2025-06-30") { mergedInto { code } changes { kind into { code } } } }',
    { code: VILLAGE },
  );
  expect(data.division).toEqual({
    mergedInto: { code: OTHER_VILLAGE },
    changes: [{ kind: 'MERGED', into: { code: OTHER_VILLAGE } }],
  });
});

test('the same key again changes nothing; another key finds no such village any more', async () => {
  const { id } = await register.family([head('甲')]);
  const from = await divisionId(register.households, VILLAGE);
  const into = await divisionId(register.households, OTHER_VILLAGE);
  const given = { divisionId: from, intoId: into, occurredOn: ON, idempotencyKey: 'once' };
  const act = (more: object = {}) =>
    change(register.households, COUNTY, 'mergeDivisions', { ...given, ...more });
  const first = await act();
  const told = await register.rows('SELECT seq FROM outbox');
  expect(await act()).toEqual(first);
  expect(await register.rows('SELECT seq FROM outbox')).toEqual(told);
  expect(await act({ idempotencyKey: 'twice' })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await register.household(COUNTY, id)).toMatchObject({ version: 2 });
});

test('departments are told of the code first, and then of every household in its new version', async () => {
  const { id } = await register.family([head('甲')]);
  await merge();
  const events = await register.rows<{ type: string }>(
    `SELECT type, payload FROM outbox WHERE type IN ('division-recoded', 'household-registered') ORDER BY seq DESC LIMIT 2`,
  );
  expect(events).toMatchObject([
    {
      type: 'household-registered',
      payload: { households: [{ id, divisionCode: OTHER_VILLAGE, version: 2 }] },
    },
    {
      type: 'division-recoded',
      payload: {
        ...{ oldCode: VILLAGE, newCode: OTHER_VILLAGE, from: ON },
        mergedInto: await divisionId(register.households, OTHER_VILLAGE),
      },
    },
  ]);
});

test('ledgers and hands that still write the code or the name of before reach the village that stands', async () => {
  await merge();
  const { id } = await register.family([head('新')], { division: VILLAGE, account: TOWNSHIP });
  expect(await register.household(COUNTY, id)).toMatchObject({ division: { code: OTHER_VILLAGE } });
  for (const [day, code] of [
    ['20250601', '500235216799031'],
    ['20250901', '500235216799032'],
  ] as const) {
    const certificate = newCertificate();
    const file = {
      name: `户信息_${day}.csv`,
      content: `${RURAL_HEADER}\n${code},${VILLAGE},双门村村民委员会,测试,${sexOf(certificate)},="${certificate}",户主,是,5000,0,0,0,0`,
    };
    expect(await register.households.load(COUNTY, 'rural-households', file)).toMatchObject({ rowsLoaded: 1 });
  }
  const places = await register.rows('SELECT DISTINCT division_code AS code FROM household');
  expect(places).toEqual([{ code: OTHER_VILLAGE }]);
});

test('a third village takes both: what had gone into the second is found in the third', async () => {
  const third = '500235216217';
  const { id } = await register.family([head('甲')]);
  await merge();
  expect(await merge({ from: OTHER_VILLAGE, into: third, occurredOn: '2025-08-01' })).toMatchObject({
    change: { households: 1 },
  });
  expect(await register.household(COUNTY, id)).toMatchObject({ division: { code: third } });
  const again = await register.family([head('乙')], {
    ...{ division: VILLAGE, account: TOWNSHIP, occurredOn: '2025-06-15' },
  });
  expect(await register.household(COUNTY, again.id)).toMatchObject({ division: { code: third } });
});

test('a merger comes after what happened in the village, and stays within the county', async () => {
  const { id } = await register.family([head('甲')], { division: OTHER_VILLAGE });
  const move = { householdId: id, toDivision: VILLAGE, occurredOn: '2025-07-10', reason: '搬迁' };
  await register.act(TOWNSHIP, 'moveHousehold', move);
  expect(await merge()).toMatchObject({ code: 'BEFORE_PREVIOUS_STEP', field: 'occurredOn' });
  expect(await merge({ into: VILLAGE })).toMatchObject({ code: 'SAME_DIVISION' });
  expect(await merge({ into: '410181001003', account: 'admin@' })).toMatchObject({ code: 'OTHER_COUNTY' });
  expect(await merge({ into: '410181001003' })).toMatchObject({ code: 'NOT_FOUND', field: 'intoId' });
  expect(await merge({ into: '500235216' })).toMatchObject({ code: 'NOT_A_VILLAGE', field: 'intoId' });
  expect(await merge({ account: TOWNSHIP })).toMatchObject({ code: 'NOT_PERMITTED' });
  expect(await merge({ occurredOn: '2025-07-10' })).toMatchObject({ change: { households: 1 } });
});

test('no row of any table is left under the code of the village but what tells of the village and of days before', async () => {
  const client = await superuser(register.households);
  try {
    const { id } = await register.family([head('甲')]);
    const given = { household_id: id, division_code: VILLAGE };
    const tables = await register.households.service.parts.workerDb.read(systemScope, (statements) =>
      codedTables(statements),
    );
    for (const { table } of tables) await anyRow(client, table, given, id);
    await client.query("SET session_replication_role = 'origin'");
    expect(await merge()).toMatchObject({ __typename: 'DivisionChanged' });
    const left: string[] = [];
    for (const { table } of tables) {
      const { rows } = await client.query(`SELECT FROM ${table} WHERE division_code = $1 LIMIT 1`, [VILLAGE]);
      if (rows.length > 0) left.push(table);
    }
    expect(left).toEqual([
      ...['calendar_report', 'division_change', 'division_recoding', 'figure_report', 'former_row'],
      ...['reported_figure', 'reveal', 'reveal_notice', 'unit_officer'],
    ]);
  } finally {
    await client.end();
  }
});
