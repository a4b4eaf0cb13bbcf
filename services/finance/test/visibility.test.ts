import { join } from 'node:path';
import { BlindIndex } from '@dixian/personal-data';
import type { LedgerEnvironment } from '@dixian/service';
import { countStatements, runningService, type ServiceUnderTest } from '@dixian/testkit';
import { service } from '../src/service';

const DEMO = join(__dirname, '..', '..', '..', 'demo');
const LOANS = join(DEMO, 'an-yang-2025', '脱贫人口小额信贷台账_2025.xlsx');
const PROJECTS = join(DEMO, 'ji-yuan-2025', '衔接资金项目_2025.xlsx');
const HOUSEHOLD = '0199a1b2-0000-7000-8000-000000000001';
const BORROWER = '0199a1b2-0000-7000-8000-000000000002';
const OTHER_HOUSEHOLD = '0199a1b2-0000-7000-8000-000000000003';

let finance: ServiceUnderTest<LedgerEnvironment>;
let loanId: string;

interface Loans {
  totalCount: number;
  edges: { node: { id: string; drawnOn: string } }[];
}

interface Entities {
  _entities: ({ loans: Loans; id?: string; household?: { id: string }; borrower?: { id: string } } | null)[];
}

const LIST = '{ loans(first: 200) { totalCount edges { node { id } } } }';
const ENTITIES = `query ($of: [_Any!]!) { _entities(representations: $of) {
  ... on Loan { id household { id } borrower { id } }
  ... on Household { loans { totalCount edges { node { drawnOn } } } }
  ... on Person { loans { totalCount edges { node { drawnOn } } } } } }`;

beforeAll(async () => {
  finance = await runningService(service, { now: '2025-12-31' });
  await finance.load('finance@410526', 'microcredit', LOANS);
  await finance.load('finance@410526', 'fund-projects', PROJECTS);
  // The borrower of four loans in the synthetic ledger; the other household has two borrowers.
  const certificateIndex = new BlindIndex(finance.service.parts.environment.INDEX_KEY)
    .of('990077196204180980')
    .toString('hex');
  const persons = [{ id: BORROWER, certificateIndex }];
  await finance.deliver('household-registered', {
    households: [
      { id: HOUSEHOLD, code: '410526002730050', divisionCode: '410526002201', version: 1, persons },
      { id: OTHER_HOUSEHOLD, code: '410526003730002', divisionCode: '410526003201', version: 1, persons: [] },
    ],
  });
  const { data } = await finance.ask<{ loanByContract: { id: string } }>(
    'county@410526',
    '{ loanByContract(contractNumber: "AY-11-0033") { id } }',
  );
  loanId = data.loanByContract.id;
});

afterAll(() => finance?.drop());

const household = (id: string) => ({ __typename: 'Household', id });
const borrower = { __typename: 'Person', id: BORROWER };
const loan = (id: string) => ({ __typename: 'Loan', id });

function entities(account: string, of: object[]) {
  return finance.ask<Entities>(account, ENTITIES, { of });
}

test('a neighbour county loads nothing of it and sees nothing of it by any path', async () => {
  expect(await finance.load('finance@410527', 'microcredit', LOANS)).toMatchObject({
    rowsLoaded: 0,
    rowsRejected: 50,
  });
  const { data } = await finance.ask<{ loans: Loans; loanByContract: unknown; fundProjects: Loans }>(
    'county@410527',
    `{ loans { totalCount edges { node { id } } } loanByContract(contractNumber: "AY-11-0033") { id }
       fundProjects { totalCount edges { node { id } } } }`,
  );
  const nothing = { totalCount: 0, edges: [] };
  expect(data).toEqual({ loans: nothing, loanByContract: null, fundProjects: nothing });
  const found = await entities('county@410527', [loan(loanId), household(HOUSEHOLD), borrower]);
  expect(found.data._entities).toEqual([null, { loans: nothing }, { loans: nothing }]);
});

test('the own county sees household and borrower, newest drawing first', async () => {
  const of = [loan(loanId), household(HOUSEHOLD), borrower, household(OTHER_HOUSEHOLD)];
  const [found, ...lists] = (await entities('county@410526', of)).data._entities;
  expect(found).toEqual({ id: loanId, household: { id: HOUSEHOLD }, borrower: { id: BORROWER } });
  expect(lists.map((entity) => entity?.loans.totalCount)).toEqual([4, 4, 2]);
  expect(lists[1]?.loans.edges.map(({ node }) => node.drawnOn)).toEqual([
    '2025-02-21',
    '2025-01-11',
    '2025-01-07',
    '2023-01-04',
  ]);
});

test('row-level security alone hides the rows from another scope', async () => {
  const { workerDb } = finance.service.parts;
  const count = async (table: string, division: string, sector: '*' | 'finance' | 'health') => {
    const [row] = await workerDb.read({ division, sector }, (s) =>
      s.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`),
    );
    return row?.n;
  };
  expect(await count('loan', '410526', 'finance')).toBe(50);
  expect(await count('loan', '410526002201', '*')).toBe(4);
  expect(await count('loan', '410527', '*')).toBe(0);
  expect(await count('loan', '410526', 'health')).toBe(0);
  expect(await count('fund_project', '410526', '*')).toBe(15);
  expect(await count('fund_project', '410527', '*')).toBe(0);
  expect(await count('fund_project', '410526', 'health')).toBe(0);
});

test('staff of another department are told so on every field, and get nothing', async () => {
  const fields = [
    'loans { totalCount }',
    'loanByContract(contractNumber: "AY-11-0033") { id }',
    'fundProjects { totalCount }',
  ];
  for (const field of fields) {
    const { errors } = await finance.ask('health@410526', `{ ${field} }`);
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  }
  const answer = await entities('health@410526', [loan(loanId), household(HOUSEHOLD), borrower]);
  expect(answer.data._entities).toEqual([null, { loans: null }, { loans: null }]);
  expect(answer.errors?.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
});

test('the rural office and an auditor of the county see the loans', async () => {
  for (const account of ['rural@410526', 'auditor@410526', 'finance@410526']) {
    const { data } = await finance.ask<{ loans: Loans }>(account, LIST);
    expect(data.loans.totalCount).toBe(50);
  }
});

test('many households and persons cost one statement per type, contract numbers and loans by id one each', async () => {
  const { db } = finance.service.parts;
  const query = `query ($of: [_Any!]!) {
    _entities(representations: $of) { ... on Loan { principal } ... on Household { loans { edges { node { id } } } }
      ... on Person { loans { edges { node { id } } } } }
    a: loanByContract(contractNumber: "AY-11-0001") { id } b: loanByContract(contractNumber: "AY-11-0002") { id } }`;
  const of = [
    ...[HOUSEHOLD, OTHER_HOUSEHOLD].map(household),
    ...[BORROWER, HOUSEHOLD].map((id) => ({ __typename: 'Person', id })),
    ...[loanId, HOUSEHOLD].map(loan),
  ];
  const { statements } = await countStatements(db, () => finance.ask('county@410526', query, { of }));
  expect(statements).toHaveLength(4);
});
