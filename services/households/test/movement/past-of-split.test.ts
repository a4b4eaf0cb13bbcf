import { mutate } from '../mutate';
import { head, member, newKey, Register, TOWNSHIP, VILLAGE } from './running-register';

const VILLAGER = `village@${VILLAGE}`;
const COUNTY = 'county@500235';
const ABROAD = '410181001003';
const ARRIVAL = 'township@410181001';
const [BEFORE, SPLIT] = ['2025-06-30', '2025-07-01'];

let register: Register;
beforeAll(async () => {
  register = await Register.start();
});
afterAll(() => register?.households.drop());

const done = (account: string, mutation: string, input: object) =>
  mutate<{ __typename: string }>(register.households, account, {
    mutation,
    input: { ...input, idempotencyKey: newKey() },
    fields: '... on UserError { message }',
  });

/** A family of two that is monitored, has a helper, an assessed income and a plan with a measure. */
async function helped(names: [string, string]) {
  const family = await register.family([head(names[0]), member(names[1])]);
  const { id: householdId, persons } = family;
  const taken = { householdId, category: 'MARGINAL', identifiedOn: '2025-05-10', occurredOn: '2025-05-20' };
  await done(COUNTY, 'takeOverMonitoring', { ...taken, reason: '系统内已有' });
  const helper = { name: '某干部', unit: '某镇人民政府', post: '科员', civilServant: true };
  const assigned = await done(TOWNSHIP, 'assignHelper', { householdId, ...helper, occurredOn: '2025-05-22' });
  const counted = { registration: 'RURAL', sharesIncome: true, wages: '1000.00' };
  const members = Object.values(persons).map((personId) => ({ personId, ...counted }));
  const income = { householdId, measure: 'NET', members, occurredOn: '2025-05-23' };
  const assessed = await done(VILLAGER, 'assessIncome', income);
  const measure = { family: 'INDUSTRY', name: '到户产业', responsibleUnit: '某镇人民政府' };
  const days = { plannedFrom: '2025-06-01', plannedUntil: '2025-12-31' };
  const made = await done(VILLAGER, 'makeHelpPlan', {
    ...{ householdId, occurredOn: '2025-05-25', lateReason: '接续后制定', gaps: ['INCOME'] },
    measures: [{ ...measure, ...days }],
  });
  expect([assigned, assessed, made].map(({ __typename }) => __typename)).toEqual([
    'HelperAssigned',
    'IncomeAssessed',
    'HelpPlanRecorded',
  ]);
  return family;
}

interface Helped {
  helpers: { name: string }[];
  incomeAssessment: { total: string; countedMembers: number } | null;
  helpPlan: { revision: { version: number } | null; measures: { name: string }[] } | null;
  pairing: { helpers: { name: string }[] } | null;
  helpPlanDeadline: object | null;
  helpGaps: { kind: string; grounds: { source: string | null }[] }[] | null;
}

const HELPED = `helpers(asOf: $asOf) { name } incomeAssessment(asOf: $asOf) { total countedMembers }
  helpPlan(asOf: $asOf) { revision(asOf: $asOf) { version } measures(asOf: $asOf) { name } household { code } }
  pairing(asOf: $asOf) { helpers { name } }`;

async function helpOf(id: string, asOf: string): Promise<Helped | null> {
  const { data, errors } = await register.households.ask<{ household: Helped | null }>(
    COUNTY,
    `query ($id: ID!, $asOf: Date) { household(id: $id) { ${HELPED} helpPlanDeadline(asOf: $asOf) { dueOn }
      helpGaps(asOf: $asOf) { kind grounds { source } } } }`,
    { id, asOf },
  );
  expect(errors).toBeUndefined();
  return data.household;
}

const NONE = { helpers: [], incomeAssessment: null, helpPlan: null, pairing: null, helpPlanDeadline: null };

test('before a split with which the case goes, helper, income and plan are those of the household that was split', async () => {
  const { id, persons } = await helped(['甲', '乙']);
  const before = await helpOf(id, BEFORE);
  expect(before).toMatchObject({
    helpers: [{ name: '某干部' }],
    incomeAssessment: { total: '2000.00', countedMembers: 2 },
    helpPlan: { revision: { version: 1 }, measures: [{ name: '到户产业' }] },
    pairing: { helpers: [{ name: '某干部' }] },
  });
  const split = await register.act(TOWNSHIP, 'splitHousehold', {
    ...{ householdId: id, members: [{ personId: persons.乙 }], newHeadId: persons.乙, caseGoesWith: 'GOES' },
    ...{ occurredOn: SPLIT, reason: '分家' },
  });
  const created = split.household?.id ?? '';
  expect(await helpOf(id, BEFORE)).toEqual(before);
  expect(await helpOf(id, SPLIT)).toMatchObject(NONE);
  expect(await helpOf(created, BEFORE)).toMatchObject(NONE);
  expect(await helpOf(created, SPLIT)).toMatchObject({
    helpers: [{ name: '某干部' }],
    incomeAssessment: { countedMembers: 2 },
    helpPlan: { revision: { version: 1 }, measures: [{ name: '到户产业' }] },
  });
});

test('a county that a household left reads its helper, income and plan of the days before, as they were', async () => {
  const { id } = await helped(['丙', '丁']);
  const listed = () =>
    register.households.ask<{ households: { edges: { node: Helped & { code: string } }[] } }>(
      COUNTY,
      `query ($asOf: Date!) { households(filter: { asOf: $asOf }, first: 200) { edges { node { id code ${HELPED} } } } }`,
      { asOf: BEFORE },
    );
  const reported = await listed();
  expect(reported.errors).toBeUndefined();
  const offer = { householdId: id, toDivision: ABROAD, occurredOn: SPLIT, reason: '迁往外地' };
  const offered = await register.act(TOWNSHIP, 'offerMove', offer);
  const accept = { offerId: offered.offer?.id, occurredOn: SPLIT };
  expect(await register.act(ARRIVAL, 'acceptMove', accept)).toMatchObject({ movement: { kind: 'MOVED' } });
  const after = await listed();
  expect(after.errors).toBeUndefined();
  const withoutPairing = ({ pairing, ...node }: Helped) => node;
  const nodes = (answer: typeof after) =>
    answer.data.households.edges.map(({ node }) => withoutPairing(node));
  expect(nodes(after)).toEqual(nodes(reported));
  expect(await helpOf(id, BEFORE)).toBeNull();
});

test('households of a day are those that were there: not registered later, not merged yet', async () => {
  const early = await register.family([head('戊')], { occurredOn: '2025-03-20' });
  const late = await register.family([head('己')], { occurredOn: '2025-08-01' });
  const codes = async (asOf: string) => {
    const { data } = await register.households.ask<{ households: { edges: { node: { code: string } }[] } }>(
      VILLAGER,
      'query ($asOf: Date) { households(filter: { asOf: $asOf }, first: 200) { edges { node { code } } } }',
      { asOf },
    );
    return data.households.edges
      .map(({ node }) => node.code)
      .filter((code) => [early.code, late.code].includes(code));
  };
  const merge = { fromId: late.id, intoId: early.id, occurredOn: '2025-09-01', reason: '并户' };
  await register.act(TOWNSHIP, 'mergeHouseholds', merge);
  expect(await codes('2025-07-31')).toEqual([early.code]);
  expect(await codes('2025-08-01')).toEqual([early.code, late.code].sort());
  expect(await codes('2025-09-01')).toEqual([early.code]);
});
