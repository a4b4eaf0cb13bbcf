import { Cases, COUNTY, input, TOWNSHIP } from '../cases/running-case';
import { rowsOf } from '../running-households';

let cases: Cases;
beforeAll(async () => {
  cases = await Cases.start('2025-12-01', 2);
});
afterAll(() => cases?.households.drop());

const code = (number: number) => `50023521679900${number}`;

interface Opened {
  kind: string;
  opened: string;
  due: string | null;
  closed: string | null;
  clauses: string[];
}
const tasks = (householdCode: string) =>
  rowsOf<Opened>(
    cases.households,
    `SELECT t.kind, t.opened_on::text AS opened, t.due_on::text AS due, t.closed_on::text AS closed,
       t.clause_ids AS clauses
     FROM task t JOIN household h ON h.id = t.household_id
     WHERE h.code = $1 AND t.kind IN ('ASSIGN_HELPER', 'MAKE_PLAN') ORDER BY t.kind`,
    [householdCode],
  );

test('PA-2025-3.1b the announcement opens what help is due, and the plan tells supervision by its lead', async () => {
  const caseId = await cases.posted(code(1), '2025-06-02', '2025-06-04');
  for (const [account, mutation, day] of [
    [TOWNSHIP, 'recordTownshipReview', '2025-06-10'],
    [COUNTY, 'recordCountyDecision', '2025-06-11'],
    [COUNTY, 'announceIdentification', '2025-06-12'],
  ] as const) {
    expect(await tasks(code(1))).toEqual([]);
    await cases.act(account, mutation, input(mutation, { caseId }, day));
  }
  expect(await tasks(code(1))).toEqual([
    { kind: 'ASSIGN_HELPER', opened: '2025-06-12', due: null, closed: null, clauses: [] },
    { kind: 'MAKE_PLAN', opened: '2025-06-12', due: '2025-06-22', closed: null, clauses: ['PA-2025-3.1b'] },
  ]);
  const [household] = await rowsOf<{ id: string; lead: string }>(
    cases.households,
    'SELECT household_id AS id, lead_id AS lead FROM monitoring_case WHERE id = $1',
    [caseId],
  );
  const { data, errors } = await cases.households.ask<{ makeHelpPlan: { __typename: string } }>(
    TOWNSHIP,
    'mutation ($input: MakeHelpPlanInput!) { makeHelpPlan(input: $input) { __typename } }',
    {
      input: {
        householdId: household?.id,
        occurredOn: '2025-06-22',
        gaps: ['SAFE_HOUSING'],
        measures: [
          {
            family: 'HOUSING',
            name: '危房改造',
            responsibleUnit: '住建局',
            plannedFrom: '2025-07-01',
            plannedUntil: '2025-10-31',
          },
        ],
        idempotencyKey: 'plan',
      },
    },
  );
  expect(errors).toBeUndefined();
  expect(data.makeHelpPlan.__typename).toBe('HelpPlanRecorded');
  expect((await tasks(code(1)))[1]).toMatchObject({ kind: 'MAKE_PLAN', closed: '2025-06-22' });
  expect(
    await rowsOf(cases.households, "SELECT payload FROM outbox WHERE type = 'help-plan-made'"),
  ).toMatchObject([
    { payload: { leadId: household?.lead, householdId: household?.id, madeOn: '2025-06-22' } },
  ]);
});
