import { rowsOf } from '../running-households';
import { Cases, COUNTY, EVIDENCE, input, TOWNSHIP, VILLAGE } from './running-case';

let cases: Cases;
beforeAll(async () => {
  cases = await Cases.start('2025-12-01', 3);
});
afterAll(() => cases?.households.drop());
const code = (number: number) => `500235216799${String(number).padStart(3, '0')}`;
const posting = { evidence: EVIDENCE.postPublicity };

async function checked(number: number): Promise<string> {
  const leadId = await cases.lead(code(number), '2025-06-02');
  const meeting = input('holdSpecialMeeting', { leadId }, '2025-06-02');
  const opened = await cases.act(TOWNSHIP, 'holdSpecialMeeting', meeting);
  const caseId = opened.case?.id ?? '';
  await cases.act(VILLAGE, 'submitApplication', input('submitApplication', { leadId }, '2025-06-02'));
  await cases.act(VILLAGE, 'recordHomeCheck', input('recordHomeCheck', { caseId }, '2025-06-02'));
  return caseId;
}

const actsOf = (caseId: string) =>
  rowsOf<{ kind: string; on: string }>(
    cases.households,
    'SELECT kind, occurred_on::text AS on FROM case_act WHERE case_id = $1 ORDER BY sequence OFFSET 3',
    [caseId],
  );

test('what is one printed step is one call: review and posting, decision and announcement', async () => {
  const caseId = await checked(1);
  const review = { ...input('recordVillageReview', { caseId }, '2025-06-03'), posting };
  const hung = await cases.act(VILLAGE, 'recordVillageReview', review);
  expect(hung).toMatchObject({ __typename: 'CaseActRecorded', case: { state: 'PUBLICISED' } });
  await cases.act(TOWNSHIP, 'recordTownshipReview', input('recordTownshipReview', { caseId }, '2025-06-10'));
  const announced = await cases.act(COUNTY, 'recordCountyDecision', {
    ...input('recordCountyDecision', { caseId }, '2025-06-11'),
    announcement: { occurredOn: '2025-06-12', evidence: EVIDENCE.announceIdentification },
  });
  expect(announced).toMatchObject({ case: { state: 'IDENTIFIED' }, warnings: [] });
  expect(await actsOf(caseId)).toEqual([
    { kind: 'VILLAGE_REVIEW', on: '2025-06-03' },
    { kind: 'POSTING', on: '2025-06-03' },
    { kind: 'TOWNSHIP_REVIEW', on: '2025-06-10' },
    { kind: 'COUNTY_DECISION', on: '2025-06-11' },
    { kind: 'ANNOUNCEMENT', on: '2025-06-12' },
  ]);
  // Said again it is the same, and nothing is written twice.
  expect(await cases.act(VILLAGE, 'recordVillageReview', review)).toMatchObject({
    __typename: 'CaseActRecorded',
    act: { id: hung.act?.id },
    warnings: hung.warnings,
  });
  expect(await actsOf(caseId)).toHaveLength(5);
});

test('of two acts as one step either both are recorded or none, and the field that is wrong is named where it stands', async () => {
  const caseId = await checked(2);
  const review = () => input('recordVillageReview', { caseId }, '2025-06-03');
  const without = { evidence: { ...EVIDENCE.postPublicity, photoReference: null } };
  const long = { ...posting, evidence: { ...EVIDENCE.postPublicity, text: '长'.repeat(2_001) } };
  expect(await cases.act(VILLAGE, 'recordVillageReview', { ...review(), posting: without })).toMatchObject({
    __typename: 'EvidenceMissing',
    missing: ['公示照片'],
    message: '还缺：公示照片。请补齐后再提交。',
  });
  expect(await cases.act(VILLAGE, 'recordVillageReview', { ...review(), posting: long })).toMatchObject({
    __typename: 'InvalidInput',
    field: 'posting.evidence.text',
  });
  const later = { ...posting, occurredOn: '2026-01-01' };
  expect(await cases.act(VILLAGE, 'recordVillageReview', { ...review(), posting: later })).toMatchObject({
    __typename: 'InvalidInput',
    field: 'posting.occurredOn',
  });
  expect(await actsOf(caseId)).toEqual([]);
});

test('a review that turned the household down hangs nothing', async () => {
  const caseId = await checked(3);
  const refused = input('recordVillageReview', { caseId }, '2025-06-03', {
    evidence: { passed: false, reason: '条件不符' },
  });
  expect(await cases.act(VILLAGE, 'recordVillageReview', { ...refused, posting })).toMatchObject({
    __typename: 'CaseClosed',
  });
  expect(await actsOf(caseId)).toEqual([]);
});
