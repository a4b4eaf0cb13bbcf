import { Help } from './running-help';

const VILLAGE = 'village@500235216220';
const AN_YANG = 'county@410526';
let help: Help;
let households: string[];

beforeAll(async () => {
  help = await Help.start('2025-12-01');
  households = [
    await help.monitored('AN_YANG', '410526001001051', '2025-06-10'),
    await help.monitored('AN_YANG', '410526001001052', '2025-06-12'),
  ];
  await plan(households[0], '2025-06-15', '2025-09-30');
  await plan(households[1], '2025-06-20', '2025-08-31');
}, 120_000);
afterAll(() => help?.drop());

async function plan(householdId: string | undefined, occurredOn: string, plannedUntil: string) {
  const answer = await help.act(AN_YANG, 'makeHelpPlan', {
    householdId,
    occurredOn,
    gaps: ['EMPLOYMENT'],
    measures: [
      {
        family: 'EMPLOYMENT',
        name: '务工岗位推荐',
        responsibleUnit: '县人社局',
        sector: 'EMPLOYMENT',
        plannedFrom: occurredOn,
        plannedUntil,
      },
    ],
  });
  expect(answer).toMatchObject({ __typename: 'HelpPlanRecorded' });
}

async function listed(query: string, account = AN_YANG): Promise<string[]> {
  const { data, errors } = await help.households.ask<
    Record<string, { edges: { node: { household: { id: string } } }[] }>
  >(account, `{ ${query} { edges { node { household { id } } } } }`);
  expect(errors).toBeUndefined();
  return Object.values(data).flatMap(({ edges }) => edges.map(({ node }) => node.household.id));
}

test('plans of a county stand in one list, those made last first, and are narrowed by household, day and lateness', async () => {
  const [first, second] = households;
  expect(await listed('helpPlans')).toEqual([second, first]);
  expect(await listed('helpPlans(orderBy: { field: MADE_ON })')).toEqual([first, second]);
  expect(await listed(`helpPlans(filter: { household: "${first}" })`)).toEqual([first]);
  expect(await listed('helpPlans(filter: { madeFrom: "2025-06-16" })')).toEqual([second]);
  expect(await listed('helpPlans(filter: { late: true })')).toEqual([]);
});

test('planned measures stand in one list by the day they are due, and are narrowed by family, department and days', async () => {
  const [first, second] = households;
  expect(await listed('plannedMeasures')).toEqual([second, first]);
  expect(await listed('plannedMeasures(filter: { sector: EMPLOYMENT, untilFrom: "2025-09-01" })')).toEqual([
    first,
  ]);
  expect(await listed('plannedMeasures(filter: { family: HEALTH })')).toEqual([]);
  expect(await listed('plannedMeasures(filter: { aheadOfPlan: true })')).toEqual([]);
});

test('another county sees neither', async () => {
  expect(await listed('helpPlans', VILLAGE)).toEqual([]);
  expect(await listed('plannedMeasures', VILLAGE)).toEqual([]);
});
