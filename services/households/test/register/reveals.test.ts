import { certificateOf } from '../national-file';
import { type Households, rowsOf, runningHouseholds } from '../running-households';
import { NATIONAL, sample } from '../samples';

const CODE = '500235216700000';
let households: Households;

beforeAll(async () => {
  households = await runningHouseholds('2025-12-01', { REVEALS_PER_REQUEST: '6', REVEALS_PER_DAY: '9' });
  await households.load('county@500235', 'national-export', sample('pu-an-2025', NATIONAL));
});
afterAll(() => households?.drop());

interface Seen {
  householdByCode: { members: { person: { name: string; certificateNumber: string | null } }[] };
}

function look(account: string, purpose: string, more = '') {
  return households.ask<Seen>(
    account,
    `query ($purpose: String) { householdByCode(code: "${CODE}") { members {
      person { name certificateNumber(purpose: $purpose) ${more} } } } }`,
    { purpose },
  );
}

test.each(['.', 'x', '看看', '好好好好', '入户核实\u0001'])(
  'a purpose that says nothing shows nothing, and costs nothing else: %j',
  async (purpose) => {
    const { data, errors } = await look('township@500235216', purpose);
    expect(data.householdByCode.members[0]?.person).toEqual({ name: '韩云', certificateNumber: null });
    expect(errors?.[0]?.extensions?.code).toBe('PURPOSE_SAYS_NOTHING');
    expect(await rowsOf(households, 'SELECT FROM reveal')).toEqual([]);
  },
);

test('more than one request may show is refused whole, and the auditors of the account are told', async () => {
  const { data, errors } = await look('township@500235216', '入户核实', 'phone(purpose: "入户核实")');
  expect(data.householdByCode.members.map(({ person }) => person.certificateNumber)).toEqual(
    Array(5).fill(null),
  );
  expect(errors?.[0]?.extensions?.code).toBe('TOO_MANY_REVEALS');
  expect(await rowsOf(households, 'SELECT FROM reveal')).toEqual([]);
  expect(await notices('auditor@500235')).toEqual([
    {
      account: 'township@500235216',
      role: 'township',
      bound: 'REQUEST',
      allowed: 6,
      asked: 10,
      division: { name: '普安乡' },
    },
  ]);
  expect(await notices('auditor@410526')).toEqual([]);
});

test('an account sees so much a day and no more, in any number of requests at once', async () => {
  const answers = await Promise.all([1, 2, 3].map(() => look('village@500235216220', '入户核实')));
  expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
  expect(await notices('auditor@500235')).toMatchObject([
    { account: 'village@500235216220', bound: 'DAY', allowed: 9, asked: 10 },
    { account: 'township@500235216' },
  ]);
  const others = await look('county@500235', '入户核实');
  expect(others.errors).toBeUndefined();
});

const LOOK_UP = `query ($number: String!, $purpose: String!) {
  personsByCertificate(number: $number, purpose: $purpose) { name } }`;

function lookUp(account: string, number: string, purpose = '入户核实') {
  return households.ask<{ personsByCertificate: object[] | null }>(account, LOOK_UP, { number, purpose });
}

test.each(['city@5002', 'province@50', 'auditor@500235', 'health@500235', 'employment@500235'])(
  '%s, who sees no number in clear, finds nobody by one',
  async (account) => {
    const { data, errors } = await lookUp(account, '990011197509030158');
    expect(data.personsByCertificate).toBeNull();
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  },
);

test('a look-up is written down with its purpose, also where it finds nobody, and counts like a look', async () => {
  const account = 'rural@500235';
  expect((await lookUp(account, '990011197509030158', '好')).errors?.[0]?.extensions?.code).toBe(
    'PURPOSE_SAYS_NOTHING',
  );
  expect((await lookUp(account, '990011197509030158')).data.personsByCertificate).toEqual([{ name: '韩云' }]);
  expect((await lookUp(account, certificateOf(77))).data.personsByCertificate).toEqual([]);
  const trail = await rowsOf(
    households,
    `SELECT field, purpose, person_id IS NULL AS nobody, division_code AS "by", seen_in AS "in" FROM reveal
     WHERE account = $1 ORDER BY id`,
    [account],
  );
  expect(trail).toEqual([
    {
      field: 'personsByCertificate',
      purpose: '入户核实',
      nobody: false,
      by: '500235',
      in: '500235216220',
    },
    { field: 'personsByCertificate', purpose: '入户核实', nobody: true, by: '500235', in: '500235' },
  ]);
  const tries = await Promise.all(Array.from({ length: 9 }, () => lookUp(account, certificateOf(77))));
  expect(tries.filter(({ errors }) => !errors)).toHaveLength(7);
  expect((await notices('auditor@500235'))[0]).toMatchObject({ account, bound: 'DAY' });
});

test('neither looks nor notices are changed, moved or removed, by whatever the service says', async () => {
  for (const sql of [
    `UPDATE reveal SET purpose = '改'`,
    `UPDATE reveal SET division_code = '500235216219'`,
    `UPDATE reveal SET seen_in = '500235'`,
    'DELETE FROM reveal',
    `UPDATE reveal_notice SET account = 'x'`,
    'DELETE FROM reveal_notice',
  ]) {
    await expect(rowsOf(households, sql, [], '500235')).rejects.toThrow(/stays in reveal/);
  }
});

test('looks of an account of the whole country are seen where the household was, and stay there', async () => {
  await look('admin@', '入户核实');
  const [before] = await trail('auditor@500235');
  expect(before).toMatchObject({ account: 'admin@', division: null, person: { name: expect.any(String) } });
  expect(await trail('auditor@500236')).toEqual([]);
  await rowsOf(
    households,
    `UPDATE person SET division_code = '500236001001' WHERE household_id =
      (SELECT id FROM household WHERE code = $1)`,
    [CODE],
  );
  expect(await trail('auditor@500236')).toEqual([]);
  expect((await trail('auditor@500235'))[0]).toMatchObject({ account: 'admin@', person: null });
});

async function trail(account: string): Promise<object[]> {
  const { data } = await households.ask<{ reveals: { edges: { node: object }[] } }>(
    account,
    '{ reveals(first: 200) { edges { node { account division { name } person { name } } } } }',
  );
  return data.reveals.edges.map(({ node }) => node);
}

async function notices(account: string): Promise<object[]> {
  const { data } = await households.ask<{ revealNotices: { edges: { node: object }[] } }>(
    account,
    '{ revealNotices { edges { node { account role bound allowed asked division { name } } } } }',
  );
  return data.revealNotices.edges.map(({ node }) => node);
}
