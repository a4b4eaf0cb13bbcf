import { runningService, type ServiceUnderTest } from '@dixian/testkit';
import { service } from '../../src/service';
import { acting, householdOf } from '../acting';

let finance: ServiceUnderTest;
let household: { id: string; code: string };
const { act, query } = acting(() => finance, '2020-06-01');

beforeAll(async () => {
  finance = await runningService(service, { now: '2020-12-01' });
  household = await householdOf(finance, { village: '410526001201' });
});
afterAll(() => finance?.drop());

const HEADER = '保险合同,风险,招标编号,户编号,报案日期,索赔金额,赔付金额';
const load = (day: string, ...rows: string[]) =>
  finance.load('finance@410526', 'insurance-claims', {
    name: `保险理赔台账_${day}.csv`,
    content: [HEADER, ...rows].join('\n'),
  });
const codes = (report: { findings: { edges: { node: { code: string } }[] } }) =>
  report.findings.edges.map(({ node }) => node.code).toSorted();
const record = (input: object) =>
  act(
    'finance@410526',
    'recordInsuranceContract',
    {
      ...{ contractNumber: 'FPB-1', insurer: '某财产保险公司', risk: 'ACCIDENT', until: '2020-12-31' },
      ...{ occurredOn: '2020-01-01', tenderReference: 'ZB-1', householdIds: [household.id], ...input },
    },
    '... on InsuranceContractRecorded { contract { id claimed paid } }',
  );

interface Claim {
  claimed: string;
  paid: string | null;
  paidShort: boolean;
  householdCode: string;
  source: string;
  household: { id: string } | null;
}
async function claims(): Promise<Claim[]> {
  const { insuranceContracts } = await query<{
    insuranceContracts: { edges: { node: { claims: { edges: { node: Claim }[] } } }[] };
  }>(
    'finance@410526',
    `{ insuranceContracts { edges { node { claimed paid claims { edges { node {
         claimed paid paidShort householdCode source household { id } } } } } } } }`,
  );
  return insuranceContracts.edges.flatMap(({ node }) => node.claims.edges.map((edge) => edge.node));
}

test('HN-2020-4.5b: a claim of the ledger waits for its contract, and what was paid short is said and flagged', async () => {
  const row = (paid: string, code = household.code) => `FPB-1,因意外,ZB-1,${code},2020-06-21,8000,${paid}`;
  const report = await load('20200630', row('6000'), row('100', '410526001739999'));
  expect(report).toMatchObject({ rowsLoaded: 2, recordsAdded: 2, rowsUnmatched: 1 });
  expect(codes(report).filter((code) => code === 'CONTRACT_NOT_RECORDED')).toHaveLength(2);
  expect(codes(report).filter((code) => code === 'PAID_SHORT')).toHaveLength(2);
  expect(await claims()).toEqual([]);
  await record({});
  expect(await claims()).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ paid: '6000.00', paidShort: true, household: { id: household.id } }),
      expect.objectContaining({ householdCode: '410526001739999', household: null }),
    ]),
  );
  // A second load changes nothing, a later list does, and an older one does not.
  expect(await load('20200630', row('6000'))).toMatchObject({ recordsAdded: 0, recordsUnchanged: 1 });
  expect(await load('20200731', row('8000'))).toMatchObject({ recordsChanged: 1 });
  expect(await load('20200625', row('7000'))).toMatchObject({ recordsChanged: 0 });
  expect((await claims()).map(({ paid }) => paid)).toEqual(expect.arrayContaining(['8000.00', '100.00']));
});

test('a claim by hand and the same claim by ledger are one record', async () => {
  const { contract } = await record({ contractNumber: 'FPB-2' });
  const said = { householdId: household.id, claimed: '500.00', occurredOn: '2020-08-01' };
  await act(
    'finance@410526',
    'recordInsuranceClaim',
    { contractId: (contract as { id: string }).id, ...said },
    '... on InsuranceClaimRecorded { claim { claimed source } }',
  );
  const report = await load('20200831', `FPB-2,因意外,,${household.code},2020-08-01,500,500`);
  expect(report).toMatchObject({ recordsAdded: 0, recordsChanged: 1 });
  expect((await claims()).filter(({ claimed }) => claimed === '500.00')).toMatchObject([{ paid: '500.00' }]);
});

test('HN-2020-4.5a: a contract of which nothing tells a tender is said where the place asks for one', async () => {
  const report = await load(
    '20200901',
    `FPB-3,因意外,,${household.code},2020-08-02,500,500`,
    `FPB-4,因意外,ZB-4,${household.code},2020-08-02,500,500`,
    `FPB-1,因意外,,${household.code},2019-12-31,500,500`,
  );
  expect(codes(report).filter((code) => code !== 'CONTRACT_NOT_RECORDED')).toEqual([
    'REPORTED_BEFORE_CONTRACT',
    'TENDER_REQUIRED',
  ]);
});

test('a claim that was paid before it was reported is kept with what an act would say', async () => {
  const content = ['保险合同,户编号,报案日期,索赔金额,赔付金额,赔付日期'];
  for (const day of ['2020-08-03', '2020-08-04'])
    content.push(`FPB-1,${household.code},2020-08-04,500,500,${day}`);
  const file = { name: '保险理赔台账_20200903.csv', content: content.slice(0, 2).join('\n') };
  expect(codes(await finance.load('finance@410526', 'insurance-claims', file))).toContain('BEFORE_LAST_STEP');
  const right = { name: '保险理赔台账_20200904.csv', content: [content[0], content[2]].join('\n') };
  expect(codes(await finance.load('finance@410526', 'insurance-claims', right))).not.toContain(
    'BEFORE_LAST_STEP',
  );
});

test('a row that names no household by code or number is refused', async () => {
  const report = await load('20200902', 'FPB-1,因意外,ZB-1,,2020-08-03,500,500');
  expect(report).toMatchObject({ rowsLoaded: 0, rowsRejected: 1 });
});
