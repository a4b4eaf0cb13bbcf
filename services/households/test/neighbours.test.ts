import { certificateOf, nationalFile } from './national-file';
import { type Households, idOf, rowsOf, runningHouseholds } from './running-households';

const CODE = '500235216799001';
const NEIGHBOURS = [
  'county@500236',
  'village@500235216219',
  'admin@41',
  'health@410526',
  'township@500235217',
];

let households: Households;
const ids: Record<'household' | 'person' | 'lead', string> = { household: '', person: '', lead: '' };

beforeAll(async () => {
  households = await runningHouseholds();
  await households.load(
    'county@500235',
    'national-export',
    nationalFile('2025-10-01', [
      { person: 1, members: 1, phone: '19900000001' },
      { person: 2, household: '500235216799002', village: '佛手村', members: 1 },
      // The same certificate in a village of its own, so that Person.households has somewhere to lead.
      { person: 1, household: '500235216799003', village: '佛手村', members: 1 },
    ]),
  );
  ids.household = await idOf(households, CODE);
  const [person] = await rowsOf<{ id: string }>(households, 'SELECT id FROM person WHERE household_id = $1', [
    ids.household,
  ]);
  ids.person = person?.id ?? '';
  const answer = await households.ask<{ receiveLead: { lead: { id: string } } }>(
    'county@500235',
    `mutation ($input: ReceiveLeadInput!) { receiveLead(input: $input) { ... on LeadReceived { lead { id } } } }`,
    {
      input: {
        householdId: ids.household,
        channel: 'SURVEY',
        leadType: 'WATER',
        occurredOn: '2025-11-01',
        idempotencyKey: 'a',
      },
    },
  );
  ids.lead = answer.data.receiveLead.lead.id;
});

afterAll(() => households?.drop());

const EVERY_PATH = `query ($household: ID!, $person: ID!, $lead: ID!, $code: String!, $number: String!, $all: [_Any!]!, $imports: Boolean!, $numbers: Boolean!) {
  household(id: $household) { code }
  householdByCode(code: $code) { code }
  households(first: 200, filter: { division: "500235216220" }) { totalCount edges { node { code } } }
  person(id: $person) { name households { code } }
  personsByCertificate(number: $number, purpose: "入户核实") @include(if: $numbers) { households { code } }
  lead(id: $lead) { id }
  leads(first: 200, filter: { division: "500235216220" }) { totalCount edges { node { id } } }
  householdsImports(first: 200) @include(if: $imports) { edges { node { id } } }
  _entities(representations: $all) { __typename ... on Household { code leads { totalCount } } }
}`;

function ask(account: string) {
  const all = [
    { __typename: 'Household', id: ids.household },
    { __typename: 'Person', id: ids.person },
    { __typename: 'Lead', id: ids.lead },
    { __typename: 'Household', id: 'not-an-id' },
  ];
  return households.ask<Record<string, unknown>>(account, EVERY_PATH, {
    ...ids,
    code: CODE,
    number: certificateOf(1),
    all,
    imports: keepsRegister(account),
    numbers: keepsRegister(account),
  });
}

// Reports of the register's imports and look-ups by number are refused to departments that do not keep it.
function keepsRegister(account: string): boolean {
  return !account.startsWith('health@');
}

test.each(NEIGHBOURS)('%s finds nothing by any path', async (account) => {
  const { data, errors } = await ask(account);
  // To them the place is none.
  expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['NO_SUCH_PLACE', 'NO_SUCH_PLACE']);
  const elsewhere = account === 'village@500235216219' ? [{ households: [{ code: '500235216799003' }] }] : [];
  expect(data).toEqual({
    household: null,
    householdByCode: null,
    households: null,
    person: null,
    lead: null,
    leads: null,
    ...(keepsRegister(account) && { householdsImports: { edges: [] }, personsByCertificate: elsewhere }),
    _entities: [null, null, null, null],
  });
});

test('the county itself finds all of it by the same paths', async () => {
  const { data } = await ask('county@500235');
  const both = { households: [{ code: CODE }, { code: '500235216799003' }] };
  expect(data).toMatchObject({
    household: { code: CODE },
    households: { totalCount: 1 },
    person: { name: '测试1', ...both },
    personsByCertificate: [both, both],
    lead: { id: ids.lead },
    leads: { totalCount: 1 },
    _entities: [
      { code: CODE, leads: { totalCount: 1 } },
      { __typename: 'Person' },
      { __typename: 'Lead' },
      null,
    ],
  });
});

test('a village sees, nested, only the household of its own', async () => {
  const { data } = await ask('village@500235216220');
  expect(data.person).toEqual({ name: '测试1', households: [{ code: CODE }] });
});

const TABLES = [
  'household',
  'person',
  'membership',
  'household_income',
  'monitoring_record',
  'lead',
  'import_run',
  'import_upload',
];

test.each(TABLES)(
  'row-level security alone hides %s from another scope, and shows nothing without one',
  async (table) => {
    const sql = `SELECT count(*)::int AS n FROM ${table}`;
    const [own] = await rowsOf<{ n: number }>(households, sql, [], '500235');
    expect(own?.n).toBeGreaterThan(0);
    expect(await rowsOf(households, sql, [], '500236')).toEqual([{ n: 0 }]);
    const unset = await households.service.parts.workerDb.read(
      { division: '500235', sector: '*' },
      async ({ client }) => {
        await client.query('BEGIN');
        await client.query(
          `SELECT set_config('dixian.division_from', NULL, true), set_config('dixian.division_to', NULL, true)`,
        );
        const { rows } = await client.query(sql);
        await client.query('ROLLBACK');
        return rows;
      },
    );
    expect(unset).toEqual([{ n: 0 }]);
  },
);

test("the database itself refuses to write another division's rows, and another sector's leads", async () => {
  const { workerDb } = households.service.parts;
  const move = workerDb.write({ division: '500235', sector: '*' }, (transaction) =>
    transaction.query(`UPDATE household SET division_code = '500236001001' WHERE code = $1`, [CODE]),
  );
  await expect(move).rejects.toThrow(/row-level security/);
  const touched = await workerDb.write({ division: '500236', sector: '*' }, (transaction) =>
    transaction.query(`UPDATE household SET source = 'x' WHERE code = $1 RETURNING id`, [CODE]),
  );
  expect(touched).toEqual([]);
  const leads = await workerDb.read({ division: '500235', sector: 'health' }, (s) =>
    s.query('SELECT FROM lead'),
  );
  expect(leads).toEqual([]);
});

test("a neighbour's import loads nothing here, and a code registered here stays here", async () => {
  const file = nationalFile('2025-11-01', [{ person: 5, members: 1 }]);
  expect(await households.load('county@410526', 'national-export', file)).toMatchObject({
    rowsLoaded: 0,
    rowsRejected: 1,
    recordsAdded: 0,
  });
  const claimed = nationalFile('2025-11-01', [{ household: CODE, person: 6, members: 1, village: '佛手村' }]);
  const other = await households.load('admin@500235216219', 'national-export', claimed);
  expect(other).toMatchObject({ state: 'COMPLETED', rowsLoaded: 0, rowsRejected: 1 });
  expect(other.findings.edges[0]?.node).toMatchObject({ code: 'HOUSEHOLD_ELSEWHERE', column: '户编号' });
  const leads = {
    name: 'leads.csv',
    content: `户编号,发现渠道,发现日期,线索类型,推送部门\n${CODE},日常摸排,2025-11-01,家庭住房不安全,`,
  };
  const refused = await households.load('county@410526', 'risk-leads', leads);
  expect(refused.findings.edges[0]?.node).toMatchObject({ code: 'HOUSEHOLD_UNKNOWN', row: 2 });
});

test.each(['village@500235216220', 'auditor@500235', 'health@500235'])(
  '%s may not load ledgers',
  async (account) => {
    const file = nationalFile('2025-11-01', [{ person: 5, members: 1 }]);
    await expect(households.load(account, 'national-export', file)).rejects.toThrow(/403/);
  },
);
