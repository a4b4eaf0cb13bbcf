import { BlindIndex, FieldCipher } from '@dixian/personal-data';
import { syntheticCertificate } from '@dixian/testkit';
import { indexNumberEnds } from '../../src/register/use-cases/index-number-ends';
import {
  COUNTY,
  head,
  member,
  OTHER_VILLAGE,
  Register,
  TOWNSHIP,
  VILLAGE,
} from '../movement/running-register';
import { nationalFile } from '../national-file';
import { namesakesSeenBy, soughtAs } from './namesakes';

let register: Register;
beforeAll(async () => {
  register = await Register.start();
});
afterAll(() => register?.households.drop());

interface Found {
  findHouseholds: {
    edges: {
      cursor: string;
      node: { household: { id: string; code: string }; member: { name: string } | null; by: string };
    }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  } | null;
}

const FIND = `query ($text: String!, $division: String, $first: Int, $after: String) {
  findHouseholds(text: $text, division: $division, first: $first, after: $after) {
    edges { cursor node { household { id code } member { name } by } } pageInfo { hasNextPage endCursor } } }`;

const ask = (account: string, variables: object) => register.households.ask<Found>(account, FIND, variables);

/** Names, or codes where nobody is named, of what is found, in its order. */
async function found(account: string, text: string, more: object = {}): Promise<string[] | undefined> {
  const { data } = await ask(account, { text, ...more });
  return data.findHouseholds?.edges.map(({ node }) => node.member?.name ?? node.household.code);
}

/** Ids of the households that are found by a name. */
async function byName(text: string): Promise<string[] | undefined> {
  const { data } = await ask(COUNTY, { text });
  return data.findHouseholds?.edges.map(({ node }) => node.household.id);
}

test('a household is found by a whole name, its last characters, and first letters of its pinyin, a whole name first', async () => {
  await register.family([head('陈福涛'), member('陈福')], { division: OTHER_VILLAGE });
  expect(await found(COUNTY, '陈福')).toEqual(['陈福', '陈福涛']);
  expect(await found(COUNTY, '福涛')).toEqual(['陈福涛']);
  expect(await found(COUNTY, 'cft')).toEqual(['陈福涛']);
  expect(await found(COUNTY, 'FT')).toEqual(['陈福涛']);
  expect(await found(COUNTY, '  陈 福涛 ')).toEqual(['陈福', '陈福涛']);
  expect(await found(`village@${OTHER_VILLAGE}`, 'cft')).toEqual(['陈福涛']);
  expect(await found(`village@${VILLAGE}`, 'cft')).toEqual([]);
  expect(await found('county@410526', '陈福涛')).toEqual([]);
});

test.each([
  ['单小燕', ['sxy', 'dxy', 'cxy']],
  ['曾乐', ['zl', 'zy', 'cl']],
  ['仇大力', ['qdl', 'cdl']],
  ['尉迟敬', ['ycj', 'wcj', 'cj']],
  ['万俟明', ['mqm', 'wsm']],
  ['朴正', ['pz']],
  ['吕绿', ['ll']],
  ['𬭎明', ['hm']],
  ['阿卜杜热合曼·买买提江', ['abdrhmmmtj', 'mmtj']],
])('%s is found by the letters of every reading: %j', async (name, readings) => {
  await register.family([head(name)]);
  for (const letters of readings)
    expect([letters, await found(COUNTY, letters)]).toEqual([letters, expect.arrayContaining([name])]);
  expect(await found(COUNTY, name)).toEqual([name]);
});

test('the last digits of a code find it; fewer than four are refused with what to do', async () => {
  await register.family([head('户号')], { code: '500235216799871' });
  expect(await found(COUNTY, '9871')).toEqual(['500235216799871']);
  expect(await found(COUNTY, '户号 9871')).toEqual(['500235216799871']);
  expect(await found(COUNTY, '别人 9871')).toEqual([]);
  expect(await found(COUNTY, '500235216799871')).toEqual(['500235216799871']);
  for (const text of ['871', 'c', ' ', '·', '一 二 三 四 五']) {
    const { data, errors } = await ask(COUNTY, { text });
    expect([data.findHouseholds, errors?.[0]?.extensions?.code]).toEqual([null, 'BAD_USER_INPUT']);
  }
});

test('the name of a village narrows a search, or lists the village', async () => {
  const { code } = await register.family([head('村民甲')], { division: OTHER_VILLAGE });
  await register.family([head('村民甲')]);
  expect(await found(COUNTY, '村民甲')).toHaveLength(2);
  expect(await found(COUNTY, '佛手村 村民甲')).toEqual(['村民甲']);
  expect(await found(COUNTY, '佛手 村民甲')).toEqual(['村民甲']);
  expect(await found(COUNTY, '村民甲', { division: OTHER_VILLAGE })).toEqual(['村民甲']);
  expect(await found(COUNTY, '佛手村')).toContain(code);
  expect(await found(`village@${VILLAGE}`, '佛手村')).toEqual([]);
});

test('pages follow one another', async () => {
  for (const name of ['甄一', '甄二', '甄三']) await register.family([head(name)]);
  const first = await ask(COUNTY, { text: '甄', first: 2 });
  expect(first.data.findHouseholds?.pageInfo.hasNextPage).toBe(true);
  const rest = await found(COUNTY, '甄', { first: 2, after: first.data.findHouseholds?.pageInfo.endCursor });
  expect(
    [
      ...(first.data.findHouseholds?.edges ?? []).map(({ node }) => node.member?.name),
      ...(rest ?? []),
    ].sort(),
  ).toEqual(['甄一', '甄三', '甄二'].sort());
});

test('a corrected name, who left, who moved, a split and a merger are found as they are now', async () => {
  const family = await register.family([head('郭旧名'), member('郭子')]);
  const { 郭旧名: elder, 郭子: son } = family.persons;
  const on = { occurredOn: '2025-06-01', householdId: family.id, reason: '户口簿为准' };
  await register.act(TOWNSHIP, 'updateMember', {
    ...on,
    personId: elder,
    changes: { name: '郭新名' },
    correction: true,
  });
  expect(await found(COUNTY, '郭旧名')).toEqual([]);
  expect(await found(COUNTY, 'gxm')).toEqual(['郭新名']);
  const split = await register.act(TOWNSHIP, 'splitHousehold', {
    ...on,
    members: [{ personId: son }],
    newHeadId: son,
  });
  expect(await byName('郭子')).toEqual([split.household?.id]);
  await register.act(TOWNSHIP, 'moveHousehold', { ...on, toDivision: OTHER_VILLAGE });
  expect(await found(`village@${OTHER_VILLAGE}`, '郭新名')).toEqual(['郭新名']);
  expect(await found(`village@${VILLAGE}`, '郭')).toEqual(['郭子']);
  await register.act(TOWNSHIP, 'mergeHouseholds', {
    ...{ occurredOn: '2025-07-01', reason: '投靠父母', fromId: split.household?.id, intoId: family.id },
  });
  expect(await byName('郭子')).toEqual([family.id]);
  await register.act(TOWNSHIP, 'removeMember', {
    ...on,
    personId: son,
    cause: 'OTHER',
    occurredOn: '2025-08-01',
  });
  expect(await found(COUNTY, '郭')).toEqual(['郭新名']);
});

test('a ledger brings names with its rows, renames and removes', async () => {
  const row = { household: '500235216799501', person: 501, name: '廖台账' };
  const load = (on: string, rows: Parameters<typeof nationalFile>[1]) =>
    register.households.load(COUNTY, 'national-export', nationalFile(on, rows));
  await load('2025-01-31', [row, { ...row, person: 502, name: '廖配偶', relation: '配偶' }]);
  expect(await found(COUNTY, 'lpo')).toEqual(['廖配偶']);
  await load('2025-02-28', [{ ...row, name: '廖改名', members: 1 }]);
  expect(await found(COUNTY, '廖')).toEqual(['廖改名']);
});

test('a department finds by name whom it has told something of, and who is monitored; by code everybody', async () => {
  const { id, code } = await register.family([head('邓无事')]);
  expect(await found('education@500235', '邓无事')).toEqual([]);
  expect(await found('rural@500235', '邓无事')).toEqual(['邓无事']);
  expect(await found('education@500235', code.slice(-6))).toEqual([code]);
  await register.households.service.parts.workerDb.write({ division: '', sector: '*' }, (transaction) =>
    transaction.query(
      `INSERT INTO monitoring_period (household_id, basis, identified_on, source, division_code)
       SELECT id, 'TAKEN_OVER', date '2025-01-01', 'test', division_code FROM household WHERE id = $1`,
      [id],
    ),
  );
  expect(await found('education@500235', '邓无事')).toEqual(['邓无事']);
  expect(await found('education@410526', '邓无事')).toEqual([]);
});

test('households stand in the order of their heads’ names as they are read, both ways, those without a head last', async () => {
  for (const name of ['赵序', '单序', '曾序', '重序'])
    await register.family([head(name)], { code: undefined });
  const order = async (account: string, direction: string) => {
    const { data, errors } = await register.households.ask<{
      households: { edges: { node: { head: { name: string } | null } }[] } | null;
    }>(
      account,
      `query ($direction: OrderDirection!) { households(first: 200, orderBy: { field: HEAD, direction: $direction }) {
        edges { node { head { name } } } } }`,
      { direction },
    );
    return {
      names: data.households?.edges
        .map(({ node }) => node.head?.name ?? '')
        .filter((name) => name.endsWith('序')),
      code: errors?.[0]?.extensions?.code,
    };
  };
  expect((await order(COUNTY, 'ASC')).names).toEqual(['单序', '曾序', '赵序', '重序']);
  expect((await order(COUNTY, 'DESC')).names).toEqual(['重序', '赵序', '曾序', '单序']);
  expect(await order('finance@500235', 'ASC')).toEqual({ names: undefined, code: 'FORBIDDEN' });
});

test('who sees numbers finds a household by the last four of one, with a purpose and on record; nobody else', async () => {
  const certificateNumber = syntheticCertificate({ birthOn: '1970-01-01', sequence: 777 });
  await register.family([head('末四', { certificateNumber, phone: '19900007788' })]);
  const look = async (account: string, numberEnd: string, purpose: string | undefined) => {
    const { data, errors } = await register.households.ask<Found>(
      account,
      `query ($numberEnd: String, $purpose: String) { findHouseholds(numberEnd: $numberEnd, purpose: $purpose) {
        edges { node { household { id } member { name } by } } } }`,
      { numberEnd, purpose },
    );
    const names = data.findHouseholds?.edges.map(({ node }) => node.member?.name);
    return names ?? errors?.[0]?.extensions?.code;
  };
  expect(await look(COUNTY, certificateNumber.slice(-4), '入户核实')).toEqual(['末四']);
  expect(await look(COUNTY, '7788', '入户核实')).toEqual(['末四']);
  expect(await look(`village@${OTHER_VILLAGE}`, '7788', '入户核实')).toEqual([]);
  expect(await look('city@5002', '7788', '入户核实')).toBe('FORBIDDEN');
  expect(await look('health@500235', '7788', '入户核实')).toBe('FORBIDDEN');
  expect(await look(COUNTY, '7788', undefined)).toBe('PURPOSE_SAYS_NOTHING');
  expect(await look(COUNTY, '788', '入户核实')).toBe('BAD_USER_INPUT');
  const seen = await register.rows(
    `SELECT account, person_id IS NOT NULL AS found FROM reveal WHERE field = 'findHouseholds' ORDER BY id`,
  );
  expect(seen).toEqual([
    { account: COUNTY, found: true },
    { account: COUNTY, found: true },
    { account: `village@${OTHER_VILLAGE}`, found: false },
  ]);
  // A register that was filled before is indexed at the next start.
  await register.households.service.parts.workerDb.write({ division: '', sector: '*' }, (transaction) =>
    transaction.query('UPDATE person SET certificate_end = NULL, phone_end = NULL'),
  );
  expect(await look(COUNTY, '7788', '入户核实')).toEqual([]);
  const { DATA_KEYS, INDEX_KEY } = register.households.service.parts.environment;
  await indexNumberEnds(register.households.service.parts.workerDb, {
    cipher: new FieldCipher(DATA_KEYS),
    index: new BlindIndex(INDEX_KEY),
  });
  expect(await look(COUNTY, '7788', '入户核实')).toEqual(['末四']);
});

test('a list is counted no further than a screen shows', async () => {
  for (const name of ['数一', '数二', '数三']) await register.family([head(name)]);
  const { data } = await register.households.ask<{ households: Record<'two' | 'all' | 'whole', number> }>(
    COUNTY,
    '{ households { two: totalCount(upTo: 2) all: totalCount(upTo: 10000) whole: totalCount } }',
  );
  const { two, all, whole } = data.households;
  expect([two, all]).toEqual([2, whole]);
  expect(whole).toBeGreaterThan(2);
  const { errors } = await register.households.ask(COUNTY, '{ households { totalCount(upTo: 0) } }');
  expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
});

test('who has the name of a row that waits is shown in its village, else in its township, to who may see names', async () => {
  const here = await register.family([head('同名人'), member('同名·人')]);
  const there = await register.family([head('同名人')], { division: OTHER_VILLAGE });
  const gone = await register.family([head('另有名'), member('同名人')]);
  const left = { occurredOn: '2025-06-01', householdId: gone.id, cause: 'DIED' };
  await register.act(TOWNSHIP, 'removeMember', { ...left, personId: gone.persons.同名人 });
  const inVillage = soughtAs(' 同名人', { township: '普安乡', village: '双门村委会' });
  const { data, errors } = await namesakesSeenBy(register, COUNTY, [
    inVillage,
    soughtAs('同名人', { division: '500235216', village: '没有的村' }),
    ...[soughtAs('同名人', {}), 'nonsense'],
  ]);
  expect(errors).toBeUndefined();
  const shown = data._entities.map((entity) => entity?.found);
  expect(shown[0]).toMatchObject({
    ...{ places: [{ code: VILLAGE }], more: 0, people: [{ person: { id: here.persons.同名人 } }] },
  });
  expect(shown[1]?.places).toEqual([{ code: '500235216' }]);
  expect(shown[1]?.people.map(({ household }) => household.id).sort()).toEqual([here.id, there.id].sort());
  expect(shown[2]).toEqual({ places: [], people: [], more: 0 });
  expect(shown[3]).toBeUndefined();
  for (const [account, purpose, code] of [
    ['auditor@500235', undefined, 'FORBIDDEN'],
    ['employment@500235', undefined, 'FORBIDDEN'],
    [COUNTY, '无', 'PURPOSE_SAYS_NOTHING'],
  ] as const) {
    const refused = await namesakesSeenBy(register, account, [inVillage], purpose);
    expect([refused.data._entities[0]?.found, refused.errors?.[0]?.extensions?.code]).toEqual([null, code]);
  }
  const { data: neighbour } = await namesakesSeenBy(register, 'county@410526', [inVillage]);
  expect(neighbour._entities[0]?.found?.people).toEqual([]);
  // Of the county's four looks three showed somebody; the neighbour's one showed nobody.
  const looks = await register.rows(
    `SELECT count(*) || ' ' || count(person_id) AS looks FROM reveal WHERE field = 'namesakes' GROUP BY account ORDER BY 1`,
  );
  expect(looks).toEqual([{ looks: '1 0' }, { looks: '4 3' }]);
});

test('of many with one name the first twenty are shown, and how many more there are', async () => {
  await register.family([head('众多'), ...Array.from({ length: 20 }, () => member('众多'))]);
  const sought = soughtAs('众多', { division: '500235216', village: '双门' });
  const found = (await namesakesSeenBy(register, COUNTY, [sought])).data._entities[0]?.found;
  expect([found?.people.length, found?.more]).toEqual([20, 1]);
});
