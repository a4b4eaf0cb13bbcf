import { newKey } from '../../movement/running-register';
import { mutate } from '../../mutate';
import type { Households } from '../../running-households';
import { COUNTY, codesOf, fileOf, householdOf, leadsOn, registered } from './lead-files';

let households: Households;

beforeAll(async () => {
  households = await registered([1, 2]);
});
afterAll(() => households?.drop());

const file = (...rows: string[]) => fileOf('风险线索', '户编号,发现渠道,发现日期,线索类型,推送部门', ...rows);
const row = (person: number, type: string) => `${householdOf(person)},日常摸排,2025-11-01,${type},`;

test('a lead whose type alone differs from one of the same day is added, and said to look like its correction', async () => {
  await households.load(COUNTY, 'risk-leads', file(row(1, '家庭住房不安全')));
  const report = await households.load(COUNTY, 'risk-leads', file(row(1, '较大规模失业')));
  expect(report).toMatchObject({ recordsAdded: 1, rowsRejected: 0 });
  expect(codesOf(report)).toEqual([['LOOKS_LIKE_CORRECTION', 3, '线索类型']]);
  expect(await leadsOn(households, 1)).toHaveLength(2);
  // The same file again adds nothing, so that there is nothing to say.
  expect(codesOf(await households.load(COUNTY, 'risk-leads', file(row(1, '较大规模失业'))))).toEqual([]);
});

test('two leads of one file are two', async () => {
  const both = file(row(2, '家庭住房不安全'), row(2, '较大规模失业'));
  const report = await households.load(COUNTY, 'risk-leads', both);
  expect(report).toMatchObject({ recordsAdded: 2, findings: { totalCount: 0 } });
});

test('a replacement chosen for a ledger whose rows replace nothing is said to have done nothing', async () => {
  const uploadId = await households.upload(COUNTY, 'risk-leads', file(row(2, '家庭住房不安全')));
  const replaces = [{ row: 3, recordId: '01900000-0000-7000-8000-000000000001' }];
  const started = await mutate<{ report: { id: string } }>(households, COUNTY, {
    mutation: 'startHouseholdsImport',
    input: { uploadId, dryRun: true, choices: { replaces }, idempotencyKey: newKey() },
    fields: '... on ImportStarted { report { id } }',
  });
  const asked = `{ householdsImport(id: "${started.report.id}") { state findings { edges { node { code } } } } }`;
  let report: { state: string; findings: { edges: { node: { code: string } }[] } } | undefined;
  do {
    const { data } = await households.ask<{ householdsImport: typeof report }>(COUNTY, asked);
    report = data.householdsImport;
  } while (report?.state === 'QUEUED' || report?.state === 'RUNNING');
  expect(report?.findings.edges.map(({ node }) => node.code)).toEqual(['NO_REPLACING_HERE']);
});
