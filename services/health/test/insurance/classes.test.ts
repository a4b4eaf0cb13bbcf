import {
  answeredMatters,
  changesOfDraft,
  changesOfNothing,
  draftOfPolicy,
  NO_CHANGES,
  runningService,
  type ServiceUnderTest,
  withoutRule,
  withValue,
} from '@dixian/testkit';
import { service } from '../../src/service';
import { certificateOf, idOf, tellPatients } from '../ledgers/county-of-patients';
import { RATES_OF_JI_YUAN, supplements } from '../supplements';

const CLERK = 'health@419001';
const VILLAGE = '419001101001';

let health: ServiceUnderTest;
let remove: () => Promise<void>;
let keys = 0;

beforeAll(async () => {
  const supplied = await supplements({ 'ji-yuan-rates': RATES_OF_JI_YUAN });
  remove = supplied.remove;
  health = await runningService(service, { now: '2025-12-01', variables: supplied.variables });
  await tellPatients(health, VILLAGE, [{ n: 1 }, { n: 2 }, { n: 3 }, { n: 4, eliminatedOn: '2024-06-01' }]);
});
afterAll(async () => {
  await health?.drop();
  await remove?.();
});

async function act(field: string, type: string, input: object, account = CLERK) {
  const { data, errors } = await health.ask<{ done: { __typename: string } }>(
    account,
    `mutation ($input: ${type}!) { done: ${field}(input: $input) { __typename } }`,
    { input: { ...input, idempotencyKey: `key-${keys++}` } },
  );
  expect(errors).toBeUndefined();
  return data.done.__typename;
}

const insure = (n: number, aidClass?: string) =>
  act('recordInsurance', 'RecordInsuranceInput', {
    ...{ householdId: idOf(0, n), personId: idOf(1, n), year: 2025, status: 'INSURED', aidClass },
    ...{ collectedOn: '2025-03-01', contribution: '380.00', occurredOn: '2025-03-05' },
  });

test('JY-2025-1.2d: each class has the rate that the place has set for it, and one without a rate takes no other’s', async () => {
  await insure(1, '特困');
  await insure(2, '监测');
  await insure(3, '脱贫');
  // Nobody said a class: the register tells that the family is out of poverty.
  await insure(4);
  const list = { division: '419001', year: 2025, occurredOn: '2025-04-01' };
  expect(await act('listPremiumSubsidies', 'ListPremiumSubsidiesInput', list)).toBe('PremiumSubsidiesListed');
  const { data, errors } = await health.ask<{ premiumSubsidies: { edges: { node: object }[] } }>(
    CLERK,
    `{ premiumSubsidies(filter: { year: 2025 }, orderBy: { field: COLLECTED_ON }) { edges { node { aidClass rate amount state
       decision { outcome toChange { code } clauses { id } } } } } }`,
  );
  expect(errors).toBeUndefined();
  const byClass = (name: string) =>
    data.premiumSubsidies.edges
      .map(({ node }) => node)
      .filter((node) => 'aidClass' in node && node.aidClass === name);
  expect(byClass('特困')).toMatchObject([
    { rate: '100%', amount: '380.00', state: 'DUE', decision: { clauses: [{ id: 'JY-2025-1.2d' }] } },
  ]);
  expect(byClass('监测')).toMatchObject([{ rate: '50%', amount: '190.00', state: 'DUE' }]);
  const unset = {
    ...{ rate: null, amount: null, state: 'REFERRED' },
    decision: { outcome: 'REFERRED', toChange: [{ code: 'RATE_NOT_SET' }] },
  };
  expect(byClass('脱贫')).toMatchObject([unset, unset]);
});

test('JY-2025-1.2e: the three layers of a bill are shown apart, in the order that is printed, and self-paid is what they leave', async () => {
  const header =
    '结算单号,证件号码,户编号,结算日期,类别,医疗总费用,基本医保支付,大病保险支付,医疗救助支付,个人自付';
  const row = `J-1,${certificateOf(1)},419001101750001,2025-05-01,住院,29232.43,17539.46,2923.24,2923.24,5846.48`;
  await health.load(CLERK, 'settlements', {
    name: '医保结算明细_20251130.csv',
    content: `${header}\n${row}`,
  });
  const { data } = await health.ask<{ settlements: { edges: { node: object }[] } }>(
    CLERK,
    `{ settlements(filter: { differs: true, unexplained: true, above: "5846.48" }) { edges { node { layers { layer amount } selfPaid
       selfPaidByLayers selfPaidDifference } } } }`,
  );
  expect(data.settlements.edges.map(({ node }) => node)).toEqual([
    {
      layers: [
        { layer: 'BASIC_INSURANCE', amount: '17539.46' },
        { layer: 'SERIOUS_ILLNESS_INSURANCE', amount: '2923.24' },
        { layer: 'MEDICAL_AID', amount: '2923.24' },
      ],
      ...{ selfPaid: '5846.48', selfPaidByLayers: '5846.49', selfPaidDifference: '0.01' },
    },
  ]);
  const none = await health.ask<{ settlements: { totalCount: number } }>(
    CLERK,
    '{ settlements(filter: { above: "5846.49" }) { totalCount } }',
  );
  expect(none.data.settlements.totalCount).toBe(0);
});

test('JY-2025-1.2c: what is done for health help without a household is taken down for its clause', async () => {
  const work = { clauseId: 'JY-2025-1.2c', unit: '卫生健康委员会', figure: '12', occurredOn: '2025-11-20' };
  expect(await act('recordHealthWork', 'RecordWorkInput', work)).toBe('WorkRecorded');
  const { data } = await health.ask<{ healthWork: { edges: { node: object }[] } }>(
    CLERK,
    '{ healthWork { edges { node { unit clause { id } } } } }',
  );
  expect(data.healthWork.edges.map(({ node }) => node)).toEqual([
    { unit: '卫生健康委员会', clause: { id: 'JY-2025-1.2c' } },
  ]);
});

test('a draft that forgets the contributions of classes takes what each had, to the fen; who may not see bills is not told', async () => {
  const draft = { folder: 'ji-yuan-2025', division: '419001', on: '2025-11-30' };
  const id = await draftOfPolicy({ ...draft, change: withoutRule('premium-subsidy-by-class') });
  const of = (account: string) => answeredMatters(health, account, { field: 'healthChanges', id });
  const premium = (await of(CLERK))?.find(({ name }) => name === 'premium-subsidy');
  expect(premium).toMatchObject({
    ...{ before: 2, after: 0, leaving: 2, amountBefore: '570.00', amountAfter: null, difference: '-570.00' },
    ...{ clauseBefore: { id: 'JY-2025-1.2d' }, clauseAfter: null },
    examples: [
      { person: { id: idOf(1, 1) }, amountBefore: '380.00', heldAfter: false },
      { person: { id: idOf(1, 2) }, amountBefore: '190.00', heldAfter: false },
    ],
  });
  expect((await of(`village@${VILLAGE}`))?.map(({ name }) => name) ?? []).not.toContain('premium-subsidy');
  expect(await of('education@419001')).toBeUndefined();
});

test('BL-2022-4.4.2: a draft that sets a share tells the bills that do not reach it, exactly', async () => {
  await tellPatients(health, '441322102201', [{ n: 5 }]);
  const header =
    '结算单号,证件号码,户编号,结算日期,类别,医疗总费用,基本医保支付,大病保险支付,医疗救助支付,个人自付,合规费用';
  await health.load('health@441322', 'settlements', {
    name: '医保结算明细_20251130.csv',
    content: `${header}\nB-1,${certificateOf(5)},441322102750005,2025-05-01,住院,30000.00,15999.99,0.00,0.00,14000.01,20000.00`,
  });
  const told = async (share: number, layers: string) => {
    const changes = await changesOfDraft(health, 'health@441322', {
      ...{ field: 'healthChanges', folder: 'bo-luo-2022', division: '441322', on: '2025-11-30' },
      change: withValue('reimbursement-standard', `["住院=${share}%;${layers};合规费用"]`),
    });
    return changes?.find(({ name }) => name === 'reimbursement-standard');
  };
  expect(await told(80, '基本医保+医疗救助')).toMatchObject({
    ...{ before: 0, after: 1, entering: 1, clauseBefore: null, clauseAfter: { id: 'BL-2022-4.4.2' } },
    examples: [{ person: { id: idOf(1, 5) } }],
  });
  expect(await told(79, '基本医保+医疗救助')).toMatchObject({ before: 0, after: 0 });
  expect(await told(1, '大病保险')).toMatchObject({ after: 1 });
});

test('BL-2022-4.4.3: a draft that forgets serious-illness relief tells the cases of the year with what was set for them, and no refused one', async () => {
  const clerk = 'health@441322';
  const told = async (on: string) => {
    const changes = await changesOfDraft(health, clerk, {
      ...{ field: 'healthChanges', folder: 'bo-luo-2022', division: '441322', on },
      change: withoutRule('serious-illness-relief'),
    });
    return changes?.find(({ name }) => name === 'serious-illness-relief');
  };
  const open = async (occurredOn: string) => {
    const whom = { householdId: idOf(0, 5), personId: idOf(1, 5), occurredOn };
    expect(await act('openSeriousIllnessRelief', 'OpenSeriousIllnessReliefInput', whom, clerk)).toBe(
      'HealthRecorded',
    );
  };
  const decide = async (state: string, amount: string | null) => {
    const { data } = await health.ask<{ cases: { edges: { node: { id: string } }[] } }>(
      clerk,
      '{ cases: medicalReliefCases(filter: { state: OPEN }) { edges { node { id } } } }',
    );
    const verdict = { caseId: data.cases.edges[0]?.node.id, state, amount, version: 1, reason: '按规定核定' };
    const input = { ...verdict, occurredOn: '2025-11-30' };
    await act('decideMedicalReliefCase', 'DecideMedicalReliefCaseInput', input, clerk);
  };
  await open('2025-06-01');
  expect(await told('2025-11-30')).toMatchObject({
    ...{ before: 1, after: 0, leaving: 1, amountBefore: null, difference: null },
    ...{ clauseBefore: { id: 'BL-2022-4.4.3' }, clauseAfter: null },
    examples: [{ household: { id: idOf(0, 5) }, person: { id: idOf(1, 5) } }],
  });
  await decide('AMOUNT_SET', '8000.00');
  expect(await told('2025-11-30')).toMatchObject({ amountBefore: '8000.00', difference: '-8000.00' });
  await open('2025-11-01');
  expect(await told('2025-11-30')).toMatchObject({ before: 2 });
  await decide('REFUSED', null);
  expect(await told('2025-11-30')).toMatchObject({ before: 1, amountBefore: '8000.00' });
  // The cases are of 2025: a law of the year before is held against the cases of its own year.
  expect(await told('2024-12-31')).toMatchObject({ before: 0, after: 0 });
});

test('a document put in its own place changes nothing, in each matter that it speaks of', async () => {
  expect(await changesOfNothing(health, CLERK, 'healthChanges')).toEqual(NO_CHANGES);
});
