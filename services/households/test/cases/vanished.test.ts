import { mutate } from '../mutate';
import { rowsOf } from '../running-households';
import { code, PuAnReleases } from './pu-an-releases';
import { COUNTY, input, TOWNSHIP, VILLAGE } from './running-case';

let releases: PuAnReleases;
let keys = 0;
beforeAll(async () => {
  releases = await PuAnReleases.start(6);
});
afterAll(() => releases?.drop());

const FIELDS = `... on UserError { code clauses { id } }
  ... on VanishingRecorded { ending { cause occurredOn period { eliminatedOn eliminationMode } case { state } } }`;
const end = async (number: number, occurredOn: string, given: object = {}, account = COUNTY) =>
  mutate<{ __typename: string; code?: string }>(releases.cases.households, account, {
    mutation: 'endMonitoringOfVanishedHousehold',
    input: {
      ...{ householdId: await releases.idOf(number), cause: 'ALL_DIED', occurredOn },
      ...{ idempotencyKey: `vanished-${keys++}`, ...given },
    },
    fields: FIELDS,
  });
async function died(number: number, occurredOn: string) {
  const [person] = await rowsOf<{ id: string }>(
    releases.cases.households,
    'SELECT person_id AS id FROM membership WHERE household_id = $1 AND left_on IS NULL',
    [await releases.idOf(number)],
  );
  const left = { householdId: await releases.idOf(number), personId: person?.id, cause: 'DIED', occurredOn };
  const answer = await mutate<{ __typename: string }>(releases.cases.households, VILLAGE, {
    mutation: 'removeMember',
    input: { ...left, idempotencyKey: `died-${keys++}` },
  });
  expect(answer.__typename).toBe('HouseholdRecorded');
}
const openTasks = async (number: number) =>
  rowsOf(releases.cases.households, 'SELECT kind FROM task WHERE household_id = $1 AND closed_on IS NULL', [
    await releases.idOf(number),
  ]);
const receive = async (number: number, occurredOn: string) =>
  mutate<{ __typename: string; code?: string }>(releases.cases.households, VILLAGE, {
    mutation: 'receiveLead',
    input: {
      ...{ householdId: await releases.idOf(number), channel: 'DAILY_CHECK', leadType: 'HOUSING' },
      ...{ occurredOn, idempotencyKey: `lead-of-nobody-${keys++}` },
    },
    fields: '... on UserError { code } ... on InvalidInput { field }',
  });

test('PA-2025-4.2e a monitored person who died: the county ends it, with label, tasks and clocks, from the day of the death on', async () => {
  await releases.evidence.monitored(code(1), '2024-05-01');
  await releases.evidence.labelled(code(1), '2025-04-01');
  await releases.cases.lead(code(1), '2025-06-10', { verifiedOn: null });
  expect(await end(1, '2025-06-12')).toMatchObject({ __typename: 'MembersRemain' });
  await died(1, '2025-06-12');
  expect(await end(1, '2025-06-11')).toMatchObject({ __typename: 'MembersRemain' });
  expect(await end(1, '2025-06-12', {}, TOWNSHIP)).toMatchObject({ __typename: 'NotPermitted' });
  expect(await end(1, '2025-06-12')).toMatchObject({
    __typename: 'VanishingRecorded',
    ending: {
      ...{ cause: 'ALL_DIED', occurredOn: '2025-06-12', case: null },
      period: { eliminatedOn: '2025-06-12', eliminationMode: 'NATURAL' },
    },
  });
  expect(await openTasks(1)).toEqual([]);
  const { data } = await releases.cases.households.ask<{ household: object }>(
    COUNTY,
    `query ($id: ID!) { household(id: $id) { safetyNetLabel(asOf: "2025-06-12") { id } monitored(asOf: "2025-06-12") { id }
       before: monitored(asOf: "2025-06-11") { __typename } vanished { cause account } } }`,
    { id: await releases.idOf(1) },
  );
  expect(data.household).toEqual({
    ...{ safetyNetLabel: null, monitored: null, before: { __typename: 'MonitoringPeriod' } },
    vanished: [{ cause: 'ALL_DIED', account: COUNTY }],
  });
  const [event] = await rowsOf<{ payload: { endedOn: string; leadIds: string[] } }>(
    releases.cases.households,
    `SELECT payload FROM outbox WHERE type = 'household-vanished'`,
  );
  expect(event?.payload).toMatchObject({ endedOn: '2025-06-12', leadIds: [expect.any(String)] });
  expect(await end(1, '2025-06-13')).toMatchObject({ __typename: 'NotMonitored' });
});

test('PA-2025-2.3a nobody is left while the posting hangs: the steps stop, the county ends the case', async () => {
  const caseId = await releases.cases.posted(code(2), '2025-06-02', '2025-06-03');
  await died(2, '2025-06-08');
  const review = (day: string) =>
    releases.cases.act(TOWNSHIP, 'recordTownshipReview', input('recordTownshipReview', { caseId }, day));
  expect(await review('2025-06-09')).toMatchObject({
    ...{ __typename: 'NobodyLeft', code: 'NOBODY_LEFT', clauses: [{ id: 'PA-2025-2.3a' }] },
  });
  const against = { evidence: { passed: false, reason: '户主死亡' } };
  const onTheDay = await releases.cases.act(
    TOWNSHIP,
    'recordTownshipReview',
    input('recordTownshipReview', { caseId }, '2025-06-09', against),
  );
  // A step that ends the case is never held up; this one is taken as the end of it.
  expect(onTheDay).toMatchObject({ case: { state: 'REJECTED' } });
  const other = await releases.cases.posted(code(3), '2025-06-02', '2025-06-03');
  await died(3, '2025-06-09');
  const day = { caseId: other };
  expect(
    await releases.cases.act(
      TOWNSHIP,
      'recordTownshipReview',
      input('recordTownshipReview', day, '2025-06-09'),
    ),
  ).toMatchObject({ case: { state: 'TOWNSHIP_REVIEWED' } });
  expect(await end(3, '2025-06-09', { cause: 'ALL_LEFT' })).toMatchObject({
    ending: { period: null, case: { state: 'VANISHED' } },
  });
  expect(await openTasks(3)).toEqual([]);
});

test('PA-2025-4.3e nor is a release announced of nobody', async () => {
  const caseId = await releases.posted(await releases.fit(4), '2025-09-15');
  await releases.cases.act(
    TOWNSHIP,
    'recordTownshipReview',
    input('recordTownshipReview', { caseId }, '2025-09-21'),
  );
  await releases.cases.act(
    COUNTY,
    'approveElimination',
    input('approveElimination', { caseId }, '2025-09-22'),
  );
  await died(4, '2025-09-23');
  const announce = (on: string) =>
    releases.cases.act(COUNTY, 'announceElimination', input('announceElimination', { caseId }, on));
  expect(await announce('2025-09-24')).toMatchObject({ __typename: 'NobodyLeft' });
  expect(await end(4, '2025-09-24')).toMatchObject({
    ending: { period: { eliminatedOn: '2025-09-24' }, case: { state: 'VANISHED' } },
  });
});

test('a lead of a household of which nobody is left is refused, of the day of the death it is taken', async () => {
  await died(5, '2025-06-12');
  expect(await receive(5, '2025-06-13')).toMatchObject({ __typename: 'NobodyLeft', code: 'NOBODY_LEFT' });
  expect(await receive(5, '2025-06-12')).toMatchObject({ __typename: 'LeadReceived' });
});
