import { runningService, type ServiceUnderTest, toldMeanwhile } from '@dixian/testkit';
import { service } from '../../src/service';
import { acting, householdOf } from '../acting';

let finance: ServiceUnderTest;
const { act, entity, query } = acting(() => finance, '2022-06-01');
const APPLICATION = `... on LoanApplicationRecorded { application { id state outcome bankReason
  reasons { code clause { id } } loan { id } } }`;
const REFUSABLE = `${APPLICATION} ... on DecisionRefused { decision { outcome reasons { code fact } } }`;
const BO_LUO = '441322102001';

beforeAll(async () => {
  finance = await runningService(service, { now: '2025-12-01' });
});
afterAll(() => finance?.drop());

const APPLIED = {
  amount: '30000.00',
  termMonths: 12,
  purpose: '养殖',
  willing: true,
  needsFunds: true,
};

interface Application {
  id: string;
  state: string;
  outcome: string;
}
const application = (outcome: object) => (outcome as { application: Application }).application;

async function apply(birth: string, changes: object = {}, village = BO_LUO) {
  const { id, persons } = await householdOf(finance, { village, births: [birth] });
  const input = { ...APPLIED, householdId: id, personId: persons[0], ...changes };
  return {
    householdId: id,
    personId: persons[0],
    outcome: await act(`finance@${village.slice(0, 6)}`, 'applyForLoan', input, REFUSABLE),
  };
}

const bank = (applicationId: string, input: object, county = '441322') =>
  act(
    `finance@${county}`,
    'recordBankDecision',
    { applicationId, bank: '博罗农商行', ...input },
    `${APPLICATION} ... on ReasonRequired { field }`,
  );
const byHand = (applicationId: string, reason: string, account = 'county@441322') =>
  act(
    account,
    'approveLoanByHand',
    { applicationId, reason },
    `${APPLICATION} ... on ReasonRequired { field }`,
  );

// Born 2004-03-10: 17 on 2022-03-09, 18 on the day after; 66 from 2022-06-01 on born 1956-06-01.
test('BL-2022-4.8.2: from 18 to 65 an application is checked, outside it goes to a person with a reason', async () => {
  const young = application((await apply('2004-03-10', { occurredOn: '2022-03-09' })).outcome);
  expect(young).toMatchObject({ state: 'APPLIED', outcome: 'REFERRED' });
  expect(application((await apply('2004-03-10', { occurredOn: '2022-03-10' })).outcome)).toMatchObject({
    state: 'CHECKED',
    outcome: 'GRANTED',
  });
  expect(application((await apply('1956-06-01')).outcome)).toMatchObject({ outcome: 'REFERRED' });
  expect(await byHand(young.id, ' ')).toMatchObject({
    __typename: 'ReasonRequired',
    clauses: [{ id: 'BL-2022-4.8.2' }],
  });
  expect(await byHand(young.id, '已成年', 'finance@441322')).toMatchObject({ __typename: 'NotPermitted' });
  const told = await toldMeanwhile(finance.service, ['task-changed'], async () => {
    expect(application(await byHand(young.id, '有稳定项目'))).toMatchObject({ state: 'CHECKED' });
  });
  expect(told).toMatchObject([{ payload: { tasks: [{ kind: 'LOAN_BY_HAND', closedOn: '2022-06-01' }] } }]);
});

// 62 + 36 months = 780 / 12; 63 + 36 = 66.
test('BL-2022-4.8.3: age and term together come to 65 at most, by full years and months', async () => {
  expect(application((await apply('1960-03-10', { termMonths: 36 })).outcome)).toMatchObject({
    outcome: 'GRANTED',
  });
  expect(application((await apply('1959-03-10', { termMonths: 36 })).outcome)).toMatchObject({
    outcome: 'REFERRED',
    reasons: [{ code: 'AGE_AND_TERM_OUTSIDE', clause: { id: 'BL-2022-4.8.3' } }],
  });
  const { personId } = await apply('1959-03-10');
  const eligibility = (termMonths: number) =>
    entity<{ loanEligibility: { outcome: string } }>(
      'finance@441322',
      { __typename: 'Person', id: personId },
      `... on Person { loanEligibility(termMonths: ${termMonths}, asOf: "2022-06-01") { outcome } }`,
    );
  expect((await eligibility(24)).loanEligibility.outcome).toBe('GRANTED');
  expect((await eligibility(25)).loanEligibility.outcome).toBe('REFERRED');
});

test('BL-2022-4.8.3b: one printed condition that is not met refuses, and is named', async () => {
  const { outcome } = await apply('1990-03-10', { unmetConditions: ['无不良信用记录'] });
  expect(outcome).toMatchObject({
    __typename: 'DecisionRefused',
    code: 'CONDITION_NOT_MET',
    clauses: [{ id: 'BL-2022-4.8.3b' }],
  });
  expect((outcome.decision as { reasons: object[] }).reasons).toContainEqual({
    code: 'CONDITION_NOT_MET',
    fact: '无不良信用记录',
  });
  const odd = await apply('1990-03-10', { unmetConditions: ['长相不好'] });
  expect(odd.outcome).toMatchObject({ code: 'NOT_A_CONDITION' });
});

test('BL-2022-4.8.4: met conditions approve nothing; the bank decides, and its refusal is final', async () => {
  const one = application((await apply('1990-03-10')).outcome);
  expect(one.state).toBe('CHECKED');
  expect(application(await bank(one.id, { decision: 'REFUSED', reason: '还款能力不足' }))).toMatchObject({
    state: 'REFUSED',
    bankReason: '还款能力不足',
  });
  expect(await byHand(one.id, '请重新考虑')).toMatchObject({
    code: 'BANK_DECIDED',
    clauses: [{ id: 'BL-2022-4.8.4' }],
  });
  expect(await bank(one.id, { decision: 'APPROVED' })).toMatchObject({ code: 'BANK_DECIDED' });
  const old = application((await apply('1956-06-01')).outcome);
  expect(await bank(old.id, { decision: 'APPROVED' })).toMatchObject({ code: 'NOT_CHECKED' });
});

test('JY-2025-4.13a: a refusal without the condition that is not met is no refusal', async () => {
  const { outcome } = await apply('1990-03-10', { occurredOn: '2025-06-01' }, '419001109201');
  const one = application(outcome);
  // 济源 prints no condition of its own: a person looks at it.
  await byHand(one.id, '符合条件', 'county@419001').then(({ code }) => expect(code).toBe('BEFORE_LAST_STEP'));
  const input = { applicationId: one.id, reason: '符合条件', occurredOn: '2025-06-02' };
  await act('county@419001', 'approveLoanByHand', input, APPLICATION);
  const on = { occurredOn: '2025-06-05' };
  expect(await bank(one.id, { decision: 'REFUSED', ...on }, '419001')).toMatchObject({
    __typename: 'ReasonRequired',
    field: 'reason',
    clauses: [{ id: 'JY-2025-4.13a' }],
  });
  expect(
    application(await bank(one.id, { decision: 'REFUSED', reason: '有不良信用记录', ...on }, '419001')),
  ).toMatchObject({
    state: 'REFUSED',
  });
});

test('HN-2020-4.1c: an application is open where there is will and need', async () => {
  const { outcome } = await apply('1980-03-10', { willing: false, occurredOn: '2020-06-01' }, '410526001201');
  expect(outcome).toMatchObject({ code: 'WILL_AND_NEED' });
  const open = await apply('1980-03-10', { product: 'ENTERPRISE', occurredOn: '2020-06-01' }, '410526001201');
  expect(application(open.outcome)).toMatchObject({ state: 'APPLIED' });
});

const LOAN = {
  contractNumber: 'hx-2025-0001',
  bank: '滑县农商行',
  dueOn: '2026-03-10',
  principal: '30000.00',
  annualRatePercent: '3.35',
  purpose: '养殖',
  mortgaged: false,
  guaranteed: false,
  occurredOn: '2025-03-10',
};

test('AY-2025-3.2.1a: a contract with mortgage or guarantee is not registered; without it is, once, as its ledger would bring it', async () => {
  const { id, persons } = await householdOf(finance, { village: '410526001201', births: ['1980-03-10'] });
  const register = (input: object) =>
    act(
      'finance@410526',
      'registerLoan',
      { ...LOAN, householdId: id, personId: persons[0], ...input },
      '... on LoanRegistered { loan { id contractNumber lprTerm state(asOf: "2025-06-01") } } ... on AlreadyRegistered { existing }',
    );
  for (const security of [{ guaranteed: true }, { mortgaged: true }]) {
    expect(await register(security)).toMatchObject({
      __typename: 'GuaranteeNotAllowed',
      clauses: [{ id: 'AY-2025-3.2.1a' }],
    });
  }
  const told = await toldMeanwhile(finance.service, ['measure-delivered'], async () => {
    expect(await register({})).toMatchObject({
      loan: { contractNumber: 'HX-2025-0001', lprTerm: 'ONE_YEAR', state: 'ACTIVE' },
    });
  });
  expect(told).toMatchObject([{ payload: { measures: [{ family: 'FINANCE', amount: '3000000' }] } }]);
  expect(await register({})).toMatchObject({ __typename: 'AlreadyRegistered' });
  // 普安乡 speaks of a product with a guarantee, and prints nothing against it.
  const other = await householdOf(finance, { village: '500235216201', births: ['1980-03-10'] });
  const guaranteed = { ...LOAN, guaranteed: true, householdId: other.id, personId: other.persons[0] };
  expect(
    await act('finance@500235', 'registerLoan', guaranteed, '... on LoanRegistered { loan { guaranteed } }'),
  ).toMatchObject({ loan: { guaranteed: true } });
});

test('PA-2025-3.2.3c: interest of a loan in 普安乡 has no rate, and none is borrowed', async () => {
  const { id, persons } = await householdOf(finance, { village: '500235216201', births: ['1980-03-10'] });
  const input = { ...LOAN, contractNumber: 'PA-1', householdId: id, personId: persons[0] };
  await act('finance@500235', 'registerLoan', input, '... on LoanRegistered { loan { id } }');
  const { interestSubsidy } = await entity<{ interestSubsidy: { decision: { toChange: object[] } }[] }>(
    'finance@500235',
    { __typename: 'Household', id },
    '... on Household { interestSubsidy(year: 2025) { sharePercent subsidy decision { outcome toChange { code clause { id } } } } }',
  );
  expect(interestSubsidy).toHaveLength(1);
  expect(interestSubsidy[0]).toMatchObject({
    sharePercent: null,
    subsidy: null,
    decision: { outcome: 'REFERRED' },
  });
  expect(interestSubsidy.flatMap(({ decision }) => decision.toChange)).toContainEqual({
    code: 'RATE_NOT_SET',
    clause: null,
  });
});

test('PA-2025-3.2.3a: a loan of another kind is not held against the conditions of microcredit, nor registered as one', async () => {
  const product = 'GUARANTEED_START_UP';
  const { householdId, personId, outcome } = await apply('1950-03-10', {
    ...{ product, unmetConditions: ['有发展项目'] },
  });
  const { id, ...other } = application(outcome);
  expect(other).toMatchObject({ state: 'APPLIED', outcome: 'REFERRED' });
  await byHand(id, '有反担保人');
  await bank(id, { decision: 'APPROVED' });
  const input = {
    ...LOAN,
    householdId,
    personId,
    applicationId: id,
    dueOn: '2023-06-10',
    occurredOn: '2022-06-10',
  };
  expect(
    await act(
      'finance@441322',
      'registerLoan',
      { ...input, guaranteed: true },
      '... on LoanRegistered { loan { id } }',
    ),
  ).toMatchObject({ code: 'OTHER_PRODUCT' });
  const { loanApplications } = await query<{ loanApplications: { totalCount: number } }>(
    'finance@441322',
    `{ loanApplications(filter: { product: ${product}, bank: "博罗农商行", from: "2022-06-01", to: "2022-06-01" }) { totalCount } }`,
  );
  expect(loanApplications.totalCount).toBe(1);
});

test('a loan follows the application that the bank approved, once', async () => {
  const { householdId, personId, outcome } = await apply('1990-03-10');
  const { id } = application(outcome);
  const register = () =>
    act(
      'finance@441322',
      'registerLoan',
      {
        ...LOAN,
        householdId,
        personId,
        applicationId: id,
        contractNumber: 'BL-1',
        dueOn: '2023-06-10',
        occurredOn: '2022-06-10',
      },
      '... on LoanRegistered { loan { id } }',
    );
  expect(await register()).toMatchObject({ code: 'NOT_APPROVED' });
  await bank(id, { decision: 'APPROVED' });
  expect(await register()).toMatchObject({ __typename: 'LoanRegistered' });
  const { loanApplications } = await query<{ loanApplications: { edges: { node: { loan: object } }[] } }>(
    'finance@441322',
    '{ loanApplications(filter: { state: APPROVED, product: MICROCREDIT }) { edges { node { id loan { contractNumber } } } } }',
  );
  expect(loanApplications.edges).toMatchObject([{ node: { id, loan: { contractNumber: 'BL-1' } } }]);
  const { loanApplications: foreign } = await query<{ loanApplications: { totalCount: number } }>(
    'finance@441323',
    '{ loanApplications { totalCount } }',
  );
  expect(foreign.totalCount).toBe(0);
});
