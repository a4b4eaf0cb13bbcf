import { type Supervision, startSupervision } from '../running-supervision';
import { standing, steer } from './running-steering';

const COUNTY = 'county@500235';

let supervision: Supervision;
beforeAll(async () => {
  supervision = await startSupervision({ DIXIAN_NOW: '2025-12-01' });
});
afterAll(() => supervision?.stop());

let obligationId: string;
beforeEach(async () => {
  await supervision.clear();
  // Due on Tuesday 2025-10-14, five working days after the lead.
  await supervision.lead();
  obligationId = (await standing(supervision, COUNTY, '2025-12-01')).id;
});

const decide = (
  mutation: Parameters<typeof steer>[2],
  occurredOn: string,
  change: object = {},
  account = COUNTY,
) => steer(supervision, account, mutation, { obligationId, occurredOn, ...change });
const on = (asOf: string) => standing(supervision, COUNTY, asOf);

test('a suspended obligation is neither open nor overdue; what was left of it is left when its days run on', async () => {
  expect(await decide('suspendObligation', '2025-10-13')).toMatchObject({
    __typename: 'ObligationSteered',
    obligation: { status: 'SUSPENDED' },
    entry: {
      kind: 'SUSPENDED',
      account: expect.any(String),
      role: 'county',
      clauses: [{ id: 'PA-2025-1.2a' }],
    },
  });
  expect(await on('2025-10-12')).toMatchObject({ status: 'OPEN' });
  expect(await on('2025-11-01')).toMatchObject({ status: 'SUSPENDED', daysOverdue: 0 });
  expect(await decide('suspendObligation', '2025-10-20')).toMatchObject({ code: 'SUSPENDED' });
  expect(await decide('resumeObligation', '2025-11-10')).toMatchObject({
    obligation: { dueOn: '2025-11-11', status: 'OVERDUE' },
    entry: { kind: 'RESUMED', dueBefore: '2025-10-14', dueAfter: '2025-11-11' },
  });
  expect(await on('2025-11-09')).toMatchObject({ status: 'SUSPENDED' });
  expect(await on('2025-11-11')).toMatchObject({ status: 'OPEN' });
  expect(await on('2025-11-12')).toMatchObject({ status: 'OVERDUE', daysOverdue: 1 });
  expect(await decide('resumeObligation', '2025-11-12')).toMatchObject({ code: 'NOT_SUSPENDED' });
});

test('a waived obligation is to be done no more, from that day on and by whom it was waived on record', async () => {
  const first = await decide('waiveObligation', '2025-10-20', { idempotencyKey: 'waived' });
  expect(first).toMatchObject({
    obligation: { status: 'STOPPED', stoppedAs: 'WAIVED' },
    entry: { kind: 'WAIVED', reason: '洪涝受灾', dueBefore: '2025-10-14' },
  });
  expect(await decide('waiveObligation', '2025-10-20', { idempotencyKey: 'waived' })).toEqual(first);
  expect(await decide('waiveObligation', '2025-10-21', { idempotencyKey: 'waived' })).toMatchObject({
    code: 'KEY_IN_USE',
  });
  expect(await on('2025-10-19')).toMatchObject({ status: 'OVERDUE', daysOverdue: 5 });
  expect(await on('2025-10-20')).toMatchObject({ status: 'STOPPED', history: [{ kind: 'WAIVED' }] });
  expect(await decide('waiveObligation', '2025-11-20')).toMatchObject({
    __typename: 'ObligationStands',
    code: 'ENDED',
  });
});

test('what the event of its end tells later still meets a waived obligation on its day', async () => {
  await decide('waiveObligation', '2025-10-20');
  const lead = await supervision.ask<{ obligation: { lead: { id: string }; household: { id: string } } }>(
    COUNTY,
    'query ($id: ID!) { obligation(id: $id) { lead { id } household { id } } }',
    { id: obligationId },
  );
  await supervision.handle('lead-verified', {
    ...{ leadId: lead.data.obligation.lead.id, householdId: lead.data.obligation.household.id },
    ...{ divisionCode: '500235216201', verifiedOn: '2025-10-13', riskFound: true },
  });
  expect(await on('2025-12-01')).toMatchObject({ status: 'MET' });
});

test('an obligation that is transferred is owed, listed and counted at the other level', async () => {
  expect(await decide('transferObligation', '2025-10-10', { toLevel: 'TOWNSHIP' })).toMatchObject({
    obligation: { level: 'TOWNSHIP' },
    entry: { kind: 'TRANSFERRED', levelBefore: 'VILLAGE', levelAfter: 'TOWNSHIP' },
  });
  expect(await decide('transferObligation', '2025-10-10', { toLevel: 'TOWNSHIP' })).toMatchObject({
    code: 'OWED_THERE',
  });
  const { data } = await supervision.ask<Record<string, { totalCount: number } | object[]>>(
    COUNTY,
    `{ township: obligations(kind: VERIFICATION, filter: { levels: [TOWNSHIP] }) { totalCount }
       village: obligations(kind: VERIFICATION, filter: { levels: [VILLAGE] }) { totalCount }
       unit: obligations(filter: { unit: { division: "500235216" } }) { totalCount }
       counted: obligationCounts(groupBy: [UNIT, LEVEL]) { unit { divisionCode sector } level count overdue } }`,
  );
  expect(data).toEqual({
    ...{ township: { totalCount: 1 }, village: { totalCount: 0 }, unit: { totalCount: 1 } },
    counted: [
      { unit: { divisionCode: '500235', sector: null }, level: 'COUNTY', count: 1, overdue: 1 },
      { unit: { divisionCode: '500235216', sector: null }, level: 'TOWNSHIP', count: 1, overdue: 1 },
    ],
  });
});

test.each([
  ['a township may not', { account: 'township@500235216' }, { __typename: 'NotPermitted' }],
  ['a department may not', { account: 'health@500235' }, { __typename: 'NotPermitted' }],
  [
    'another county finds none',
    { account: 'county@410526' },
    { __typename: 'NotFound', field: 'obligationId' },
  ],
  ['an id that is none', { change: { obligationId: 'x' } }, { __typename: 'NotFound' }],
  ['without a reason', { change: { reason: ' ' } }, { code: 'REQUIRED', field: 'reason' }],
  [
    'an identity number in the reason',
    { change: { reason: '99010119800229001X' } },
    { __typename: 'InvalidInput' },
  ],
  ['a day to come', { day: '2026-01-01' }, { __typename: 'InvalidInput', field: 'occurredOn' }],
  ['before its clock started', { day: '2025-09-29' }, { field: 'occurredOn', code: 'BEFORE_PREVIOUS_STEP' }],
])(
  '%s waive',
  async (_what, {
    account,
    change,
    day = '2025-10-20',
  }: { account?: string; change?: object; day?: string }, expected) => {
    expect(await decide('waiveObligation', day, change, account)).toMatchObject(expected);
    expect(await on('2025-12-01')).toMatchObject({ status: 'OVERDUE', history: [] });
  },
);

test('a notice of what was suspended, or waived for its day, is withdrawn; the sweep flags neither', async () => {
  const sweep = (day: string) =>
    supervision.ask<{ runOverdueSweep: { sweep: { flagged: number } } }>(
      COUNTY,
      `mutation { runOverdueSweep(input: { occurredOn: "${day}", idempotencyKey: "sweep-${day}" }) {
         ... on OverdueSweepRun { sweep { flagged } } } }`,
    );
  expect((await sweep('2025-10-15')).data.runOverdueSweep.sweep.flagged).toBe(1);
  await decide('suspendObligation', '2025-10-12');
  const { data } = await supervision.ask<{ overdueNotices: { edges: { node: { status: string } }[] } }>(
    COUNTY,
    '{ overdueNotices(status: WITHDRAWN) { edges { node { status } } } }',
  );
  expect(data.overdueNotices.edges).toHaveLength(1);
  await decide('waiveObligation', '2025-10-30');
  expect((await sweep('2025-11-15')).data.runOverdueSweep.sweep.flagged).toBe(1);
});
