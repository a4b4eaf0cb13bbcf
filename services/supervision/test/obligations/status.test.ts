import { randomUUID } from 'node:crypto';
import { obligationsOf, type Supervision, someLead, startSupervision } from '../running-supervision';

const COUNTY = 'county@500235';

let supervision: Supervision;
beforeAll(async () => {
  supervision = await startSupervision({ DIXIAN_NOW: '2025-12-01' });
});
afterAll(() => supervision.stop());

function verify(leadId: string, verifiedOn: string): Promise<void> {
  const { householdId, divisionCode } = someLead();
  return supervision.handle('lead-verified', { leadId, householdId, divisionCode, verifiedOn });
}

test('open on the due day itself, overdue from the day after, PA-2025-1.2a', async () => {
  const leadId = await supervision.lead();
  const on = async (day: string) => (await obligationsOf(supervision, COUNTY, leadId, day)).VERIFICATION;
  expect(await on('2025-10-14')).toMatchObject({ status: 'OPEN', daysOverdue: 0 });
  expect(await on('2025-10-15')).toMatchObject({ status: 'OVERDUE', daysOverdue: 1 });
  expect(await on('2025-11-14')).toMatchObject({ status: 'OVERDUE', daysOverdue: 31 });
});

test('met on the due day is in time; before that day it was open', async () => {
  const leadId = await supervision.lead();
  await verify(leadId, '2025-10-14');
  const on = async (day: string) => (await obligationsOf(supervision, COUNTY, leadId, day)).VERIFICATION;
  expect(await on('2025-10-13')).toMatchObject({ status: 'OPEN' });
  expect(await on('2025-10-14')).toMatchObject({ status: 'MET', metOn: '2025-10-14', daysOverdue: 0 });
});

test('met the day after is late, and was overdue while it was not met', async () => {
  const leadId = await supervision.lead();
  await verify(leadId, '2025-10-16');
  const on = async (day: string) => (await obligationsOf(supervision, COUNTY, leadId, day)).VERIFICATION;
  expect(await on('2025-10-15')).toMatchObject({ status: 'OVERDUE' });
  expect(await on('2025-10-16')).toMatchObject({ status: 'MET_LATE', metOn: '2025-10-16', daysOverdue: 0 });
});

test('a verification meets the visit only, not identification', async () => {
  const leadId = await supervision.lead();
  await verify(leadId, '2025-10-10');
  const found = await obligationsOf(supervision, COUNTY, leadId, '2025-10-20');
  expect(found).toMatchObject({ VERIFICATION: { status: 'MET' }, IDENTIFICATION: { status: 'OVERDUE' } });
});

test('a verification that arrives before its lead is kept', async () => {
  const leadId = randomUUID();
  await verify(leadId, '2025-10-10');
  await supervision.lead({ leadId });
  const { VERIFICATION } = await obligationsOf(supervision, COUNTY, leadId, '2025-10-20');
  expect(VERIFICATION).toMatchObject({ status: 'MET', metOn: '2025-10-10' });
});

test('lead and verification handled at the same moment, again and again, lose nothing', async () => {
  const leadIds = Array.from({ length: 30 }, () => randomUUID());
  await Promise.all(
    leadIds.flatMap((leadId) => [supervision.lead({ leadId }), verify(leadId, '2025-10-10')]),
  );
  for (const leadId of leadIds) {
    const { VERIFICATION } = await obligationsOf(supervision, COUNTY, leadId, '2025-10-20');
    expect(VERIFICATION?.metOn).toBe('2025-10-10');
  }
});

test('the same lead and verification delivered again change nothing', async () => {
  const leadId = await supervision.lead();
  await verify(leadId, '2025-10-10');
  const before = await obligationsOf(supervision, COUNTY, leadId, '2025-10-20');
  await supervision.lead({ leadId });
  await verify(leadId, '2025-10-13');
  expect(await obligationsOf(supervision, COUNTY, leadId, '2025-10-20')).toEqual(before);
});
