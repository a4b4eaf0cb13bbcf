import { runningService, type ServiceUnderTest } from '@dixian/testkit';
import { service } from '../../src/service';
import { acting, householdOf } from '../acting';

let finance: ServiceUnderTest;
const { act, entity, query } = acting(() => finance, '2020-06-01');

beforeAll(async () => {
  finance = await runningService(service, { now: '2025-12-01' });
});
afterAll(() => finance?.drop());

const CONTRACT = {
  contractNumber: 'FPB-2020-01',
  insurer: '某财产保险公司',
  risk: 'ILLNESS_DISABILITY',
  until: '2020-12-31',
  occurredOn: '2020-01-01',
};
const RECORDED = '... on InsuranceContractRecorded { contract { id tenderReference households } }';
const CLAIM =
  '... on InsuranceClaimRecorded { claim { claimed paid paidShort } } ... on AmountExceeded { over }';
const record = (county: string, input: object) =>
  act(`finance@${county}`, 'recordInsuranceContract', { ...CONTRACT, ...input }, RECORDED);

test('HN-2020-4.5a, HN-2020-4.5d: a contract without the reference of its tender is refused; another risk is said in words', async () => {
  expect(await record('410526', {})).toMatchObject({
    __typename: 'TenderRequired',
    code: 'TENDER_REQUIRED',
    clauses: [{ id: 'HN-2020-4.5a' }],
  });
  expect(await record('410526', { tenderReference: '  ' })).toMatchObject({ __typename: 'TenderRequired' });
  expect(await record('410526', { risk: 'OTHER', tenderReference: 'ZB-1' })).toMatchObject({
    code: 'REQUIRED',
  });
  const { id } = await householdOf(finance, { village: '410526001201' });
  const foreign = await householdOf(finance, { village: '410527001201' });
  const tender = { tenderReference: '滑采公开2020-1号' };
  expect(await record('410526', { ...tender, householdIds: [id, foreign.id] })).toMatchObject({
    __typename: 'NotFound',
  });
  expect(await record('410526', { ...tender, householdIds: [id] })).toMatchObject({
    contract: { tenderReference: '滑采公开2020-1号', households: 1 },
  });
  expect(await record('410526', tender)).toMatchObject({ __typename: 'AlreadyRegistered' });
  // 普安乡 asks for no tender.
  const product = { risk: 'PRODUCT', contractNumber: 'CP-1', occurredOn: '2025-04-01', until: '2026-03-31' };
  expect(await record('500235', product)).toMatchObject({ contract: { tenderReference: null } });
});

test('HN-2020-4.5b, JY-2025-4.13b: cover is told by household, and a claim paid short is flagged', async () => {
  const { id: householdId } = await householdOf(finance, { village: '410526001201' });
  const outcome = await record('410526', {
    contractNumber: 'FPB-2020-02',
    tenderReference: 'ZB-2',
    householdIds: [householdId],
  });
  const contractId = (outcome.contract as { id: string }).id;
  const claim = (input: object) =>
    act(
      'township@410526001',
      'recordInsuranceClaim',
      { contractId, householdId, claimed: '8000.00', ...input },
      CLAIM,
    );
  expect(await claim({})).toMatchObject({ claim: { paid: null, paidShort: false } });
  expect(await claim({ paid: '8000.01', paidOn: '2020-07-01' })).toMatchObject({ over: '0.01' });
  expect(await claim({ paid: '6000.00' })).toMatchObject({ code: 'REQUIRED' });
  expect(await claim({ paid: '6000.00', paidOn: '2020-07-01' })).toMatchObject({
    claim: { claimed: '8000.00', paid: '6000.00', paidShort: true },
  });
  const cover = async (asOf: string, account = 'finance@410526') => {
    const { insuranceCover } = await entity<{ insuranceCover: object[] }>(
      account,
      { __typename: 'Household', id: householdId },
      `... on Household { insuranceCover(asOf: "${asOf}") { contractNumber claimed paid claims { edges { node { reportedOn paidShort } } } } }`,
    );
    return insuranceCover;
  };
  expect(await cover('2020-12-31')).toEqual([
    {
      contractNumber: 'FPB-2020-02',
      claimed: '8000.00',
      paid: '6000.00',
      claims: { edges: [{ node: { reportedOn: '2020-06-01', paidShort: true } }] },
    },
  ]);
  expect(await cover('2021-01-01')).toEqual([]);
  expect(await cover('2020-12-31', 'finance@410527')).toEqual([]);
  const { insuranceContracts } = await query<{ insuranceContracts: { totalCount: number } }>(
    'finance@410526',
    '{ insuranceContracts(filter: { asOf: "2020-06-01", risk: ILLNESS_DISABILITY }) { totalCount } }',
  );
  expect(insuranceContracts.totalCount).toBe(2);
});
