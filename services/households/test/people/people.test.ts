import { randomUUID } from 'node:crypto';
import { parseAccount } from '@dixian/access';
import { Cases, COUNTY, TOWNSHIP, VILLAGE } from '../cases/running-case';
import { tasksOf } from '../work/running-tasks';

const [ANNA, BERT] = ['anna', 'bert'];
const NEIGHBOUR = 'village@500235216201';

let cases: Cases;
beforeAll(async () => {
  cases = await Cases.start('2025-07-01', 8);
  for (const last of [1, 2, 3]) {
    await cases.lead(`50023521679900${last}`, '2025-06-03', { verifiedOn: null });
  }
});
beforeEach(async () => {
  for (const account of [ANNA, BERT]) await handOver(COUNTY, { fromAccount: account, toAccount: null });
});
afterAll(() => cases?.households.drop());

interface Answer {
  __typename: string;
  count?: number;
  code?: string;
  field?: string;
  substitution?: { id: string; toOn: string };
}

async function change(account: string, name: string, type: string, given: object): Promise<Answer> {
  const { data, errors } = await cases.households.ask<Record<string, Answer>>(
    account,
    `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on WorkAssigned { count }
       ... on UserError { code } ... on InvalidInput { field } } }`.replace(
      '... on WorkAssigned { count }',
      name.endsWith('Substitution')
        ? '... on SubstitutionSet { substitution { id toOn } }'
        : '... on WorkAssigned { count }',
    ),
    { input: { idempotencyKey: randomUUID(), ...given } },
  );
  expect(errors).toBeUndefined();
  return data[name] ?? { __typename: 'nothing' };
}

const assign = (account: string, given: object) =>
  change(account, 'assignTasks', 'AssignTasksInput', { occurredOn: '2025-07-01', ...given });
const handOver = (account: string, given: object) =>
  change(account, 'handOverWork', 'HandOverWorkInput', { occurredOn: '2025-07-01', ...given });
const substitute = (account: string, given: object) =>
  change(account, 'setSubstitution', 'SetSubstitutionInput', given);

async function taskIds(filter: object = {}, account = VILLAGE): Promise<string[]> {
  const { data } = await cases.households.ask<{ tasks: { edges: { node: { id: string } }[] } }>(
    account,
    'query ($filter: TaskFilter) { tasks(filter: $filter) { edges { node { id } } } }',
    { filter },
  );
  return data.tasks.edges.map(({ node }) => node.id);
}

const count = async (filter: object, account = VILLAGE) => (await tasksOf(cases, account, filter)).totalCount;

test('an office assigns its tasks to somebody; they are found by that, and whose they were is told', async () => {
  const [first = '', second = ''] = await taskIds();
  expect(await assign(VILLAGE, { taskIds: [first, second], account: ANNA, reason: '包片' })).toEqual({
    __typename: 'WorkAssigned',
    count: 2,
  });
  expect(await taskIds({ assignedTo: ANNA })).toEqual([first, second]);
  expect([await count({ assigned: true }), await count({ assigned: false })]).toEqual([2, 1]);
  await assign(VILLAGE, { taskIds: [first], account: BERT });
  await assign(VILLAGE, { taskIds: [first] });
  const { data } = await cases.households.ask<{
    tasks: { edges: { node: { id: string; assignedTo: string | null; assignments: object[] } }[] };
  }>(
    VILLAGE,
    '{ tasks { edges { node { id assignedTo assignedOn assignments { fromAccount account reason } } } } }',
  );
  const task = data.tasks.edges.map(({ node }) => node).find(({ id }) => id === first);
  expect(task).toMatchObject({ assignedTo: null, assignedOn: null });
  expect(task?.assignments.slice(-3)).toEqual([
    { fromAccount: null, account: ANNA, reason: '包片' },
    { fromAccount: ANNA, account: BERT, reason: null },
    { fromAccount: BERT, account: null, reason: null },
  ]);
});

test('who leaves hands all open work over at once; twice changes nothing', async () => {
  await assign(VILLAGE, { taskIds: await taskIds(), account: ANNA });
  const leave = { fromAccount: ANNA, toAccount: BERT, reason: '调离' };
  expect(await handOver(COUNTY, leave)).toMatchObject({ count: 3 });
  expect(await handOver(COUNTY, leave)).toMatchObject({ count: 0 });
  expect([await count({ assignedTo: ANNA }), await count({ assignedTo: BERT })]).toEqual([0, 3]);
});

test('an office hands out its own work alone, a county that of its offices, others none', async () => {
  const ids = await taskIds();
  expect(await assign(NEIGHBOUR, { taskIds: ids, account: ANNA })).toMatchObject({ count: 0 });
  expect(await assign(TOWNSHIP, { taskIds: ids, account: ANNA })).toMatchObject({ count: 0 });
  expect(await assign('county@410526', { taskIds: ids, account: ANNA })).toMatchObject({ count: 0 });
  expect(await assign('auditor@500235', { taskIds: ids, account: ANNA })).toMatchObject({
    __typename: 'NotPermitted',
  });
  expect(await assign('city@5002', { taskIds: ids, account: ANNA })).toMatchObject({
    __typename: 'NotPermitted',
  });
  expect(await handOver(COUNTY, { fromAccount: ANNA, toAccount: BERT, division: '410526' })).toMatchObject({
    count: 0,
  });
  expect(await assign(COUNTY, { taskIds: ids, account: ANNA })).toMatchObject({ count: 3 });
});

test('for the days of a substitution the work of one stands on the list of the other, and no longer', async () => {
  const me = parseAccount(VILLAGE).id;
  await assign(VILLAGE, { taskIds: await taskIds(), account: ANNA });
  const mine = async () => count({ mine: true });
  expect(await mine()).toBe(0);
  const set = await substitute(VILLAGE, {
    account: ANNA,
    substitute: me,
    fromOn: '2025-06-30',
    toOn: '2025-07-04',
  });
  expect(set).toMatchObject({ __typename: 'SubstitutionSet' });
  expect(await mine()).toBe(3);
  expect(await count({ mine: true, asOf: '2025-06-29' })).toBe(0);
  const ended = await change(VILLAGE, 'endSubstitution', 'EndSubstitutionInput', {
    substitutionId: set.substitution?.id,
    occurredOn: '2025-06-30',
  });
  expect(ended).toMatchObject({ substitution: { toOn: '2025-06-30' } });
  expect(await mine()).toBe(0);
  const listed = await cases.households.ask<{ substitutions: { edges: object[] } }>(
    COUNTY,
    '{ substitutions(on: "2025-06-30") { edges { node { account substitute fromOn toOn divisionCode } } } }',
  );
  expect(listed.data.substitutions.edges).toEqual([
    {
      node: {
        ...{ account: ANNA, substitute: me, fromOn: '2025-06-30', toOn: '2025-06-30' },
        divisionCode: VILLAGE.slice(VILLAGE.indexOf('@') + 1),
      },
    },
  ]);
});

test.each([
  ['for oneself', { account: ANNA, substitute: ANNA }, { field: 'substitute', code: 'SAME_ACCOUNT' }],
  ['backwards', { toOn: '2025-06-01' }, { field: 'toOn', code: 'DATE_TOO_EARLY' }],
  [
    'by an identity number',
    { substitute: '990000199001010015' },
    { field: 'substitute', code: 'IDENTITY_NUMBER' },
  ],
])('nobody stands in %s', async (_how, given, refusal) => {
  const asked = { account: ANNA, substitute: BERT, fromOn: '2025-07-01', toOn: '2025-07-02', ...given };
  expect(await substitute(VILLAGE, asked)).toMatchObject(refusal);
});
