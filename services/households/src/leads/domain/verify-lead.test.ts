import { plainDate } from '@dixian/calendar';
import { decideVerification as decide, type LeadDays, type ReportedVisit } from './verify-lead';

const visit = {
  leadId: 'l',
  occurredOn: plainDate('2025-10-14'),
  riskFound: true,
  finding: '屋顶漏雨',
};
const foundOn = plainDate('2025-10-14');
const decideVerification = (of: ReportedVisit, lead: LeadDays) => decide(of, lead, ['PA-2025-1.2a']);

test('PA-2025-1.2a a visit on the day the lead was found counts, the day before does not', () => {
  expect(decideVerification(visit, { foundOn, receivedOn: null })).toMatchObject({
    verifiedOn: '2025-10-14',
    lateReason: null,
  });
  expect(decideVerification(visit, { foundOn: plainDate('2025-10-15'), receivedOn: null })).toMatchObject({
    code: 'BEFORE_PREVIOUS_STEP',
    clauseIds: ['PA-2025-1.2a'],
  });
});

test('a visit follows the receipt of a pushed lead', () => {
  expect(decideVerification(visit, { foundOn, receivedOn: plainDate('2025-10-15') })).toMatchObject({
    field: 'occurredOn',
    code: 'BEFORE_PREVIOUS_STEP',
  });
});

test('a reason for being late is kept, blanks are none', () => {
  const lead = { foundOn, receivedOn: null };
  expect(decideVerification({ ...visit, lateReason: ' 道路中断 ' }, lead)).toMatchObject({
    lateReason: '道路中断',
  });
  expect(decideVerification({ ...visit, lateReason: ' ' }, lead)).toMatchObject({ lateReason: null });
});

test('a visit says what was found', () => {
  expect(decideVerification({ ...visit, finding: ' ' }, { foundOn, receivedOn: null })).toMatchObject({
    field: 'finding',
    code: 'REQUIRED',
  });
});
