import { type PageOf, runningService, type ServiceUnderTest, sentPhoto } from '@dixian/testkit';
import { service } from '../src/service';

let finance: ServiceUnderTest;
let keys = 0;

beforeAll(async () => {
  finance = await runningService(service, { now: '2025-12-01' });
});
afterAll(() => finance?.drop());

interface Recorded {
  recordFinanceWork: { __typename: string; code?: string; field?: string; work?: { id: string } };
}

async function record(change: object = {}, account = 'finance@419001') {
  keys += 1;
  const { data, errors } = await finance.ask<Recorded>(
    account,
    `mutation ($input: RecordWorkInput!) { recordFinanceWork(input: $input) { __typename
       ... on WorkRecorded { work { id } } ... on UserError { code } ... on InvalidInput { field } } }`,
    {
      input: {
        clauseId: 'JY-2025-2.5h',
        unit: '财政金融局',
        figure: '12',
        figureUnit: '个',
        occurredOn: '2025-10-09',
        idempotencyKey: `work-${keys}`,
        ...change,
      },
    },
  );
  expect(errors).toBeUndefined();
  return data.recordFinanceWork;
}

async function listed(account: string, filter: object = {}) {
  const { data } = await finance.ask<{
    financeWork: PageOf<{
      clause: { id: string };
      divisionCode: string;
      figure: string | null;
      attachments: { fileName: string }[];
    }> & { totalCount: number };
  }>(
    account,
    `query ($filter: WorkRecordFilter) { financeWork(filter: $filter) { totalCount
       pageInfo { hasNextPage endCursor } edges { node { clause { id } divisionCode figure attachments { fileName } } } } }`,
    { filter },
  );
  return data.financeWork;
}

test('work for a clause of the department is taken down once and listed with its clause', async () => {
  const attachments = [await sentPhoto(finance, 'finance@419001')];
  const first = await record({ idempotencyKey: 'once', attachments });
  expect(first).toMatchObject({ __typename: 'WorkRecorded' });
  expect(await record({ idempotencyKey: 'once', attachments })).toEqual(first);
  const { edges, totalCount } = await listed('finance@419001', { clauseId: 'JY-2025-2.5h' });
  expect(totalCount).toBe(1);
  expect(edges.map(({ node }) => node)).toEqual([
    {
      clause: { id: 'JY-2025-2.5h' },
      divisionCode: '419001',
      figure: '12',
      attachments: [{ fileName: '照片.jpg' }],
    },
  ]);
});

test.each([
  ['another department keeps the clause', { clauseId: 'JY-2025-1.2c' }, 'clauseId', 'NOT_OUR_CLAUSE'],
  ['no document prints the clause', { clauseId: 'JY-2025-9.9' }, 'clauseId', 'NOT_OUR_CLAUSE'],
  ['the clause does not hold that day', { occurredOn: '2024-12-31' }, 'clauseId', 'CLAUSE_NOT_IN_FORCE'],
  ['the place lies outside the division', { division: '410526' }, 'division', 'OUTSIDE_DIVISION'],
  ['the unit is blank', { unit: ' ' }, 'unit', 'REQUIRED'],
  ['the figure is no number', { figure: '十二' }, 'figure', 'NOT_A_NUMBER'],
  ['the day is to come', { occurredOn: '2025-12-02' }, 'occurredOn', 'DATE_IN_FUTURE'],
])('work is refused where %s', async (_what, change, field, code) => {
  expect(await record(change)).toEqual({ __typename: 'InvalidInput', field, code });
});

test("a clause of one place is no clause of another's", async () => {
  expect(await record({ division: '410526' }, 'finance@410526')).toMatchObject({
    code: 'CLAUSE_NOT_IN_FORCE',
  });
});

test('another department may not take down work, and another county sees none', async () => {
  expect(await record({}, 'health@419001')).toMatchObject({ __typename: 'NotPermitted' });
  expect((await listed('finance@410526')).totalCount).toBe(0);
});
