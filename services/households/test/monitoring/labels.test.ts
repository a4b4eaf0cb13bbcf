import { rowsOf } from '../running-households';
import { Monitoring, PLACES, type Place } from './running-monitoring';

let monitoring: Monitoring;
beforeAll(async () => {
  monitoring = await Monitoring.start('2025-12-01');
});
afterAll(() => monitoring?.households.drop());

const NO_LABOUR = { labour: '无劳动力' };
const LOST_LABOUR = { labour: '丧失劳动力' };
const county = (place: Place) => `county@${PLACES[place].county}`;

let registered = 900;
const nextCode = (place: Place) => `${PLACES[place].village.slice(0, 9)}799${registered++}`;
async function monitored(place: Place, members: object[]) {
  const householdId = await monitoring.register(place, nextCode(place), members);
  await monitoring.takeOver(place, householdId, '2024-01-15');
  return householdId;
}
const label = (place: Place, householdId: string, occurredOn: string, facts: object = {}) =>
  monitoring.act(county(place), 'setSafetyNetLabel', { householdId, occurredOn, facts });
const open = (place: Place, householdId: string) =>
  monitoring.household<{ id: string } | null>(county(place), householdId, 'monitored { id }');

test.each([
  ['PA-2025-4.1b3 no labour and the highest tier', [NO_LABOUR, LOST_LABOUR], { tier: 'highest' }, null],
  ['PA-2025-4.1b3 no labour and the full tier', [NO_LABOUR], { tier: 'full' }, null],
  ['PA-2025-4.1b3 dispersed hardship, whoever can work', [{}], { tier: null, dispersedHardship: true }, null],
  ['PA-2025-4.1b3 no labour and a lower tier', [NO_LABOUR], { tier: 'lower' }, 'TIER_NOT_HIGHEST'],
  ['PA-2025-4.1b3 one able member', [NO_LABOUR, {}], { tier: 'highest' }, 'LABOUR_IN_HOUSEHOLD'],
  ['PA-2025-4.1b3 an allowance that has stopped', [NO_LABOUR], { active: false }, 'TIER_NOT_HIGHEST'],
  ['PA-2025-4.1b3 nobody said who can work', [{ labour: '' }], { tier: 'highest' }, 'LABOUR_IN_HOUSEHOLD'],
] as const)('普安乡: %s', async (_, members, allowance, refusal) => {
  const householdId = await monitored('PU_AN', [...members]);
  await monitoring.allowance('PU_AN', householdId, '2025-05-01', allowance);
  const answer = await label('PU_AN', householdId, '2025-06-10');
  if (refusal === null) {
    expect(answer).toMatchObject({
      __typename: 'SafetyNetLabelRecorded',
      label: { name: '整户无劳动能力兜底保障', labelledOn: '2025-06-10', removedOn: null },
    });
    expect(answer.label?.grounds).toContainEqual(
      expect.objectContaining({ clause: { id: 'PA-2025-4.1b3' } }),
    );
    return;
  }
  expect(answer).toMatchObject({
    __typename: 'DecisionRefused',
    code: refusal,
    clauses: [{ id: 'PA-2025-4.1b3' }],
    decision: { outcome: 'REFUSED' },
  });
});

test('PA-2025-4.1b1 grounds stay as they were when 民政 says something else later; PA-2025-4.1b2 it stays monitored', async () => {
  const householdId = await monitored('PU_AN', [NO_LABOUR]);
  await monitoring.allowance('PU_AN', householdId, '2025-05-01');
  expect(await label('PU_AN', householdId, '2025-04-30')).toMatchObject({ code: 'TIER_NOT_HIGHEST' });
  const set = await label('PU_AN', householdId, '2025-05-01');
  await monitoring.allowance('PU_AN', householdId, '2025-08-01', { tier: 'lower' });
  const seen = (asOf: string) =>
    monitoring.household(
      county('PU_AN'),
      householdId,
      `safetyNetLabel(asOf: "${asOf}") { id name labelledOn removedOn removalReason grounds { code fact clause { id } } }`,
    );
  expect([await seen('2025-04-30'), await seen('2025-05-01'), await seen('2025-09-01')]).toEqual([
    null,
    set.label,
    set.label,
  ]);
  const decision = (asOf: string) =>
    monitoring.household(county('PU_AN'), householdId, `safetyNetLabelDecision(asOf: "${asOf}") { outcome }`);
  expect([await decision('2025-07-31'), await decision('2025-08-01')]).toEqual([
    { outcome: 'GRANTED' },
    { outcome: 'REFUSED' },
  ]);
  expect(await open('PU_AN', householdId)).not.toBeNull();
  const nominated = await monitoring.households.ask<{ nominateElimination: object }>(
    'village@500235216220',
    `mutation ($input: NominateEliminationInput!) { nominateElimination(input: $input) {
      ... on DecisionRefused { code clauses { id } } } }`,
    {
      input: {
        ...{ householdId, occurredOn: '2025-09-01', idempotencyKey: 'nominate' },
        evidence: { riskGone: true, mode: 'ASSISTED' },
      },
    },
  );
  expect(nominated.data.nominateElimination).toMatchObject({
    code: 'SAFETY_NET_NOT_ELIMINATED',
    clauses: expect.arrayContaining([{ id: 'PA-2025-4.1b2' }]),
  });
});

const MET = { objectiveDifficulty: true, meetsSafetyNetConditions: true };
test.each([
  [{ ...MET }, { wholeHousehold: true }, null],
  [{ ...MET, cannotByOwnEffort: true }, { wholeHousehold: false }, null],
  [{ ...MET }, { wholeHousehold: false }, 'SAFETY_NET_CONDITIONS_NOT_MET'],
  [{ ...MET, objectiveDifficulty: false }, {}, 'SAFETY_NET_CONDITIONS_NOT_MET'],
  [{ objectiveDifficulty: true }, {}, 'SAFETY_NET_CONDITIONS_NOT_MET'],
  [{ ...MET }, { tier: 'full' }, 'TIER_NOT_HIGHEST'],
])('AY-2025-3.3.4f, AY-2025-3.3.4g 安阳: assessed %j with %j', async (facts, allowance, refusal) => {
  const householdId = await monitored('AN_YANG', [{}]);
  await monitoring.allowance('AN_YANG', householdId, '2025-05-01', allowance);
  const answer = await label('AN_YANG', householdId, '2025-06-10', facts);
  expect(answer).toMatchObject(
    refusal === null
      ? { __typename: 'SafetyNetLabelRecorded', label: { name: '整户无劳动能力兜底保障户' } }
      : { __typename: 'DecisionRefused', code: refusal },
  );
});

test('scenario 17, JY-2025-1.1m 济源: 500 approved and 300 paid is refused, after full payment labelled and still monitored', async () => {
  const householdId = await monitored('JI_YUAN', [{}]);
  expect(await label('JI_YUAN', householdId, '2025-06-01')).toMatchObject({
    code: 'MEASURES_NOT_FULLY_DELIVERED',
  });
  await monitoring.allowance('JI_YUAN', householdId, '2025-06-01', { paid: '30000' });
  expect(await label('JI_YUAN', householdId, '2025-06-10')).toMatchObject({
    __typename: 'DecisionRefused',
    code: 'MEASURES_NOT_FULLY_DELIVERED',
    clauses: [{ id: 'JY-2025-1.1m' }],
    decision: { reasons: [{ fact: '农村低保 300.00 / 500.00', holds: false }] },
  });
  await monitoring.allowance('JI_YUAN', householdId, '2025-07-01', { paid: '50000' });
  expect(await label('JI_YUAN', householdId, '2025-07-01')).toMatchObject({
    __typename: 'SafetyNetLabelRecorded',
    label: { name: '兜底保障户' },
  });
  expect(await open('JI_YUAN', householdId)).not.toBeNull();
});

test('JY-2025-1.1m a renovation that is not paid in full holds the label as well', async () => {
  const householdId = await monitored('JI_YUAN', [{}]);
  await monitoring.allowance('JI_YUAN', householdId, '2025-06-01');
  await monitoring.renovation('JI_YUAN', householdId, '2025-06-01', '1999999');
  expect(await label('JI_YUAN', householdId, '2025-06-10')).toMatchObject({
    code: 'MEASURES_NOT_FULLY_DELIVERED',
    decision: { reasons: [{ holds: true }, { holds: false, fact: '农村危房改造2025 19999.99 / 20000.00' }] },
  });
});

test('one label stands at a time: of three at once one is set, the same key gives it again, it is taken off once', async () => {
  const householdId = await monitored('PU_AN', [NO_LABOUR]);
  await monitoring.allowance('PU_AN', householdId, '2025-05-01');
  const answers = await Promise.all([1, 2, 3].map(() => label('PU_AN', householdId, '2025-06-10')));
  expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
    'SafetyNetLabelConflict',
    'SafetyNetLabelConflict',
    'SafetyNetLabelRecorded',
  ]);
  const labelId = answers[0]?.label?.id;
  const remove = (occurredOn: string, idempotencyKey: string) =>
    monitoring.act('township@500235216', 'removeSafetyNetLabel', {
      ...{ labelId, occurredOn, reason: '家庭成员已就业', idempotencyKey },
    });
  expect(await remove('2025-06-09', 'early')).toMatchObject({ code: 'BEFORE_PREVIOUS_STEP' });
  const removed = await remove('2025-09-01', 'off');
  expect(removed).toMatchObject({ label: { removedOn: '2025-09-01', removalReason: '家庭成员已就业' } });
  expect(await remove('2025-09-01', 'off')).toEqual(removed);
  expect(await remove('2025-09-02', 'off again')).toMatchObject({ code: 'LABEL_REMOVED' });
  expect(await label('PU_AN', householdId, '2025-08-31')).toMatchObject({ code: 'LABEL_STANDS' });
  expect(await label('PU_AN', householdId, '2025-09-01')).toMatchObject({
    __typename: 'SafetyNetLabelRecorded',
  });
  const given = { householdId, occurredOn: '2025-10-01', idempotencyKey: 'same', facts: { ableMembers: 0 } };
  expect(await monitoring.act('county@500235', 'setSafetyNetLabel', given)).toMatchObject({
    __typename: 'SafetyNetLabelConflict',
  });
});

test('who is not monitored, not in sight or not to record it gets a typed answer', async () => {
  const householdId = await monitoring.register('PU_AN', '500235216799003', [NO_LABOUR]);
  await monitoring.allowance('PU_AN', householdId, '2025-05-01');
  expect(await label('PU_AN', householdId, '2025-06-10')).toMatchObject({ __typename: 'NotMonitored' });
  expect(await label('AN_YANG', householdId, '2025-06-10')).toMatchObject({ __typename: 'NotFound' });
  expect(await label('PU_AN', householdId, '2025-12-02')).toMatchObject({ code: 'DATE_IN_FUTURE' });
  for (const account of ['auditor@500235', 'civil-affairs@500235', 'admin@500235']) {
    expect(
      await monitoring.act(account, 'setSafetyNetLabel', { householdId, occurredOn: '2025-06-10' }),
    ).toMatchObject({ __typename: 'NotPermitted' });
  }
  await monitoring.takeOver('PU_AN', householdId, '2025-06-01');
  expect(await label('PU_AN', householdId, '2025-06-10', { ableMembers: 100 })).toMatchObject({
    code: 'NUMBER_OF_MEMBERS',
  });
  expect(await label('PU_AN', householdId, '2025-06-10', { ableMembers: 1 })).toMatchObject({
    code: 'LABOUR_IN_HOUSEHOLD',
  });
  expect(
    await rowsOf(monitoring.households, 'SELECT FROM safety_net_label WHERE household_id = $1', [
      householdId,
    ]),
  ).toEqual([]);
});
