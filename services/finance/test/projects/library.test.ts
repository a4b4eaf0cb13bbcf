import { join } from 'node:path';
import { plainDate } from '@dixian/calendar';
import { loadPolicies, policiesDirectory } from '@dixian/policy';
import { systemScope } from '@dixian/service';
import { runningService, type ServiceUnderTest, sentPhoto, toldMeanwhile } from '@dixian/testkit';
import { startCheckpoints } from '../../src/projects/use-cases/checkpoints';
import { service } from '../../src/service';

const LEDGER = join(__dirname, '..', '..', '..', '..', 'demo', 'ji-yuan-2025', '衔接资金项目_2025.xlsx');
let finance: ServiceUnderTest;
beforeAll(async () => {
  finance = await runningService(service, { now: '2025-08-15' });
  await finance.load('finance@419001', 'fund-projects', LEDGER);
});
afterAll(() => finance?.drop());

let keys = 0;
async function act(mutation: string, input: object, type = 'ProjectActInput', account = 'finance@419001') {
  keys += 1;
  const { data, errors } = await finance.ask<{ outcome: Record<string, unknown> }>(
    account,
    `mutation ($input: ${type}!) { outcome: ${mutation}(input: $input) { __typename
       ... on UserError { code clauses { id } } ${mutation === 'admitProject' ? '... on AppraisalMissing { level }' : ''}
       ${mutation === 'submitFundCheckpoint' ? '... on FundCheckpointSubmitted { checkpoint { cycle projects allocated spent } }' : '... on ProjectActRecorded { act { kind appraisal } }'} } }`,
    { input: { occurredOn: '2025-08-15', idempotencyKey: `key-${keys}`, ...input } },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.outcome;
}

async function projects() {
  const { data } = await finance.ask<{
    fundProjects: { edges: { node: { id: string; number: string; investment: string; category: string } }[] };
  }>(
    'finance@419001',
    '{ fundProjects(first: 50) { edges { node { id number investment category renewal } } } }',
  );
  return data.fundProjects.edges.map(({ node }) => node);
}

test('JY-2025-4.11c, JY-2025-4.11d, JY-2025-2.5b: a project enters the library appraised, by the province from 10,000,000.00 on, industry classed', async () => {
  const all = await projects();
  const large = all.filter(({ investment }) => Number(investment) >= 10_000_000);
  expect(large).toHaveLength(3);
  const small = all.find(
    ({ category, investment }) => category !== '产业发展' && Number(investment) < 10_000_000,
  );
  const projectId = small?.id ?? '';
  expect(await act('admitProject', { projectId })).toMatchObject({
    __typename: 'AppraisalMissing',
    level: 'OWN',
    clauses: [{ id: 'JY-2025-4.11c' }],
  });
  expect(await act('recordAppraisal', { projectId })).toMatchObject({
    act: { kind: 'APPRAISED', appraisal: 'OWN' },
  });
  expect(await act('admitProject', { projectId })).toMatchObject({ act: { kind: 'ADMITTED' } });
  const one = large[0]?.id ?? '';
  await act('recordAppraisal', { projectId: one });
  expect(await act('admitProject', { projectId: one })).toMatchObject({
    __typename: 'AppraisalMissing',
    level: 'PROVINCIAL',
    clauses: expect.arrayContaining([{ id: 'JY-2025-4.11d' }]),
  });
  await act('recordAppraisal', { projectId: one, appraisal: 'PROVINCIAL' });
  expect(large[0]?.category).toBe('产业发展');
  expect(await act('admitProject', { projectId: one })).toMatchObject({
    code: 'PROJECT_NOT_CLASSED',
    clauses: [{ id: 'JY-2025-2.5b' }],
  });
  expect(await act('admitProject', { projectId: one, renewal: 'UPGRADE' })).toMatchObject({
    act: { kind: 'ADMITTED' },
  });
  const [classed] = (await projects()).filter(({ id }) => id === one);
  expect(classed).toMatchObject({ renewal: 'UPGRADE' });
});

test('JY-2025-2.5g: the share of central money for industry goes by allocations once they are loaded', async () => {
  const share = async () => {
    const { data, errors } = await finance.ask<{
      _entities: { financeActual: { value: string; basis: string } }[];
    }>(
      'finance@419001',
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Target { financeActual { value part whole basis } } } }`,
      {
        of: [
          {
            __typename: 'Target',
            id: 'central-fund-industry-share',
            divisionCode: '419001',
            asOf: '2025-08-15',
          },
        ],
      },
    );
    expect(errors).toBeUndefined();
    return data._entities[0]?.financeActual;
  };
  // 13,400,000 of 14,550,000 is 92.0962 %, cut.
  expect(await share()).toMatchObject({ value: '92.09', part: '13400000.00', whole: '14550000.00' });
  expect((await share())?.basis).toMatch(/投资额/);
  const [first, second] = (await projects()).filter(({ category }) => category === '产业发展');
  const other = (await projects()).find(({ category }) => category !== '产业发展');
  const content = [
    '项目编号,年度,资金层级,安排金额,已支出',
    `${first?.number},2025,中央,6999999.99,1000000`,
    `${second?.number},2025,省级,9000000,`,
    `${other?.number},2025,中央,3000000.01,0`,
    'NOT-LOADED,2025,中央,0,0.01',
  ].join('\n');
  const report = await finance.load('finance@419001', 'fund-allocations', {
    name: '衔接资金安排明细_20250801.csv',
    content,
  });
  expect(report).toMatchObject({ rowsLoaded: 4, recordsAdded: 4 });
  // What an act would refuse is kept and said: money beside the library, more spent than given.
  expect(report.findings.edges.map(({ node }) => [node.row, node.code])).toEqual(
    expect.arrayContaining([
      [3, 'STAGE_PASSED_OVER'],
      [5, 'AMOUNT_EXCEEDED'],
      [5, 'PROJECT_NOT_LOADED'],
    ]),
  );
  expect(await share()).toMatchObject({ value: '69.99', part: '6999999.99', whole: '10000000.00' });
});

test('JY-2025-4.11b: the check points of July, October and December are three duties, met by a report', async () => {
  const policies = await loadPolicies([policiesDirectory]);
  const told = await toldMeanwhile(finance.service, ['obligation-triggered'], () =>
    finance.service.parts.workerDb.write(systemScope, (tx) =>
      startCheckpoints(policies, tx, plainDate('2025-12-01')),
    ),
  );
  // July was told at the start.
  expect(told.flatMap(({ payload }) => payload.duties.map(({ cycle, kind }) => [kind, cycle]))).toEqual([
    ['FUND_CHECKPOINT', '2025-10'],
    ['FUND_CHECKPOINT', '2025-12'],
  ]);
  const again = await toldMeanwhile(finance.service, ['obligation-triggered'], () =>
    finance.service.parts.workerDb.write(systemScope, (tx) =>
      startCheckpoints(policies, tx, plainDate('2025-12-01')),
    ),
  );
  expect(again).toEqual([]);
  const submit = (cycle: string, occurredOn = '2025-07-30') =>
    act('submitFundCheckpoint', { cycle, occurredOn, report: '支出进度正常' }, 'SubmitFundCheckpointInput');
  expect(await submit('2025-08')).toMatchObject({ code: 'NO_CHECKPOINT' });
  expect(await submit('2025-07', '2025-06-30')).toMatchObject({ code: 'BEFORE_CHECKPOINT' });
  const met = await toldMeanwhile(finance.service, ['obligation-met'], async () => {
    expect(await submit('2025-07')).toMatchObject({ checkpoint: { cycle: '2025-07', projects: 15 } });
  });
  expect(met.flatMap(({ payload }) => payload.ends)).toMatchObject([
    { kind: 'FUND_CHECKPOINT', divisionCode: '419001', metOn: '2025-07-30' },
  ]);
});

test('the opinion of an appraisal hangs on the act of its project, which is of no household, and opens for who sees the project', async () => {
  const [project] = await projects();
  const attachments = [await sentPhoto(finance, 'finance@419001')];
  expect(await act('recordAppraisal', { projectId: project?.id, attachments })).toMatchObject({
    act: { kind: 'APPRAISED' },
  });
  const { data } = await finance.ask<{
    fundProjects: { edges: { node: { acts: { attachments: { fileName: string; address: string }[] }[] } }[] };
  }>(
    'county@419001',
    '{ fundProjects(first: 50) { edges { node { acts { attachments { fileName address } } } } } }',
  );
  const files = data.fundProjects.edges.flatMap(({ node }) => node.acts.flatMap((one) => one.attachments));
  expect(files).toEqual([
    { fileName: '照片.jpg', address: expect.stringMatching(/^\/attachments\/finance\//) },
  ]);
  const path = `/attachments?id=${files[0]?.address.split('/').at(-1)}`;
  const statuses = ['rural@419001', 'health@419001', 'county@410526'].map(
    async (account) => (await finance.download(account, path)).status,
  );
  expect(await Promise.all(statuses)).toEqual([200, 404, 404]);
});
