import { idOf } from '../running-households';
import { tasksOf } from '../work/running-tasks';
import { Cases, COUNTY, input, TOWNSHIP, VILLAGE } from './running-case';

let cases: Cases;
beforeAll(async () => {
  cases = await Cases.start('2025-07-01', 4);
});
afterAll(() => cases?.households.drop());
const code = (last: number) => `50023521679900${last}`;

const steps = async (last: number, asOf: string) => {
  const household = await idOf(cases.households, code(last));
  const { data } = await cases.households.ask<{
    tasks: { edges: { node: { name: string; level: string; possibleFrom: string | null } }[] };
  }>(
    COUNTY,
    `query ($filter: TaskFilter) { tasks(filter: $filter) { edges { node { name level possibleFrom } } } }`,
    { filter: { household, asOf, kinds: ['CASE_STEP'], levels: ['VILLAGE', 'TOWNSHIP', 'COUNTY'] } },
  );
  return data.tasks.edges.map(({ node }) => node);
};

async function withOpenObjection(asOf: string) {
  const { data } = await cases.households.ask<{ open: Page; settled: Page }>(
    COUNTY,
    `query ($asOf: Date) {
       open: monitoringCases(filter: { openObjections: true, asOf: $asOf }) { edges { node { household { code } } } }
       settled: monitoringCases(filter: { openObjections: false, asOf: $asOf }) { edges { node { household { code } } } } }`,
    { asOf },
  );
  const codes = ({ edges }: Page) => edges.map(({ node }) => node.household.code);
  return { open: codes(data.open), settled: codes(data.settled) };
}

interface Page {
  edges: { node: { household: { code: string } } }[];
}

test('an open objection is its village’s task until it is settled, and its case is found by it', async () => {
  const caseId = await cases.posted(code(1), '2025-06-02', '2025-06-04');
  const waiting = { name: '乡镇审核', level: 'TOWNSHIP', possibleFrom: '2025-06-10' };
  expect(await steps(1, '2025-06-04')).toEqual([waiting]);
  const { act } = await cases.act(
    VILLAGE,
    'recordObjection',
    input('recordObjection', { caseId }, '2025-06-06'),
  );
  const settling = { name: '异议处理', level: 'VILLAGE', possibleFrom: null };
  expect(await steps(1, '2025-06-06')).toEqual(expect.arrayContaining([waiting, settling]));
  expect((await tasksOf(cases, VILLAGE, {}, { field: 'myTasks' })).tasks).toMatchObject([
    { name: '异议处理' },
  ]);
  expect(await withOpenObjection('2025-06-06')).toEqual({ open: [code(1)], settled: [] });
  const evidence = { objectionId: act?.id };
  const settled = input('settleObjection', { caseId }, '2025-06-08', { evidence });
  expect(await cases.act(VILLAGE, 'settleObjection', settled)).toMatchObject({
    __typename: 'CaseActRecorded',
  });
  expect(await steps(1, '2025-06-08')).toEqual([waiting]);
  expect(await withOpenObjection('2025-06-07')).toEqual({ open: [code(1)], settled: [] });
  expect(await withOpenObjection('2025-06-08')).toEqual({ open: [], settled: [code(1)] });
});

test('an objection after the posting is told that the posting is over, and what comes next', async () => {
  const caseId = await cases.posted(code(2), '2025-06-02', '2025-06-04');
  await cases.act(TOWNSHIP, 'recordTownshipReview', input('recordTownshipReview', { caseId }, '2025-06-10'));
  const late = input('recordObjection', { caseId }, '2025-06-11');
  expect(await cases.act(VILLAGE, 'recordObjection', late)).toMatchObject({
    __typename: 'StepOrder',
    code: 'POSTING_OVER',
    missingStep: expect.stringContaining('县级'),
    message: expect.stringContaining('公示已经结束'),
  });
});

test('PA-2025-2.3c whoever is late is asked for the reason once, and then only told that it is late', async () => {
  const caseId = await cases.posted(code(3), '2025-06-02', '2025-06-19', '道路中断');
  const review = input('recordTownshipReview', { caseId }, '2025-06-25');
  const { data } = await cases.households.ask<{
    recordTownshipReview: { warnings: { code: string; message: string }[] };
  }>(
    TOWNSHIP,
    `mutation ($input: RecordTownshipReviewInput!) { recordTownshipReview(input: $input) {
       ... on CaseActRecorded { warnings { code message } } } }`,
    { input: review },
  );
  expect(data.recordTownshipReview.warnings).toEqual([
    { code: 'IDENTIFICATION_LATE', message: '已超过认定时限；结果有效，理由已记录。' },
  ]);
});
