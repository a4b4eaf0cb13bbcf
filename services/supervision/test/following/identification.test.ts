import { randomUUID } from 'node:crypto';
import { obligationsOf, type Supervision, someLead, startSupervision } from '../running-supervision';

const COUNTY = 'county@500235';

let supervision: Supervision;
beforeAll(async () => {
  supervision = await startSupervision({ DIXIAN_NOW: '2025-12-01' });
});
afterAll(() => supervision.stop());

function identify(leadId: string, identifiedOn: string): Promise<void> {
  const { householdId, divisionCode } = someLead();
  const caseId = randomUUID();
  return supervision.handle('household-identified', {
    caseId,
    leadId,
    householdId,
    divisionCode,
    identifiedOn,
    category: 'MARGINAL',
  });
}

const on = async (leadId: string, day: string) => obligationsOf(supervision, COUNTY, leadId, day);

test('PA-2025-2.3c an identification on the fifteenth day meets its obligation, and nothing else', async () => {
  const leadId = await supervision.lead();
  await identify(leadId, '2025-10-15');
  // The day it was met is what is known now; how it stood on the day before is what the list of that day tells.
  expect(await on(leadId, '2025-10-14')).toMatchObject({
    IDENTIFICATION: { status: 'OPEN', metOn: '2025-10-15' },
    VERIFICATION: { status: 'OPEN', metOn: null },
  });
  expect(await on(leadId, '2025-10-15')).toMatchObject({
    IDENTIFICATION: { status: 'MET', metOn: '2025-10-15' },
    VERIFICATION: { status: 'OVERDUE', metOn: null },
  });
});

test('PA-2025-2.3c one on the sixteenth is late; told again of another day, the first stands', async () => {
  const leadId = await supervision.lead();
  await identify(leadId, '2025-10-16');
  await identify(leadId, '2025-10-12');
  expect(await on(leadId, '2025-10-20')).toMatchObject({
    IDENTIFICATION: { status: 'MET_LATE', metOn: '2025-10-16' },
  });
});

test('an identification that arrives before its lead is kept', async () => {
  const leadId = randomUUID();
  await identify(leadId, '2025-10-10');
  await supervision.lead({ leadId });
  expect(await on(leadId, '2025-10-20')).toMatchObject({
    IDENTIFICATION: { status: 'MET', metOn: '2025-10-10' },
    VERIFICATION: { metOn: null },
  });
});

test('lead and identification handled at the same moment lose nothing', async () => {
  const leadIds = Array.from({ length: 20 }, () => randomUUID());
  await Promise.all(
    leadIds.flatMap((leadId) => [supervision.lead({ leadId }), identify(leadId, '2025-10-10')]),
  );
  for (const leadId of leadIds) {
    expect(await on(leadId, '2025-10-20')).toMatchObject({ IDENTIFICATION: { status: 'MET' } });
  }
});
