import { countStatements } from '@dixian/testkit';
import { type Households, rowsOf, runningHouseholds } from '../running-households';
import { NATIONAL, sample } from '../samples';

let households: Households;

beforeAll(async () => {
  households = await runningHouseholds();
  await households.load('county@500235', 'national-export', sample('pu-an-2025', NATIONAL));
  await households.load('county@410526', 'national-export', sample('an-yang-2025', NATIONAL));
});

afterAll(() => households?.drop());

interface Listed {
  households: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string };
    edges: { node: { code: string } }[];
  };
}

const EVERYTHING = `
  id code householdType memberCount source updatedAt dataQuality { code message }
  division { code name level parent { name parent { name } } }
  monitoring { category identifiedMonth risks riskEliminated eliminationMode eliminatedMonth exportedOn }
  members { relation isHead livesTogether inRegister joinedOn leftOn
    person { id name sex birthOn age certificateKind certificateNumber phone ethnicity education households { id } } }
  incomes { year measure net statedNet memberCount perHead arithmetic compliantSelfPaid insurancePayout source }
  leads(first: 5) { edges { node { id } } }`;

test('a household with all around it, in one statement per type, however many there are', async () => {
  const { db } = households.service.parts;
  const ask = (first: number) =>
    countStatements(db, () =>
      households.ask<{ households: { edges: unknown[] } }>(
        'county@500235',
        `{ households(first: ${first}) { edges { node { ${EVERYTHING} } } } }`,
      ),
    );
  const one = await ask(1);
  const twenty = await ask(20);
  expect(one.result.errors).toBeUndefined();
  expect(one.result.data.households.edges[0]).toMatchObject({
    node: {
      code: '500235216700000',
      householdType: '脱贫户',
      memberCount: 5,
      dataQuality: [{ code: 'IN_TWO_HOUSEHOLDS' }, { code: 'TWO_HEADS' }],
      division: {
        code: '500235216220',
        name: '双门村村民委员会',
        level: 'VILLAGE',
        parent: { name: '普安乡' },
      },
      monitoring: {
        category: 'SUDDEN_SEVERE',
        identifiedMonth: '2025-01',
        risks: ['因务工就业不稳'],
        riskEliminated: false,
      },
      incomes: [
        {
          year: 2025,
          measure: 'NET',
          net: '39730.00',
          perHead: '6621.67',
          arithmetic: '26466.00 + 8285.00 + 151.00 + 7787.00 − 2959.00 = 39730.00; 39730.00 ÷ 6 = 6621.67',
        },
      ],
    },
  });
  // households, members, counts, remarks, village, township, county, monitoring, persons, their households, incomes, leads
  expect(one.statements).toHaveLength(12);
  expect(twenty.statements).toHaveLength(12);
  expect(twenty.result.data.households.edges).toHaveLength(20);
});

test('a membership: head first, age in full years of the day asked for', async () => {
  const { data } = await households.ask<{ householdByCode: { members: unknown[] } }>(
    'county@500235',
    `{ householdByCode(code: "500235216700000") { members { relation isHead livesTogether inRegister joinedOn leftOn
         person { name birthOn before: age(asOf: "2025-09-02") age(asOf: "2025-09-03") } } } }`,
  );
  expect(data.householdByCode.members[0]).toEqual({
    relation: '户主',
    isHead: true,
    livesTogether: true,
    inRegister: null,
    joinedOn: '2025-03-14',
    leftOn: null,
    person: { name: '韩云', birthOn: '1975-09-03', before: 49, age: 50 },
  });
});

test('members of the register book are none where no ledger spoke of it, and of a day before the records none', async () => {
  const { data } = await households.ask<{ householdByCode: Record<string, unknown[]> }>(
    'county@500235',
    `{ householdByCode(code: "500235216700000") {
         book: members(basis: REGISTER) { relation } early: members(asOf: "2025-03-13") { relation }
         first: members(asOf: "2025-03-14") { relation } } }`,
  );
  expect(data.householdByCode.book).toEqual([]);
  expect(data.householdByCode.early).toEqual([]);
  expect(data.householdByCode.first).toHaveLength(5);
});

const FILTERS = [
  '{}',
  '{ division: "500235216220" }',
  '{ monitored: true }',
  '{ monitored: false }',
  '{ category: MARGINAL }',
  '{ riskEliminated: false }',
  '{ category: SUDDEN_SEVERE, riskEliminated: true, division: "500235" }',
];

test.each(FILTERS)('households narrowed by %s: pages add up to totalCount', async (filter) => {
  const codes: string[] = [];
  let after: string | null = null;
  let total = -1;
  do {
    const query = `query ($after: String) { households(filter: ${filter}, first: 7, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } edges { node { code } } } }`;
    const { data }: { data: Listed } = await households.ask<Listed>('county@500235', query, { after });
    codes.push(...data.households.edges.map(({ node }) => node.code));
    total = data.households.totalCount;
    after = data.households.pageInfo.hasNextPage ? data.households.pageInfo.endCursor : null;
  } while (after);
  expect(codes).toHaveLength(total);
  expect(codes).toEqual([...new Set(codes)].sort());
  const expected: Record<string, number> = {
    '{}': 60,
    '{ monitored: true }': 60,
    '{ monitored: false }': 0,
  };
  if (filter in expected) expect(total).toBe(expected[filter]);
});

test('the whole country sees both counties, each sees its own', async () => {
  const count = async (account: string) =>
    (await households.ask<Listed>(account, '{ households(first: 1) { totalCount } }')).data.households
      .totalCount;
  expect(await count('admin@')).toBe(140);
  expect(await count('auditor@41')).toBe(80);
  expect(await count('health@500235')).toBe(60);
});

test('sensitive fields are masked, also for those with pii who give no purpose', async () => {
  const sensitive =
    '{ householdByCode(code: "500235216700000") { members { person { certificateNumber phone } } } }';
  type Members = { householdByCode: { members: { person: { certificateNumber: string; phone: string } }[] } };
  for (const account of ['county@500235', 'auditor@500235', 'city@5002']) {
    const { data } = await households.ask<Members>(account, sensitive);
    expect(data.householdByCode.members[0]?.person).toEqual({
      certificateNumber: '990011************',
      phone: '139****2860',
    });
  }
  expect(await rowsOf(households, 'SELECT FROM reveal')).toEqual([]);
});

const IN_CLEAR = `{ householdByCode(code: "500235216700000") { members { person { id
  certificateNumber(purpose: "入户核实") phone(purpose: "入户核实") } } } }`;

test('a look in clear needs pii and a purpose; one INSERT writes down all of a request', async () => {
  const { db } = households.service.parts;
  const blank = await households.ask<{ householdByCode: { members: { person: object }[] } }>(
    'county@500235',
    IN_CLEAR.replaceAll('入户核实', ' '),
  );
  expect(JSON.stringify(blank.data)).not.toContain('990011197509030158');
  const { result, statements } = await countStatements(db, () =>
    households.ask<{ householdByCode: { members: { person: object }[] } }>('county@500235', IN_CLEAR),
  );
  expect(result.data.householdByCode.members[0]?.person).toMatchObject({
    certificateNumber: '990011197509030158',
    phone: '13922152860',
  });
  expect(statements.filter((sql) => sql.includes('INSERT INTO reveal'))).toHaveLength(1);
  expect(await rowsOf(households, 'SELECT count(*)::int AS n FROM reveal')).toEqual([{ n: 10 }]);

  const auditor = await households.ask('auditor@500235', IN_CLEAR);
  expect(JSON.stringify(auditor.data)).not.toContain('990011197509030158');
});

test('auditors and administrators of the place read the audit trail, others do not', async () => {
  const trail = `{ reveals(first: 3) { pageInfo { hasNextPage } edges { node { account role field purpose person { name } } } } }`;
  type Trail = { reveals: { pageInfo: object; edges: { node: object }[] } };
  for (const account of ['auditor@500235', 'admin@']) {
    const { data } = await households.ask<Trail>(account, trail);
    expect(data.reveals.edges).toHaveLength(3);
    expect(data.reveals.pageInfo).toEqual({ hasNextPage: true });
    expect(data.reveals.edges[0]?.node).toMatchObject({
      account: 'county@500235',
      role: 'county',
      purpose: '入户核实',
    });
  }
  expect((await households.ask<Trail>('auditor@410526', trail)).data.reveals.edges).toEqual([]);
  const refused = await households.ask('county@500235', trail);
  expect(refused.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});

test('a person by certificate number, as people type it; nobody by half of one', async () => {
  const ask = async (number: string) =>
    (
      await households.ask<{ personsByCertificate: { name: string }[] }>(
        'county@500235',
        'query ($number: String!) { personsByCertificate(number: $number, purpose: "入户核实") { name households { code } } }',
        { number },
      )
    ).data.personsByCertificate;
  expect(await ask(' 990011 19750903 0158')).toEqual([
    { name: '韩云', households: [{ code: '500235216700000' }] },
  ]);
  expect(await ask('990032198302128680')).toHaveLength(2);
  expect(await ask('990011197509030159')).toEqual([]);
  expect(await ask('9900111975')).toEqual([]);
});

test('entities by reference, one statement for all of a type, ids that are none answered by null', async () => {
  const { db } = households.service.parts;
  const known = await rowsOf<{ id: string; household: string }>(
    households,
    `SELECT id, household_id AS household FROM person WHERE division_code LIKE '500235%' ORDER BY id LIMIT 20`,
  );
  const references = known.flatMap(({ id, household }) => [
    { __typename: 'Person', id },
    { __typename: 'Household', id: household },
  ]);
  const { result, statements } = await countStatements(db, () =>
    households.ask<{ _entities: unknown[] }>(
      'county@500235',
      'query ($all: [_Any!]!) { _entities(representations: $all) { ... on Person { name } ... on Household { code } } }',
      { all: [...references, { __typename: 'Person', id: "x' OR 1" }] },
    ),
  );
  expect(result.errors).toBeUndefined();
  expect(result.data._entities.filter(Boolean)).toHaveLength(40);
  expect(result.data._entities.at(-1)).toBeNull();
  expect(statements).toHaveLength(2);
});

test('the viewer is told who it is and what day it is', async () => {
  const viewer = '{ viewer { name role sector today division { name } } }';
  expect((await households.ask('health@500235', viewer)).data).toEqual({
    viewer: {
      name: 'health@500235',
      role: 'department',
      sector: 'health',
      today: '2025-12-01',
      division: { name: '云阳县' },
    },
  });
  expect((await households.ask('admin@', viewer)).data).toMatchObject({ viewer: { division: null } });
});

test.each(['5002352162', '410526'])(
  'households of %s, which is no place in sight, are refused as such',
  async (division) => {
    const { data, errors } = await households.ask<{ households: null }>(
      'county@500235',
      `{ households(filter: { division: "${division}" }) { totalCount } }`,
    );
    expect([data.households, errors?.[0]?.extensions?.code]).toEqual([null, 'NO_SUCH_PLACE']);
  },
);
