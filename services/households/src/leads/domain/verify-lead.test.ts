import { plainDate } from '@dixian/calendar';
import { decideVerification, refuseVisit } from './verify-lead';

const visit = {
  leadId: 'l',
  occurredOn: plainDate('2025-10-14'),
  riskFound: true,
  finding: '屋顶漏雨',
  idempotencyKey: 'k',
};
const foundOn = plainDate('2025-10-14');

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

test('a visit is not tomorrow, says what was found, and names nobody by number', () => {
  expect(refuseVisit(visit, plainDate('2025-10-14'))).toBeUndefined();
  expect(refuseVisit(visit, plainDate('2025-10-13'))).toMatchObject({ code: 'DATE_IN_FUTURE' });
  expect(refuseVisit({ ...visit, finding: ' ' }, foundOn)).toMatchObject({
    field: 'finding',
    code: 'REQUIRED',
  });
  expect(refuseVisit({ ...visit, lateReason: '990034194707288978' }, foundOn)).toMatchObject({
    field: 'lateReason',
    code: 'IDENTITY_NUMBER',
  });
  expect(refuseVisit({ ...visit, finding: '长'.repeat(2_001) }, foundOn)).toMatchObject({ code: 'TOO_LONG' });
});
