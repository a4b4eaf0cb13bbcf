import type { LedgerEnvironment } from '@dixian/service';
import { runningService, type ServiceUnderTest } from '@dixian/testkit';
import { service } from '../../src/service';
import { register, tellStanding } from '../registered';
import { act, familyOf } from './support-desk';

const KEY = familyOf(1);
const ACCOUNT = 'employment@410526';

let employment: ServiceUnderTest<LedgerEnvironment>;

beforeAll(async () => {
  employment = await runningService(service, { now: '2026-02-15' });
  await register(employment, [KEY]);
  await tellStanding(employment, [KEY], [{ identifiedOn: '2023-01-01', eliminatedOn: '2025-02-01' }]);
});
afterAll(() => employment?.drop());

const does = (name: string, input: object, account = ACCOUNT) => act(employment, account, name, input);

async function trained(kind: string, days: { from: string; to: string; certificateOn?: string }) {
  const enrolled = await does('enrolTraining', {
    personId: KEY.members[0]?.id,
    kind,
    trade: '家政服务员',
    occurredOn: days.from,
  });
  expect(enrolled.training).toMatchObject({ state: 'ENROLLED' });
  const trainingId = enrolled.training?.id;
  expect(await does('claimTrainingSubsidy', { trainingId, occurredOn: days.from })).toMatchObject({
    training: { decision: { outcome: 'REFUSED' } },
  });
  const completed = await does('completeTraining', {
    trainingId,
    occurredOn: days.to,
    ...(days.certificateOn && { certificateOn: days.certificateOn }),
  });
  return { trainingId, completed };
}

test('AY-2025-3.1.3b: a certificate of the last day of the year is subsidised, whenever it is claimed', async () => {
  const { trainingId } = await trained('SHORT_SKILL', {
    from: '2025-11-20',
    to: '2025-12-20',
    certificateOn: '2025-12-31',
  });
  const claimed = await does('claimTrainingSubsidy', { trainingId, occurredOn: '2026-02-01' });
  expect(claimed.training).toMatchObject({
    state: 'CLAIMED',
    amount: null,
    decision: { outcome: 'GRANTED', clauses: expect.arrayContaining([{ id: 'AY-2025-3.1.3b' }]) },
  });
  expect(await does('recordTrainingPayment', { trainingId, occurredOn: '2026-02-10' })).toMatchObject({
    __typename: 'AmountNotSet',
    parameter: 'training-subsidy-amount',
  });
});

test('AY-2025-3.1.3b: one of the first day of 2026 is not', async () => {
  const { trainingId } = await trained('SHORT_SKILL', {
    from: '2025-12-01',
    to: '2025-12-28',
    certificateOn: '2026-01-01',
  });
  expect(await does('claimTrainingSubsidy', { trainingId, occurredOn: '2026-02-01' })).toMatchObject({
    training: { decision: { outcome: 'REFUSED', clauses: [{ id: 'AY-2025-3.1.3b' }] } },
  });
});

test('AY-2025-3.1.3c: other trainings of the sector are open to the last day of the year', async () => {
  const { trainingId } = await trained('EVERYBODY_CERTIFIED', { from: '2025-12-01', to: '2025-12-31' });
  expect(await does('claimTrainingSubsidy', { trainingId, occurredOn: '2026-02-01' })).toMatchObject({
    training: {
      decision: { outcome: 'GRANTED', clauses: expect.arrayContaining([{ id: 'AY-2025-3.1.3c' }]) },
    },
  });
});

test('a ledger of trainings loads, a second time it changes nothing, and what is paid counts in the list', async () => {
  const content = [
    '户编号,姓名,证件号码,类别,开班日,结业日,证书,补贴金额,发放日期',
    `${KEY.code},甲,${KEY.members[0]?.certificate},技能河南,2025-05-01,2025-05-20,A1,800.00,2025-06-30`,
    `${KEY.code},甲,${KEY.members[0]?.certificate},舞蹈,2025-05-01,2025-05-20,,800.00,2025-06-30`,
  ].join('\n');
  const file = { name: '就业培训台账_20250701.csv', content };
  const report = await employment.load(ACCOUNT, 'skills-training', file);
  expect(report).toMatchObject({ rowsLoaded: 1, rowsRejected: 1, recordsAdded: 1 });
  const again = await employment.load(ACCOUNT, 'skills-training', {
    ...file,
    name: '就业培训台账_20250702.csv',
  });
  expect(again).toMatchObject({ recordsAdded: 0 });
  const { data } = await employment.ask<{ trainings: { totalCount: number; edges: object[] } }>(
    ACCOUNT,
    `{ trainings(filter: { state: PAID, kind: SKILLED_HENAN }) { totalCount edges { node { kind endsOn paidAmount } } } }`,
  );
  expect(data.trainings).toMatchObject({
    totalCount: 1,
    edges: [{ node: { endsOn: '2025-05-20', paidAmount: '800.00' } }],
  });
});
