import { officialCalendar, plainDate } from '@dixian/calendar';
import { systemScope } from '@dixian/service';
import { openMonitoringTasks } from '../../src/monitoring/use-cases/open-monitoring-tasks';
import { Help } from '../help/running-help';
import { PLACES, type Place } from '../monitoring/running-monitoring';
import { mutate } from '../mutate';
import { dutyOf, toldDuties } from './running-duties';

const HELPER = { name: '王测试', unit: '市水利局', post: '科员', civilServant: true };
const OPEN = { metOn: null, stoppedOn: null, stoppedAs: null };

let help: Help;
beforeAll(async () => {
  help = await Help.start('2026-01-15');
});
afterAll(() => help?.households.drop());

let households = 0;
const code = (place: Place) => `${PLACES[place].village}799${String(++households).padStart(3, '0')}`;
const told = (kind: string, householdId: string) => dutyOf(help.households, kind, householdId);
const monitoredIn = (place: Place, identifiedOn: string) => help.monitored(place, code(place), identifiedOn);

test('JY-2025-1.1i: a helper is owed from the day of the identification until one stands', async () => {
  const id = await monitoredIn('JI_YUAN', '2025-06-02');
  expect(await told('HELPER_ASSIGNMENT', id)).toMatchObject({
    ...{ triggeredOn: '2025-06-02', divisionCode: PLACES.JI_YUAN.village, ...OPEN },
    subject: { kind: 'PERIOD' },
  });
  await help.act('township@419001001', 'assignHelper', {
    ...{ householdId: id, occurredOn: '2025-06-12', ...HELPER },
  });
  expect(await told('HELPER_ASSIGNMENT', id)).toMatchObject({ metOn: '2025-06-12' });
});

test('where no document asks for a duty none is told', async () => {
  const id = await monitoredIn('AN_YANG', '2025-06-02');
  expect(await told('HELPER_ASSIGNMENT', id)).toBeUndefined();
  expect(await told('LONG_UNRESOLVED', id)).toBeUndefined();
});

test('JY-2025-1.1k: what is unresolved counts from the identification, met by the decision, stopped by a release', async () => {
  const id = await monitoredIn('JI_YUAN', '2023-06-30');
  expect(await told('LONG_UNRESOLVED', id)).toMatchObject({ triggeredOn: '2023-06-30', ...OPEN });
  const decided = { householdId: id, decision: 'CONTINUE', occurredOn: '2025-07-10', reason: '逐户研判' };
  expect(await help.monitoring.act('county@419001', 'triageLongUnresolved', decided)).toMatchObject({
    __typename: 'TriageRecorded',
  });
  expect(await told('LONG_UNRESOLVED', id)).toMatchObject({ metOn: '2025-07-10' });
  const released = await monitoredIn('JI_YUAN', '2024-02-01');
  await help.eliminated(released, '2025-05-05');
  expect(await told('LONG_UNRESOLVED', released)).toMatchObject({
    ...{ metOn: null, stoppedOn: '2025-05-05', stoppedAs: 'RELEASED' },
  });
});

test('ZZ-2020-2.1d: every household of 2019 on the list owes the rectification, whether or not anybody has begun', async () => {
  const id = await help.monitoring.register('ZHENG_ZHOU', code('ZHENG_ZHOU'), [{}], {
    exportedOn: '2020-04-01',
  });
  await help.monitoring.takeOver('ZHENG_ZHOU', id, '2019-11-20');
  const rules = { ...help.law, calendar: officialCalendar(), reviewAges: [] };
  await openMonitoringTasks(help.households.service.parts.workerDb, rules, plainDate('2020-05-20'));
  expect(await told('RECTIFICATION', id)).toMatchObject({ triggeredOn: '2020-04-24', ...OPEN });
  await help.eliminated(id, '2020-06-30');
  await openMonitoringTasks(help.households.service.parts.workerDb, rules, plainDate('2020-07-01'));
  expect(await told('RECTIFICATION', id)).toMatchObject({
    metOn: null,
    stoppedOn: '2020-06-30',
    stoppedAs: 'RELEASED',
  });
});

test('ZZ-2020-2.3c: a household registered as poor owes the exit standard, met on the day it is reached', async () => {
  const id = await help.monitoring.register('ZHENG_ZHOU', code('ZHENG_ZHOU'), [{}], {
    exportedOn: '2020-04-01',
  });
  const taken = { householdId: id, category: 'MARGINAL', identifiedOn: '2019-11-20', reason: '系统内已有' };
  await help.monitoring.act('county@410181', 'takeOverMonitoring', taken);
  const evidence = { standardMet: true, procedureReference: '巩扶贫〔2020〕9号', resolvableByPolicy: false };
  const poor = { householdId: id, occurredOn: '2020-07-01', reason: '现行政策无法化解', evidence };
  await help.monitoring.act('county@410181', 'registerPoor', poor);
  expect(await told('EXIT_STANDARD', id)).toMatchObject({ triggeredOn: '2020-07-01', ...OPEN });
  const reached = { finding: '收入达标', procedureReference: '台账12' };
  await help.monitoring.act('county@410181', 'recordExitStandardReached', {
    ...{ householdId: id, occurredOn: '2020-12-20', evidence: reached },
  });
  expect(await told('EXIT_STANDARD', id)).toMatchObject({ metOn: '2020-12-20' });
});

async function lead(account: string, given: object): Promise<string> {
  const input = { leadType: 'HOUSING', idempotencyKey: `lead-${++households}`, ...given };
  const fields = '... on LeadReceived { lead { id } } ... on UserError { code }';
  const answer = await mutate<{ __typename: string; lead?: { id: string } }>(help.households, account, {
    ...{ mutation: 'receiveLead', input, fields },
  });
  expect(answer).toMatchObject({ __typename: 'LeadReceived' });
  return answer.lead?.id ?? '';
}

test("PA-2025-1.2.4c: a department's lead is to be told on from its receipt, until the centre has it", async () => {
  const householdId = await help.monitoring.register('PU_AN', code('PU_AN'));
  const pushed = {
    channel: 'DEPARTMENT_PUSH',
    pushedBy: '信访',
    occurredOn: '2025-06-02',
    receivedOn: '2025-06-04',
  };
  const leadId = await lead('township@500235216', { householdId, ...pushed });
  expect(await told('LEAD_FORWARDING', householdId)).toMatchObject({
    ...{ triggeredOn: '2025-06-04', subject: { kind: 'LEAD', id: leadId }, ...OPEN },
  });
  const steps = [
    { step: 'OFFICE', receivers: ['民政办'], occurredOn: '2025-06-04' },
    { step: 'CENTRE', receivers: ['乡产业服务中心'], leaderInformed: true, occurredOn: '2025-06-06' },
  ];
  for (const step of steps) {
    const input = { leadId, idempotencyKey: `step-${step.step}`, ...step };
    await mutate(help.households, 'township@500235216', {
      mutation: 'forwardLead',
      input,
      fields: '__typename',
    });
  }
  expect(await told('LEAD_FORWARDING', householdId)).toMatchObject({ metOn: '2025-06-06' });
});

test('HN-2020-5.1c: a household found after the rectification is owed to the adjustment of its month', async () => {
  const householdId = await help.monitoring.register('ZHENG_ZHOU', code('ZHENG_ZHOU'), [{}], {
    exportedOn: '2020-04-01',
  });
  const found = { householdId, channel: 'DAILY_CHECK', occurredOn: '2020-06-11' };
  await lead('village@410181001003', found);
  expect(await told('MONTHLY_ADJUSTMENT', householdId)).toMatchObject({ triggeredOn: '2020-06-11', ...OPEN });
});

test('ZZ-2020-2.1c: a mistake that was found is to be corrected, by the evidence of it', async () => {
  const found = {
    source: 'AUDIT',
    finding: '人口信息不准',
    occurredOn: '2020-06-01',
    idempotencyKey: 'finding',
  };
  const { finding } = await mutate<{ __typename: string; finding: { id: string } }>(
    help.households,
    'county@410181',
    {
      ...{ mutation: 'recordInspectionFinding', input: found },
      fields: '... on InspectionFindingRecorded { finding { id } } ... on UserError { code }',
    },
  );
  const corrections = async () =>
    (await toldDuties(help.households)).filter(({ kind }) => kind === 'CORRECTION');
  expect(await corrections()).toMatchObject([
    { subject: { kind: 'FINDING', id: finding.id }, householdId: null, triggeredOn: '2020-06-01', ...OPEN },
  ]);
  const shown = {
    findingId: finding.id,
    evidence: '已更正',
    occurredOn: '2020-06-20',
    idempotencyKey: 'shown',
  };
  await mutate(help.households, 'county@410181', {
    mutation: 'rectifyFinding',
    input: shown,
    fields: '__typename',
  });
  expect(await corrections()).toMatchObject([{ metOn: '2020-06-20' }]);
});

test('a time of monitoring that is corrected has its duties dated anew; of what is gone there never was one', async () => {
  const id = await monitoredIn('JI_YUAN', '2025-06-02');
  const write = (sql: string) =>
    help.households.service.parts.workerDb.write(systemScope, (transaction) => transaction.query(sql, [id]));
  await write(`UPDATE monitoring_period SET identified_on = '2025-05-20' WHERE household_id = $1`);
  expect(await told('LONG_UNRESOLVED', id)).toMatchObject({ triggeredOn: '2025-05-20' });
  await write('DELETE FROM monitoring_period WHERE household_id = $1');
  expect(await told('LONG_UNRESOLVED', id)).toMatchObject({
    stoppedOn: '2025-05-20',
    stoppedAs: 'WITHDRAWN',
  });
});
