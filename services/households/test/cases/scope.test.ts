import { mutate } from '../mutate';
import { nationalFile } from '../national-file';
import { idOf, rowsOf } from '../running-households';
import { Cases, COUNTY, input, TOWNSHIP, VILLAGE } from './running-case';

const code = (number: number) => `500235216799${String(number).padStart(3, '0')}`;
const SECURED = { registration: 'URBAN', urbanBenefits: ['城镇低保'] };
const URBAN = { registration: 'URBAN' };
const RURAL = { registration: 'RURAL' };
let cases: Cases;
let keys = 0;

beforeAll(async () => {
  const rows = Array.from({ length: 9 }, (_, index) =>
    ['户主', '配偶'].slice(0, index === 8 ? 1 : 2).map((relation, member) => ({
      ...{ person: index * 2 + member + 1, household: code(index + 1), relation },
      members: index === 8 ? 1 : 2,
    })),
  );
  cases = await Cases.of('2025-12-01', COUNTY, nationalFile('2025-03-20', rows.flat()));
});
afterAll(() => cases?.households.drop());

async function assess(number: number, occurredOn: string, members: readonly object[]) {
  const householdId = await idOf(cases.households, code(number));
  const people = await rowsOf<{ id: string }>(
    cases.households,
    'SELECT p.id FROM membership m JOIN person p ON p.id = m.person_id WHERE m.household_id = $1 ORDER BY p.name',
    [householdId],
  );
  const named = people.map(({ id }, index) => ({
    personId: id,
    sharesIncome: true,
    wages: '5000',
    ...members[index],
  }));
  return mutate<{ __typename: string; decision?: { outcome: string } }>(cases.households, VILLAGE, {
    mutation: 'assessIncome',
    input: { householdId, occurredOn, members: named, idempotencyKey: `scope-${keys++}` },
    fields: `... on UserError { code } ... on NobodyCounted { members { counted clause { id } urbanBenefits }
      decision { outcome reasons { code fact } clauses { id } } }`,
  });
}
const check = async (number: number, asOf: string) => {
  const { data } = await cases.households.ask<{
    household: { scopeCheck: { inScope: boolean | null; message: string; clauses: { id: string }[] } };
  }>(
    COUNTY,
    'query ($id: ID!, $asOf: Date) { household(id: $id) { scopeCheck(asOf: $asOf) { inScope message clauses { id } } } }',
    { id: await idOf(cases.households, code(number)), asOf },
  );
  return data.household.scopeCheck;
};

/** The lead with its meeting, so that the application is next. */
async function met(number: number, day = '2025-06-02'): Promise<string> {
  const leadId = await cases.lead(code(number), day);
  await cases.act(TOWNSHIP, 'holdSpecialMeeting', input('holdSpecialMeeting', { leadId }, day));
  return leadId;
}
const apply = (leadId: string, day: string, registration: string) =>
  cases.act(
    VILLAGE,
    'submitApplication',
    input('submitApplication', { leadId }, day, { evidence: { registration } }),
  );

/** A case that waits for the county. */
async function reviewed(number: number): Promise<string> {
  const caseId = await cases.posted(code(number), '2025-06-02', '2025-06-02');
  await cases.act(TOWNSHIP, 'recordTownshipReview', input('recordTownshipReview', { caseId }, '2025-06-08'));
  return caseId;
}
const decide = (caseId: string, day: string, evidence: object = {}) =>
  cases.act(COUNTY, 'recordCountyDecision', input('recordCountyDecision', { caseId }, day, { evidence }));

test('PA-2025-2.1.1 a relocated family on 城镇低保 is refused at its application, and what was learnt is kept', async () => {
  expect(await assess(1, '2025-06-01', [SECURED, SECURED])).toMatchObject({
    __typename: 'NobodyCounted',
    members: [{ counted: false, clause: { id: 'PA-2025-2.1.1' }, urbanBenefits: ['城镇低保'] }, {}],
    decision: { outcome: 'REFUSED', reasons: [{ code: 'URBAN_SECURITY', fact: '城镇低保' }] },
  });
  const leadId = await met(1);
  for (const answered of ['RELOCATED_NOW_URBAN', 'RURAL']) {
    expect(await apply(leadId, '2025-06-03', answered)).toMatchObject({
      ...{ __typename: 'DecisionRefused', code: 'URBAN_SECURITY', clauses: [{ id: 'PA-2025-2.1.1' }] },
    });
  }
  const seen = await check(1, '2025-06-04');
  expect(seen).toMatchObject({ inScope: false });
  expect(seen.message).toContain('城镇低保');
});

test('PA-2025-2.1.1, PA-2025-2.1b reading 25: of two one is left out, the other is judged and may apply', async () => {
  expect(
    await assess(2, '2025-06-01', [{ ...URBAN, urbanBenefits: ['职工基本养老保险'] }, URBAN]),
  ).toMatchObject({
    __typename: 'IncomeAssessed',
  });
  expect(await apply(await met(2), '2025-06-03', 'RELOCATED_NOW_URBAN')).toMatchObject({
    __typename: 'CaseActRecorded',
  });
  const { inScope, message } = await check(2, '2025-06-04');
  expect([inScope, message]).toEqual([
    true,
    '有成员享受城镇保障政策，该成员不计入，其余成员可按条件和程序识别。登记的城镇保障：职工基本养老保险。',
  ]);
});

test('PA-2025-2.1.2 an urban wife with a pension leaves the rural family in scope, a single collective registrant with one is out', async () => {
  await assess(3, '2025-06-01', [RURAL, { ...URBAN, urbanBenefits: ['职工基本养老保险'] }]);
  expect(await apply(await met(3), '2025-06-03', 'MEMBERS_URBAN_OR_COLLECTIVE')).toMatchObject({
    __typename: 'CaseActRecorded',
  });
  expect((await check(3, '2025-06-04')).message).not.toContain('未享受城镇保障');
  await assess(9, '2025-06-01', [{ registration: 'COLLECTIVE', urbanBenefits: ['职工基本养老保险'] }]);
  expect(await apply(await met(9), '2025-06-03', 'MEMBERS_URBAN_OR_COLLECTIVE')).toMatchObject({
    code: 'URBAN_SECURITY',
    clauses: [{ id: 'PA-2025-2.1.2' }],
  });
  expect(await check(9, '2025-06-04')).toMatchObject({ inScope: false });
});

test('PA-2025-2.1.1 a benefit that begins after the application refuses the county’s decision, on its very day', async () => {
  const caseId = await reviewed(4);
  await assess(4, '2025-06-10', [SECURED, SECURED]);
  expect(await decide(caseId, '2025-06-10')).toMatchObject({
    code: 'URBAN_SECURITY',
    clauses: [{ id: 'PA-2025-2.1.1' }],
  });
  expect(await decide(caseId, '2025-06-09')).toMatchObject({ case: { state: 'COUNTY_DECIDED' } });
  const other = await reviewed(5);
  await assess(5, '2025-06-10', [SECURED, SECURED]);
  // The county may always decide against the household.
  expect(await decide(other, '2025-06-11', { passed: false, reason: '享受城镇低保' })).toMatchObject({
    case: { state: 'REJECTED' },
  });
});

test('PA-2025-2.1.1 a benefit that has ended by the application holds nobody', async () => {
  await assess(6, '2025-06-01', [SECURED, SECURED]);
  const leadId = await met(6);
  expect(await apply(leadId, '2025-06-03', 'RELOCATED_NOW_URBAN')).toMatchObject({ code: 'URBAN_SECURITY' });
  await assess(6, '2025-06-04', [URBAN, URBAN]);
  expect(await apply(leadId, '2025-06-04', 'RELOCATED_NOW_URBAN')).toMatchObject({
    __typename: 'CaseActRecorded',
  });
  expect(await check(6, '2025-06-03')).toMatchObject({ inScope: false });
  expect(await check(6, '2025-06-04')).toMatchObject({ inScope: true });
});

test('PA-2025-2.1b a household of which nobody shares income is still refused as a mistake', async () => {
  const away = { ...RURAL, sharesIncome: false, sharingReason: '各自生活' };
  expect(await assess(7, '2025-06-01', [away, away])).toMatchObject({
    __typename: 'InvalidInput',
    code: 'NOBODY_COUNTED',
  });
  // Who is secured is out, who is away does not count: what was learnt is kept.
  expect(await assess(8, '2025-06-01', [SECURED, away])).toMatchObject({ __typename: 'NobodyCounted' });
});
