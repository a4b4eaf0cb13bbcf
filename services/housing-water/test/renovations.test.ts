import { join } from 'node:path';
import { runningService, type ServiceUnderTest } from '@dixian/testkit';
import { service } from '../src/service';

const LEDGER = join(__dirname, '..', '..', '..', 'demo', 'an-yang-2025', '农村危房改造台账_2025.xlsx');
const HOUSEHOLD = '0199a1b2-0000-7000-8000-000000000001';
const CODE = '410526002730059';
const HEADER = '户编号,鉴定等级,开工日,计划竣工日,竣工日,补助金额,已拨付金额';

let housing: ServiceUnderTest;

beforeAll(async () => {
  housing = await runningService(service, { now: '2025-12-01' });
});
afterAll(() => housing?.drop());

const LIST = '{ renovations(first: 200) { totalCount edges { node { householdCode } } } }';
const ENTITY = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Household {
  appraisal { grade } renovations { totalCount edges { node { startedOn state before: state(asOf: "2025-10-31")
    grant paid outstanding household { id } } } } housingSafety { problemFound } waterSafety { problemFound } } } }`;
const REFERENCE = { r: [{ __typename: 'Household', id: HOUSEHOLD }] };

const renovation = (fields: object) => ({ node: expect.objectContaining(fields) });

const csv = (...rows: string[]) => ({
  name: '农村危房改造台账_2026.csv',
  content: [HEADER, ...rows].join('\n'),
});

test('the ledger of 20 renovations loads, each row waits for its household, and twice changes nothing', async () => {
  expect(await housing.load('housing@410526', 'renovations', LEDGER)).toMatchObject({
    state: 'COMPLETED',
    rowsRead: 20,
    rowsLoaded: 20,
    recordsAdded: 20,
    findings: { totalCount: 20 },
  });
  expect(await housing.load('county@410526', 'renovations', LEDGER)).toMatchObject({
    recordsAdded: 0,
    recordsChanged: 0,
    recordsUnchanged: 20,
  });
});

test('rows are matched when the register learns of the household, in one statement per type', async () => {
  await housing.deliver('household-registered', {
    households: [{ id: HOUSEHOLD, code: CODE, divisionCode: '410526002201', version: 1, persons: [] }],
  });
  await housing.deliver('survey-recorded', {
    surveyedOn: '2025-11-30',
    source: '防止返贫致贫监测对象信息',
    households: [
      {
        householdId: HOUSEHOLD,
        divisionCode: '410526002201',
        housingProblem: true,
        waterProblem: false,
        persons: [],
      },
    ],
  });
  const statements: string[] = [];
  const stop = housing.service.parts.db.onStatement((sql) => statements.push(sql));
  const { data } = await housing.ask<object>(
    'village@410526002201',
    ENTITY.replace('totalCount ', ''),
    REFERENCE,
  );
  stop();
  expect(data).toMatchObject({
    _entities: [
      {
        appraisal: { grade: 'D' },
        renovations: {
          edges: expect.arrayContaining([
            // 39000 of 39000 paid, complete on 2025-11-15
            renovation({
              startedOn: '2025-08-01',
              state: 'COMPLETE_AND_PAID',
              before: 'UNDER_WAY',
              outstanding: '0.00',
            }),
            // 26250 of 35000 paid
            renovation({ startedOn: '2025-08-01', state: 'COMPLETE_UNPAID', outstanding: '8750.00' }),
            renovation({ startedOn: '2025-06-01', state: 'COMPLETE_UNPAID', outstanding: '37000.00' }),
          ]),
        },
        housingSafety: { problemFound: true },
        waterSafety: { problemFound: false },
      },
    ],
  });
  expect(statements).toHaveLength(3);
});

test('a changed row of a newer ledger updates; faults are named and nothing else is lost', async () => {
  const report = await housing.load(
    'water@410526',
    'renovations',
    csv(
      `${CODE},C,2025-06-01,2025-12-26,2025-10-15,37000,37000`,
      `${CODE},C,2026-02-01,2026-12-26,2026-01-31,37000,0`,
      `${CODE},B,2026-03-01,2026-12-26,,100,100.01`,
    ),
  );
  expect(report).toMatchObject({
    rowsRead: 3,
    rowsLoaded: 2,
    rowsRejected: 1,
    recordsAdded: 1,
    recordsChanged: 1,
  });
  expect(report.findings.edges.map(({ node }) => [node.row, node.code])).toEqual([
    [3, 'COMPLETED_BEFORE_START'],
    [4, 'PAID_ABOVE_GRANT'],
  ]);
});

test('a neighbour county sees and loads nothing, through every path', async () => {
  expect(await housing.load('housing@410522', 'renovations', LEDGER)).toMatchObject({
    rowsLoaded: 0,
    rowsRejected: 20,
  });
  expect((await housing.ask<object>('county@410522', LIST)).data).toEqual({
    renovations: { totalCount: 0, edges: [] },
  });
  expect((await housing.ask<object>('county@410522', ENTITY, REFERENCE)).data).toEqual({
    _entities: [
      { appraisal: null, renovations: { totalCount: 0, edges: [] }, housingSafety: null, waterSafety: null },
    ],
  });
  const { workerDb } = housing.service.parts;
  const hidden = await workerDb.read({ division: '410522', sector: '*' }, (s) =>
    s.query('SELECT id FROM renovation'),
  );
  expect(hidden).toEqual([]);
  const sector = await workerDb.read({ division: '410526', sector: 'health' }, (s) =>
    s.query('SELECT id FROM renovation'),
  );
  expect(sector).toEqual([]);
});

test('another department is told that it may not see renovations', async () => {
  const { errors } = await housing.ask('education@410526', LIST);
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});

interface Page {
  renovations: {
    edges: { node: { id: string } }[];
    pageInfo: { endCursor: string | null; hasNextPage: boolean };
  };
}

test('the whole list, three rows a page, gives every row once', async () => {
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const { data }: { data: Page } = await housing.ask<Page>(
      'county@410526',
      'query ($after: String) { renovations(first: 3, after: $after) { edges { node { id } } pageInfo { endCursor hasNextPage } } }',
      { after },
    );
    seen.push(...data.renovations.edges.map(({ node }) => node.id));
    after = data.renovations.pageInfo.hasNextPage ? data.renovations.pageInfo.endCursor : null;
  } while (after);
  expect(seen).toHaveLength(21);
  expect(new Set(seen).size).toBe(21);
});
