import { itemsTold, runningService, type ServiceUnderTest, toldMeanwhile, waitUntil } from '@dixian/testkit';
import { service } from '../src/service';

const ACCOUNT = 'civil-affairs@419001';
const CODE = '419001001730001';
const HOUSEHOLD = '0199a1b2-0000-7000-8000-000000000001';
let assistance: ServiceUnderTest;

beforeAll(async () => {
  assistance = await runningService(service, { now: '2025-11-30' });
  await assistance.deliver('household-registered', {
    households: [{ id: HOUSEHOLD, code: CODE, divisionCode: '419001001201', version: 1, persons: [] }],
  });
});
afterAll(() => assistance?.drop());

const load = (day: string, ...rows: string[]) =>
  assistance.load(ACCOUNT, 'allowance-payments', {
    name: `农村低保发放_${day}.csv`,
    content: ['户编号,低保档次,保障人数,月核定金额,月份,月发放金额', ...rows].join('\n'),
  });
const row = (month: string, approved: number, paid: number) => `${CODE},B,2,${approved},${month},${paid}`;

async function withdraw(reportId: string): Promise<string> {
  const { data } = await assistance.ask<{ outcome: { __typename: string } }>(
    ACCOUNT,
    `mutation ($input: WithdrawImportInput!) { outcome: withdrawSocialAssistanceImport(input: $input) { __typename } }`,
    { input: { reportId, reason: '选错文件', idempotencyKey: reportId } },
  );
  return data.outcome.__typename;
}
async function takenBack(reportId: string): Promise<void> {
  expect(await withdraw(reportId)).toBe('ImportWithdrawalStarted');
  await waitUntil(async () => {
    const { data } = await assistance.ask<{ socialAssistanceImport: { state: string } }>(
      ACCOUNT,
      'query ($id: ID!) { socialAssistanceImport(id: $id) { state } }',
      { id: reportId },
    );
    return data.socialAssistanceImport.state === 'WITHDRAWN';
  });
}
interface Drawn {
  approved: string;
  paid: string;
  active: boolean;
  occurredOn: string;
}
async function drawn(asOf: string): Promise<Drawn[]> {
  const { data, errors } = await assistance.ask<{ _entities: { allowances: Drawn[] }[] }>(
    ACCOUNT,
    `query ($r: [_Any!]!, $asOf: Date) { _entities(representations: $r) { ... on Household {
      allowances(asOf: $asOf) { approved paid active occurredOn } } } }`,
    { r: [{ __typename: 'Household', id: HOUSEHOLD }], asOf },
  );
  expect(errors).toBeUndefined();
  return data._entities[0]?.allowances ?? [];
}

test('a month that a ledger paid is taken back by a newer word, and the grant stands as it did', async () => {
  await load('20250930', row('2025-09', 420, 420));
  const { id: october } = await load('20251031', row('2025-10', 420, 300));
  const september = { approved: '420.00', paid: '420.00', active: true, occurredOn: '2025-09-30' };
  expect(await drawn('2025-10-31')).toEqual([{ ...september, paid: '300.00', occurredOn: '2025-10-31' }]);
  const types = ['allowance-changed', 'measure-delivered', 'money-paid', 'task-changed'] as const;
  const told = await toldMeanwhile(assistance.service, [...types], () => takenBack(october));
  expect(await drawn('2025-10-31')).toEqual([september]);
  expect(itemsTold(told, 'allowance-changed')).toMatchObject([
    { occurredOn: '2025-10-31', approved: '42000', paid: '42000', active: true },
  ]);
  expect(itemsTold(told, 'measure-delivered')).toMatchObject([
    { deliveredOn: '2025-10-31', withdrawn: true },
  ]);
  expect(itemsTold(told, 'money-paid')).toMatchObject([{ paidOn: '2025-10-31', withdrawn: true }]);
  // What was short of October is no work any more.
  expect(itemsTold(told, 'task-changed')).toMatchObject([{ kind: 'ALLOWANCE_SHORT' }]);
});

test('a correction of a month that is taken back leaves what was said of the month before', async () => {
  await load('20251031', row('2025-10', 420, 420));
  const { id: correction } = await load('20251101', row('2025-10', 500, 500));
  expect(await drawn('2025-10-31')).toMatchObject([{ approved: '500.00' }]);
  const told = await toldMeanwhile(assistance.service, ['measure-delivered'], () => takenBack(correction));
  expect(await drawn('2025-10-31')).toMatchObject([{ approved: '420.00', paid: '420.00' }]);
  expect(itemsTold(told, 'measure-delivered')).toMatchObject([{ amount: '42000', withdrawn: false }]);
});

test('a ledger on which somebody ended the grant stays', async () => {
  const { id: november } = await load('20251130', row('2025-11', 420, 420));
  const { data } = await assistance.ask<{ endAllowance: { __typename: string } }>(
    ACCOUNT,
    'mutation ($input: EndAllowanceInput!) { endAllowance(input: $input) { __typename } }',
    {
      input: {
        ...{ householdId: HOUSEHOLD, grantId: await grantId(), reason: 'INCOME' },
        ...{ occurredOn: '2025-11-30', idempotencyKey: 'ended' },
      },
    },
  );
  expect(data.endAllowance.__typename).toMatch(/Recorded|Ended/);
  expect(await withdraw(november)).toBe('ImportRestedUpon');
});

async function grantId(): Promise<string> {
  const { data } = await assistance.ask<{ _entities: { allowances: { grant: string }[] }[] }>(
    ACCOUNT,
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Household { allowances { grant } } } }`,
    { r: [{ __typename: 'Household', id: HOUSEHOLD }] },
  );
  return data._entities[0]?.allowances[0]?.grant ?? '';
}
