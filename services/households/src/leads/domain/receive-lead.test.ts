import { plainDate } from '@dixian/calendar';
import { decideReceipt, isOwnPush, type ReportedLead } from './receive-lead';

const today = plainDate('2025-10-09');
const reported: ReportedLead = {
  householdId: 'h',
  channel: 'DAILY_CHECK',
  leadType: 'HOUSING',
  occurredOn: today,
};
const pushed: ReportedLead = {
  ...reported,
  channel: 'DEPARTMENT_PUSH',
  pushedBy: '民政',
  occurredOn: plainDate('2025-09-30'),
};
const decide = (lead: ReportedLead) =>
  decideReceipt(lead, {
    ownSector: undefined,
    typeClauses: ['PA-2025-1.2.6'],
    receiptClauses: ['PA-2025-1.2.4d'],
  });

test('a lead is received as it was found', () => {
  expect(decide(reported)).toMatchObject({ foundOn: '2025-10-09', sector: null, receivedOn: null });
});

test("PA-2025-1.2.4d a department's lead carries its sector and the day of receipt, from its own date on", () => {
  const on = (day: string) => decide({ ...pushed, receivedOn: plainDate(day) });
  expect(on('2025-09-30')).toMatchObject({ sector: 'civil-affairs', receivedOn: '2025-09-30' });
  expect(on('2025-10-09')).toMatchObject({ receivedOn: '2025-10-09' });
  expect(on('2025-09-29')).toMatchObject({ field: 'receivedOn', code: 'BEFORE_PREVIOUS_STEP' });
});

test('a push names its department; other channels have no receipt', () => {
  expect(decide({ ...pushed, pushedBy: ' ' })).toMatchObject({ field: 'pushedBy', code: 'REQUIRED' });
  expect(decide({ ...reported, receivedOn: today })).toMatchObject({
    field: 'receivedOn',
    code: 'NOT_FOR_THIS_CHANNEL',
  });
});

test('PA-2025-1.2.6 a lead of another type than those listed says which', () => {
  expect(decide({ ...reported, leadType: 'OTHER', note: ' ' })).toMatchObject({
    field: 'note',
    code: 'REQUIRED',
    clauseIds: ['PA-2025-1.2.6'],
  });
  expect(decide({ ...reported, leadType: 'OTHER', note: '因残' })).toMatchObject({ note: '因残' });
});

test('a note of blanks is none', () => {
  expect(decide({ ...reported, note: '　' })).toMatchObject({ note: null });
});

test('a department pushes only for itself', () => {
  expect(isOwnPush(pushed, 'civil-affairs')).toBe(true);
  expect(isOwnPush(pushed, 'health')).toBe(false);
  expect(isOwnPush({ ...pushed, pushedBy: '本单位' }, 'health')).toBe(true);
  expect(isOwnPush({ ...reported, pushedBy: '民政' }, 'civil-affairs')).toBe(false);
});
