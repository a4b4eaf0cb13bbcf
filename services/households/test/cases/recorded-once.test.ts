import { FACT_DAY_EDGES } from '@dixian/testkit';
import { mutate } from '../mutate';
import { idOf, rowsOf } from '../running-households';
import { Cases, input, TOWNSHIP, VILLAGE } from './running-case';

const code = (number: number) => `50023521679900${number}`;

let cases: Cases;
beforeAll(async () => {
  cases = await Cases.start('2025-12-01', 4);
}, 120_000);
afterAll(() => cases?.households.drop());

const actCount = async () => {
  const [row] = await rowsOf<{ n: number }>(cases.households, 'SELECT count(*)::int AS n FROM case_act');
  return row?.n ?? 0;
};

function posted(number: number): Promise<string> {
  return cases.posted(code(number), '2025-06-02', '2025-06-03');
}

test('an act sent again gives the first answer, also after others; another input under its key is in use', async () => {
  const caseId = await posted(1);
  const given = input('recordTownshipReview', { caseId }, '2025-06-10', { idempotencyKey: 'review' });
  const first = await cases.act(TOWNSHIP, 'recordTownshipReview', given);
  expect(first).toMatchObject({ __typename: 'CaseActRecorded', act: { sequence: 6 } });
  const before = await actCount();
  expect(await cases.act(TOWNSHIP, 'recordTownshipReview', given)).toEqual(first);
  for (const other of [
    { ...given, occurredOn: '2025-06-11' },
    { ...given, evidence: { ...given.evidence, signingOffices: ['民政办'] } },
    { ...given, expectedVersion: 5 },
  ]) {
    expect(await cases.act(TOWNSHIP, 'recordTownshipReview', other)).toMatchObject({
      __typename: 'KeyInUse',
      code: 'KEY_IN_USE',
    });
  }
  const another = input('recordObjection', { caseId }, '2025-06-10', { idempotencyKey: 'review' });
  expect(await cases.act(TOWNSHIP, 'recordObjection', another)).toMatchObject({ __typename: 'KeyInUse' });
  // A key is of the account that used it.
  const own = input('recordObjection', { caseId }, '2025-06-10', { idempotencyKey: 'review' });
  expect((await cases.act(VILLAGE, 'recordObjection', own)).__typename).not.toBe('KeyInUse');
  expect(await actCount()).toBe(before);
});

test('what is refused leaves its key free', async () => {
  const caseId = await posted(2);
  const early = input('recordTownshipReview', { caseId }, '2025-06-08', { idempotencyKey: 'early' });
  expect(await cases.act(TOWNSHIP, 'recordTownshipReview', early)).toMatchObject({
    __typename: 'PublicityTooShort',
  });
  expect(
    await cases.act(TOWNSHIP, 'recordTownshipReview', { ...early, occurredOn: '2025-06-09' }),
  ).toMatchObject({ __typename: 'CaseActRecorded' });
});

test('a correction is recorded once likewise', async () => {
  const caseId = await posted(3);
  const { data } = await cases.households.ask<{ monitoringCase: { timeline: { id: string }[] } }>(
    VILLAGE,
    'query ($id: ID!) { monitoringCase(id: $id) { timeline { id } } }',
    { id: caseId },
  );
  const actId = data.monitoringCase.timeline.at(-1)?.id;
  const given = { actId, occurredOn: '2025-06-04', idempotencyKey: 'correction' };
  const first = await cases.act(VILLAGE, 'correctAct', given);
  expect(first).toMatchObject({ __typename: 'CaseActRecorded', act: { corrects: actId } });
  expect(await cases.act(VILLAGE, 'correctAct', given)).toEqual(first);
  expect(await cases.act(VILLAGE, 'correctAct', { ...given, occurredOn: '2025-06-05' })).toMatchObject({
    __typename: 'KeyInUse',
  });
});

test('once the household has left the caller’s sight, the same input is not found and another is in use', async () => {
  const leadId = await cases.lead(code(4), '2025-06-02', { channel: 'SELF_REPORT' });
  const given = input('submitApplication', { leadId }, '2025-06-02', { idempotencyKey: 'moved' });
  expect(await cases.act(VILLAGE, 'submitApplication', given)).toMatchObject({
    __typename: 'CaseActRecorded',
  });
  const move = {
    householdId: await idOf(cases.households, code(4)),
    toDivision: '500235216219',
    occurredOn: '2025-06-20',
    reason: '易地搬迁',
    idempotencyKey: 'move',
  };
  const moved = await mutate<{ __typename: string }>(cases.households, TOWNSHIP, {
    mutation: 'moveHousehold',
    input: move,
  });
  expect(moved).toEqual({ __typename: 'HouseholdRecorded' });
  expect(await cases.act(VILLAGE, 'submitApplication', given)).toMatchObject({
    __typename: 'NotFound',
    field: 'idempotencyKey',
  });
  const other = { ...given, occurredOn: '2025-06-03' };
  expect(await cases.act(VILLAGE, 'submitApplication', other)).toMatchObject({ __typename: 'KeyInUse' });
});

test.each(FACT_DAY_EDGES)('an act of %s', async (day, refusedBy) => {
  const given = input('recordHomeCheck', { caseId: 'none' }, day);
  const outcome = await cases.act(VILLAGE, 'recordHomeCheck', given);
  expect(outcome).toMatchObject(
    refusedBy
      ? { __typename: 'InvalidInput', field: 'occurredOn', code: refusedBy }
      : { __typename: 'NotFound' },
  );
});
