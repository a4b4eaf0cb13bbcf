import { randomUUID } from 'node:crypto';
import {
  obligationsOf,
  type Seen,
  type Supervision,
  someLead,
  startSupervision,
} from '../running-supervision';

const COUNTY = 'county@500235';

let supervision: Supervision;
beforeAll(async () => {
  supervision = await startSupervision({ DIXIAN_NOW: '2025-12-01' });
});
beforeEach(() => supervision.clear());
afterAll(() => supervision.stop());

const { householdId, divisionCode } = someLead();

function settle(leadId: string, settledOn: string, outcome: string): Promise<void> {
  return supervision.handle('lead-settled', { leadId, householdId, divisionCode, settledOn, outcome });
}

interface Ended extends Seen {
  stoppedOn: string | null;
  stoppedAs: string | null;
}

const on = (leadId: string, day: string) =>
  obligationsOf<Ended>(supervision, COUNTY, leadId, day, 'status metOn stoppedOn stoppedAs');

test('PA-2025-2.3c a lead of a monitored household stops identification at once and says why; its visit stays due', async () => {
  const leadId = await supervision.lead();
  await settle(leadId, '2025-09-30', 'ALREADY_MONITORED');
  expect(await on(leadId, '2025-09-30')).toMatchObject({
    IDENTIFICATION: { status: 'STOPPED', stoppedOn: '2025-09-30', stoppedAs: 'ALREADY_MONITORED' },
    VERIFICATION: { status: 'OPEN', stoppedOn: null, stoppedAs: null },
  });
});

test('PA-2025-2.3c the identification of the household meets the clock of a lead that began no case', async () => {
  const leadId = await supervision.lead();
  await settle(leadId, '2025-10-13', 'IDENTIFIED');
  expect(await on(leadId, '2025-10-12')).toMatchObject({ IDENTIFICATION: { status: 'OPEN' } });
  expect(await on(leadId, '2025-11-30')).toMatchObject({
    IDENTIFICATION: { status: 'MET', metOn: '2025-10-13', stoppedAs: null },
  });
});

test.each(['IDENTIFIED', 'NO_RISK', 'REJECTED'])(
  'a settlement %s that overtakes its lead is kept',
  async (outcome) => {
    const leadId = randomUUID();
    await settle(leadId, '2025-10-13', outcome);
    await supervision.lead({ leadId });
    const met = outcome === 'IDENTIFIED';
    expect(await on(leadId, '2025-10-20')).toMatchObject({
      IDENTIFICATION: { status: met ? 'MET' : 'STOPPED', stoppedAs: met ? null : outcome },
    });
  },
);

test('what is told of a case and of its lead ends the clock once', async () => {
  const leadId = await supervision.lead();
  const closed = { caseId: randomUUID(), kind: 'IDENTIFICATION', leadId, householdId, divisionCode };
  await supervision.handle('case-closed', { ...closed, closedOn: '2025-10-13', outcome: 'REJECTED' });
  await settle(leadId, '2025-10-13', 'REJECTED');
  expect(await on(leadId, '2025-10-20')).toMatchObject({
    IDENTIFICATION: { status: 'STOPPED', stoppedOn: '2025-10-13', stoppedAs: 'REJECTED' },
  });
});
