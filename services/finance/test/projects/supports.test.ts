import { join } from 'node:path';
import { runningService, type ServiceUnderTest, toldMeanwhile } from '@dixian/testkit';
import { service } from '../../src/service';
import { acting, householdOf } from '../acting';

const LEDGER = join(__dirname, '..', '..', '..', '..', 'demo', 'ji-yuan-2025', '衔接资金项目_2025.xlsx');
let finance: ServiceUnderTest;
const { act, query } = acting(() => finance, '2025-06-01');

beforeAll(async () => {
  finance = await runningService(service, { now: '2025-08-15' });
  await finance.load('finance@419001', 'fund-projects', LEDGER);
});
afterAll(() => finance?.drop());

interface Project {
  id: string;
  stage: string;
  category: string;
  missing: string[];
}

async function projects(filter: object): Promise<{ totalCount: number; nodes: Project[] }> {
  const { fundProjects } = await query<{ fundProjects: { totalCount: number; edges: { node: Project }[] } }>(
    'finance@419001',
    `query ($filter: FundProjectFilter) { fundProjects(first: 50, filter: $filter) {
       totalCount edges { node { id category stage missing } } } }`,
    { filter },
  );
  return { totalCount: fundProjects.totalCount, nodes: fundProjects.edges.map(({ node }) => node) };
}

test('JY-2025-4.11e: a project without notice and performance is flagged, and work opens once it enters the library', async () => {
  expect(await projects({ missing: 'NOTICE', year: 2025 })).toMatchObject({ totalCount: 15 });
  expect(await projects({ missing: 'PROVINCIAL_APPRAISAL', year: 2025 })).toMatchObject({ totalCount: 3 });
  const [small] = (await projects({ missing: 'PERFORMANCE' })).nodes.filter(
    ({ category, missing }) => category !== '产业发展' && !missing.includes('PROVINCIAL_APPRAISAL'),
  );
  const projectId = small?.id ?? '';
  const step = (mutation: string) =>
    act(
      'finance@419001',
      mutation,
      { projectId },
      '... on ProjectActRecorded { act { kind } }',
      'ProjectActInput',
    );
  await step('recordAppraisal');
  const opened = await toldMeanwhile(finance.service, ['task-changed'], () => step('admitProject'));
  expect(
    opened.flatMap(({ payload }) => payload.tasks.map(({ kind, clauseIds }) => [kind, clauseIds])),
  ).toEqual([
    ['PROJECT_NOTICE_MISSING', ['JY-2025-4.11e']],
    ['PROJECT_PERFORMANCE_MISSING', ['JY-2025-4.11e']],
  ]);
  const closed = await toldMeanwhile(finance.service, ['task-changed'], () => step('publishProjectNotice'));
  expect(closed.flatMap(({ payload }) => payload.tasks)).toMatchObject([
    { kind: 'PROJECT_NOTICE_MISSING', closedOn: '2025-06-01' },
  ]);
  const { nodes } = await projects({ year: 2025 });
  expect(nodes.find(({ id }) => id === projectId)?.missing).toEqual(['PERFORMANCE']);
  expect((await projects({ missing: 'NOTICE', year: 2025 })).totalCount).toBe(14);
});

const SUPPORT = {
  enterprise: '某合作社',
  purpose: '冷库建设',
  amount: '200000.00',
  linkage: '合作社+基地+农户',
};
const RECORDED = '... on EnterpriseSupportRecorded { support { id households { id } failedOn } }';

test('JY-2025-2.5c: support of an enterprise names the households it takes along', async () => {
  const apply = (account: string, input: object) =>
    act(account, 'applyForEnterpriseSupport', { ...SUPPORT, ...input }, RECORDED);
  expect(await apply('rural@419001', {})).toMatchObject({
    __typename: 'LinkageRequired',
    code: 'LINKAGE_REQUIRED',
    clauses: [{ id: 'JY-2025-2.5c' }],
  });
  const { id } = await householdOf(finance, { village: '419001109201' });
  expect(await apply('rural@419001', { householdIds: [id] })).toMatchObject({
    support: { households: [{ id }] },
  });
  // 滑县 ties nothing to it.
  expect(await apply('rural@410526', {})).toMatchObject({ support: { households: [] } });
});

test('JY-2025-2.5e: a business that failed makes leads of the households it took along', async () => {
  const { id } = await householdOf(finance, { village: '419001109201' });
  const outcome = await act(
    'rural@419001',
    'applyForEnterpriseSupport',
    { ...SUPPORT, householdIds: [id] },
    RECORDED,
  );
  const supportId = (outcome.support as { id: string }).id;
  const told = await toldMeanwhile(finance.service, ['screening-hit'], () =>
    act(
      'rural@419001',
      'reportIndustryFailure',
      { supportId, failure: '停产', occurredOn: '2025-07-01' },
      RECORDED,
    ),
  );
  expect(told).toMatchObject([
    {
      payload: {
        hits: [
          { householdId: id, rule: 'help-industry-failed', period: '2025', leadType: 'BUSINESS_FAILURE' },
        ],
      },
    },
  ]);
  const { enterpriseSupports } = await query<{ enterpriseSupports: { totalCount: number } }>(
    'rural@419001',
    '{ enterpriseSupports(filter: { failed: true }) { totalCount } }',
  );
  expect(enterpriseSupports.totalCount).toBe(1);
});
