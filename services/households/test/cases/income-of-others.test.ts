import { mutate } from '../mutate';
import { certificateOf, nationalFile } from '../national-file';
import { idOf, rowsOf } from '../running-households';
import { LINE_OF_9000, supplements } from '../supplements';
import { Cases, COUNTY, input, VILLAGE } from './running-case';
import { Evidence, readinessOn } from './running-release';

const code = (number: number) => `500235216799${String(number).padStart(3, '0')}`;
const RELATIONS = ['户主', '配偶', '之子', '之孙'];
const HOUSEHOLDS = 6;
let cases: Cases;
let evidence: Evidence;
let remove: () => Promise<void>;
let keys = 0;

beforeAll(async () => {
  const supplied = await supplements({ 'pu-an-line': LINE_OF_9000 });
  remove = supplied.remove;
  const rows = Array.from({ length: HOUSEHOLDS }, (_, index) =>
    RELATIONS.map((relation, member) => ({
      ...{ person: index * 4 + member + 1, household: code(index + 1), members: 4, relation },
    })),
  );
  cases = await Cases.of('2025-12-01', COUNTY, nationalFile('2025-01-05', rows.flat()), supplied.variables);
  evidence = new Evidence(cases, '500235216220');
});
afterAll(async () => {
  await cases?.households.drop();
  await remove?.();
});

const change = (mutation: string, given: object) =>
  mutate<{ __typename: string }>(cases.households, COUNTY, {
    mutation,
    input: { idempotencyKey: `others-${keys++}`, ...given },
  });
const personsOf = async (number: number): Promise<string[]> => {
  const rows = await rowsOf<{ id: string }>(
    cases.households,
    `SELECT p.id FROM membership m JOIN person p ON p.id = m.person_id WHERE m.household_id = $1
       AND m.left_on IS NULL ORDER BY p.name`,
    [await idOf(cases.households, code(number))],
  );
  return rows.map(({ id }) => id);
};
async function assess(number: number, occurredOn: string, wages: readonly string[], given: object = {}) {
  const persons = await personsOf(number);
  const members = persons.map((personId, index) => ({
    ...{ personId, registration: 'RURAL', sharesIncome: true, wages: wages[index] ?? '0' },
    ...given,
  }));
  const householdId = await idOf(cases.households, code(number));
  const told = { householdId, occurredOn, measure: 'NET', members };
  expect(await change('assessIncome', told)).toMatchObject({ __typename: 'IncomeAssessed' });
}

/** A couple with a son who earns 40,000 yuan and a grandson: 10,000 a head since 15 March. */
async function family(number: number) {
  await evidence.monitored(code(number), '2024-05-01');
  await assess(number, '2025-03-15', ['0', '0', '40000.00', '0']);
  await evidence.answered(code(number), '2025-04-01');
  const [head = '', wife = '', son = '', grandson = ''] = await personsOf(number);
  return { householdId: await idOf(cases.households, code(number)), head, wife, son, grandson };
}
const readiness = (number: number, asOf: string) => readinessOn(cases, COUNTY, code(number), asOf);
const CHANGED = {
  outcome: 'REFUSED',
  flags: [{ code: 'COUNTED_MEMBERS_CHANGED' }],
};
const unknownSince = (day: string) => ({
  ...{ code: 'INCOME_UNKNOWN', holds: false, since: day, fact: `${day}成员有变化` },
  clauses: [{ id: 'PA-2025-4.2a' }],
});

test('PA-2025-4.2a the income of a son who died is the household’s on the day of his death and nobody’s on the next', async () => {
  const { householdId, son } = await family(1);
  const left = { householdId, personId: son, cause: 'DIED', occurredOn: '2025-09-20' };
  expect(await change('removeMember', left)).toMatchObject({ __typename: 'HouseholdRecorded' });
  expect(await readiness(1, '2025-09-20')).toMatchObject({ outcome: 'GRANTED', flags: [] });
  const after = await readiness(1, '2025-09-21');
  expect(after).toMatchObject(CHANGED);
  expect(after?.conditions[0]).toMatchObject(unknownSince('2025-09-20'));
  const nominate = (day: string) =>
    cases.act(VILLAGE, 'nominateElimination', input('nominateElimination', { householdId }, day));
  expect(await nominate('2025-09-21')).toMatchObject({
    __typename: 'DecisionRefused',
    code: 'INCOME_UNKNOWN',
    clauses: [{ id: 'PA-2025-4.2a' }],
  });
  // Dated on the day of the death it is taken, and says what was known when it was entered.
  expect(await nominate('2025-09-20')).toMatchObject({
    __typename: 'CaseActRecorded',
    warnings: [{ code: 'REFUSED_SINCE' }],
  });
});

test.each([
  [2, 'STAYS', code(2)],
  [6, 'GOES', '500235216798006'],
] as const)(
  'PA-2025-4.2a son and grandson split off: who stays monitored has not the income of four (%i, case %s)',
  async (number, caseGoesWith, monitored) => {
    const { householdId, son, grandson } = await family(number);
    const split = {
      ...{ householdId, members: [{ personId: son }, { personId: grandson }], newHeadId: son, caseGoesWith },
      ...{ code: `50023521679800${number}`, occurredOn: '2025-07-01', reason: '分户' },
    };
    expect(await change('splitHousehold', split)).toMatchObject({ __typename: 'HouseholdRecorded' });
    expect(await readinessOn(cases, COUNTY, monitored, '2025-09-20')).toMatchObject(CHANGED);
  },
);

test('PA-2025-4.2a a birth counts as well, and a new assessment of those who are there ends it', async () => {
  const { householdId } = await family(3);
  const member = { name: '测试新生', relation: '之孙女', certificateNumber: certificateOf(990) };
  expect(await change('addMember', { householdId, member, occurredOn: '2025-08-01' })).toMatchObject({
    __typename: 'HouseholdRecorded',
  });
  expect(await readiness(3, '2025-07-31')).toMatchObject({ flags: [] });
  expect(await readiness(3, '2025-08-01')).toMatchObject(CHANGED);
  await assess(3, '2025-08-02', ['0', '0', '46000.00', '0', '0']);
  expect(await readiness(3, '2025-09-20')).toMatchObject({ outcome: 'GRANTED', flags: [] });
});

test('PA-2025-2.1.2 who was not counted and pays nothing may leave without a word about the income', async () => {
  const { householdId, wife } = await family(4);
  const persons = await personsOf(4);
  const members = persons.map((personId) => ({
    ...{ personId, registration: 'RURAL', wages: '20000.00', sharesIncome: personId !== wife },
    ...(personId === wife && { sharingReason: '长期在外，不共享收支' }),
  }));
  await change('assessIncome', { householdId, occurredOn: '2025-03-16', measure: 'NET', members });
  await change('removeMember', {
    householdId,
    personId: wife,
    cause: 'MARRIED_AWAY',
    occurredOn: '2025-09-01',
  });
  expect(await readiness(4, '2025-09-20')).toMatchObject({ outcome: 'GRANTED', flags: [] });
});

test('PA-2025-4.2a a member lost between approval and announcement holds the announcement', async () => {
  const { householdId, son } = await family(5);
  const nominated = await cases.act(
    VILLAGE,
    'nominateElimination',
    input('nominateElimination', { householdId }, '2025-09-15'),
  );
  const caseId = nominated.case?.id ?? '';
  const steps = [
    ['township@500235216', 'recordReverification', '2025-09-15'],
    [VILLAGE, 'recordVillageReview', '2025-09-15'],
    [VILLAGE, 'postPublicity', '2025-09-15'],
    ['township@500235216', 'recordTownshipReview', '2025-09-21'],
    [COUNTY, 'approveElimination', '2025-09-22'],
  ] as const;
  for (const [account, mutation, day] of steps)
    await cases.act(account, mutation, input(mutation, { caseId }, day));
  await change('removeMember', { householdId, personId: son, cause: 'MOVED_AWAY', occurredOn: '2025-09-25' });
  const announce = (day: string) =>
    cases.act(COUNTY, 'announceElimination', input('announceElimination', { caseId }, day));
  expect(await announce('2025-09-26')).toMatchObject({
    __typename: 'DecisionRefused',
    code: 'INCOME_UNKNOWN',
  });
  expect(await announce('2025-09-25')).toMatchObject({ case: { state: 'ELIMINATED' } });
});
