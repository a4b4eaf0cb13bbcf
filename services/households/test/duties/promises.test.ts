import { Help } from '../help/running-help';
import { PLACES } from '../monitoring/running-monitoring';
import { mutate } from '../mutate';
import { dutyOf } from './running-duties';

const COUNTY = 'county@410181';
const OPEN = { metOn: null, stoppedOn: null, stoppedAs: null };

let help: Help;
beforeAll(async () => {
  help = await Help.start('2026-01-15');
});
afterAll(() => help?.households.drop());

let households = 0;
const told = (kind: string, householdId: string) => dutyOf(help.households, kind, householdId);

/** A household of 郑州 that is monitored as one out of poverty, or of another category. */
async function monitored(identifiedOn: string, category = 'UNSTABLE_EXIT'): Promise<string> {
  households += 1;
  const code = `${PLACES.ZHENG_ZHOU.village}811${String(households).padStart(3, '0')}`;
  const id = await help.monitoring.register('ZHENG_ZHOU', code, [{}], { exportedOn: '2020-04-01' });
  const taken = { householdId: id, category, identifiedOn, reason: '系统内已有' };
  await help.monitoring.act(COUNTY, 'takeOverMonitoring', taken);
  return id;
}

async function registered(householdId: string, occurredOn: string): Promise<void> {
  const evidence = { standardMet: true, procedureReference: '巩扶贫〔2020〕9号', resolvableByPolicy: false };
  const poor = { householdId, occurredOn, reason: '收入低于标准', evidence };
  expect(await help.monitoring.act(COUNTY, 'registerPoor', poor)).toMatchObject({
    __typename: 'PoorRegistrationRecorded',
  });
}

test('ZZ-2020-2.3a: that a household out of poverty does not fall back is to be kept up, broken by its registration as poor, kept where it is brought back', async () => {
  const id = await monitored('2019-11-20');
  expect(await told('NO_RETURN_TO_POVERTY', id)).toMatchObject({
    ...{ triggeredOn: '2019-11-20', subject: { kind: 'PERIOD' }, ...OPEN },
  });
  expect(await told('NO_RETURN_TO_POVERTY', await monitored('2019-11-20', 'MARGINAL'))).toBeUndefined();
  await registered(id, '2020-07-01');
  expect(await told('NO_RETURN_TO_POVERTY', id)).toMatchObject({
    ...{ metOn: null, stoppedOn: '2020-07-01', stoppedAs: 'RETURNED_TO_POVERTY' },
  });
  const evidence = { finding: '收入达标', procedureReference: '台账12' };
  await help.monitoring.act(COUNTY, 'recordExitStandardReached', {
    ...{ householdId: id, occurredOn: '2020-12-20', evidence },
  });
  expect(await told('NO_RETURN_TO_POVERTY', id)).toMatchObject(OPEN);
});

test('ZZ-2020-2.3a: a household released before the day owes nothing more', async () => {
  const id = await monitored('2020-05-06');
  await help.eliminated(id, '2020-09-30');
  expect(await told('NO_RETURN_TO_POVERTY', id)).toMatchObject({
    ...{ stoppedOn: '2020-09-30', stoppedAs: 'RELEASED' },
  });
});

test('HN-2020-6.2d: a warning of a department is passed on when it is received, and never was one where its lead is withdrawn', async () => {
  const householdId = await monitored('2020-05-06', 'MARGINAL');
  const lead = async (channel: object, key: string) =>
    mutate<{ lead?: { id: string } }>(help.households, 'township@410181001', {
      mutation: 'receiveLead',
      input: { householdId, leadType: 'ILLNESS_DISASTER_ACCIDENT', occurredOn: '2020-06-02', idempotencyKey: key, ...channel },
      fields: '... on LeadReceived { lead { id } } ... on UserError { code }',
    });
  await lead({ channel: 'DAILY_CHECK' }, 'warned-0');
  expect(await told('WARNING_SHARING', householdId)).toBeUndefined();
  const pushed = { channel: 'DEPARTMENT_PUSH', pushedBy: '卫健', receivedOn: '2020-06-09' };
  const { lead: warned } = await lead(pushed, 'warned-1');
  expect(await told('WARNING_SHARING', householdId)).toMatchObject({
    ...{ triggeredOn: '2020-06-02', subject: { kind: 'LEAD', id: warned?.id } },
    ...{ metOn: '2020-06-09', stoppedOn: null },
  });
  const withdrawn = { leadId: warned?.id, occurredOn: '2020-06-12', reason: '误报' };
  await mutate(help.households, 'township@410181001', {
    mutation: 'withdrawLead',
    input: { ...withdrawn, idempotencyKey: 'warned-2' },
    fields: '__typename',
  });
  expect(await told('WARNING_SHARING', householdId)).toMatchObject({
    ...{ metOn: null, stoppedOn: '2020-06-02', stoppedAs: 'WITHDRAWN' },
  });
});
