import type { EventPayloads } from '@dixian/events';
import { COUNTY, head, OTHER_VILLAGE, Register, TOWNSHIP, VILLAGE } from '../movement/running-register';

type Told = EventPayloads['task-changed']['tasks'][number];

let register: Register;
beforeAll(async () => {
  register = await Register.start();
});
afterAll(() => register?.households.drop());

let sequence = 0;

/** A task as a department tells it for the first time. */
function task(change: Partial<Told> = {}): Told {
  sequence += 1;
  return {
    taskId: `0199a1b2-0000-7000-8000-${String(sequence).padStart(12, '0')}`,
    ...{ version: 1, department: 'health', kind: 'PREMIUM_SHORT', form: 'recordPremiumPayment' },
    words: { zh: '资助差额待补', en: 'make up for the premium that is short' },
    ...{ fact: 'INSURANCE', householdId: null, personId: null, divisionCode: VILLAGE },
    ...{ level: 'county', sector: 'health', openedOn: '2025-11-03', dueOn: null, provisional: false },
    ...{ closedOn: null, clauseIds: [], obligationId: null, ...change },
  };
}

const tell = (...tasks: Told[]) => register.households.deliver('task-changed', { tasks });

interface Listed {
  name: string;
  departmentKind: string | null;
  form: { mutation: string } | null;
  household: { id: string } | null;
  status: string;
  waitsFor: { code: string } | null;
}

async function list(account: string, filter: object = {}): Promise<Listed[]> {
  const { data, errors } = await register.households.ask<{
    tasks: { edges: { node: Listed }[] };
    taskCounts: { kind: string; count: number; late: number }[];
  }>(
    account,
    `query ($filter: TaskFilter) {
       tasks(filter: $filter, first: 200) { edges { node { name departmentKind form { mutation } status household { id }
         waitsFor { code } } } }
       taskCounts(filter: $filter, groupBy: [KIND]) { kind count late } }`,
    { filter: { kinds: ['DEPARTMENT'], ...filter } },
  );
  expect(errors).toBeUndefined();
  const tasks = data.tasks.edges.map(({ node }) => node);
  const late = tasks.filter(({ status }) => status === 'OVERDUE').length;
  expect(data.taskCounts).toEqual(
    tasks.length === 0 ? [] : [{ kind: 'DEPARTMENT', count: tasks.length, late }],
  );
  return tasks;
}

beforeEach(async () => {
  await register.households.service.parts.workerDb.write({ division: '', sector: '*' }, (transaction) =>
    transaction.query(`DELETE FROM task WHERE kind = 'DEPARTMENT'`),
  );
});

test("a department's work stands on the list under its own name, with the form that finishes it", async () => {
  const { id } = await register.family([head('甲')]);
  const obligationId = '0199a1b2-0000-7000-8000-999999999999';
  await tell(task({ householdId: id, dueOn: '2025-11-28', obligationId }));
  expect(await list('health@500235')).toEqual([
    {
      ...{
        name: '资助差额待补',
        departmentKind: 'PREMIUM_SHORT',
        form: { mutation: 'recordPremiumPayment' },
      },
      ...{ household: { id }, status: 'OVERDUE' },
      waitsFor: { code: '500235' },
    },
  ]);
  expect(await list('health@500235', { departmentKinds: ['SIGN_UP'] })).toEqual([]);
  expect(await list('education@500235')).toEqual([]);
  expect(await list('county@500236')).toEqual([]);
  const ofUnit = async (unit: object) => (await list('county@500235', { unit })).length;
  expect(await ofUnit({ division: '500235', sector: 'health' })).toBe(1);
  expect(await ofUnit({ division: '500235', sector: 'education' })).toBe(0);
  expect(await ofUnit({ division: '500235' })).toBe(0);
});

test('in whatever order and however often versions of a task come, the newest stands', async () => {
  const first = task({ level: 'village', sector: null });
  const versions = [
    first,
    { ...first, version: 2, dueOn: '2025-12-31' },
    { ...first, version: 3, closedOn: '2025-11-20' },
    { ...first, version: 4, openedOn: '2025-11-25' },
  ];
  const orders = [
    [3, 2, 1, 0],
    [1, 3, 3, 0, 2],
    [2, 0, 3, 1, 2],
  ];
  for (const [at, order] of orders.entries()) {
    const taskId = `0199a1b2-0000-7000-8000-77777777777${at}`;
    for (const version of order) await tell({ ...(versions[version] ?? first), taskId });
  }
  const open = await list(`village@${VILLAGE}`);
  expect(open.map(({ status, departmentKind }) => [status, departmentKind])).toEqual(
    orders.map(() => ['OPEN', 'PREMIUM_SHORT']),
  );
  await tell({
    ...first,
    taskId: '0199a1b2-0000-7000-8000-777777777770',
    version: 5,
    closedOn: '2025-11-26',
  });
  expect(await list(`village@${VILLAGE}`)).toHaveLength(2);
  expect(await list(`village@${VILLAGE}`, { closed: true })).toHaveLength(1);
});

test('who may not know the fact of a task does not see it, on no list and in no count', async () => {
  await tell(
    task({ fact: 'TREATMENT', level: 'village', sector: null, kind: 'ASK_FOR_BILL' }),
    task({ fact: 'INSURANCE', level: 'village', sector: null }),
  );
  const kinds = async (account: string) =>
    (await list(account, { levels: ['VILLAGE'] })).map(({ departmentKind }) => departmentKind).sort();
  expect(await kinds(`village@${VILLAGE}`)).toEqual(['PREMIUM_SHORT']);
  expect(await kinds(TOWNSHIP)).toEqual(['PREMIUM_SHORT']);
  expect(await kinds(COUNTY)).toEqual(['ASK_FOR_BILL', 'PREMIUM_SHORT']);
});

test('a task lies where the register has the household, and follows it', async () => {
  const { id } = await register.family([head('乙')]);
  await tell(task({ householdId: id, divisionCode: OTHER_VILLAGE, level: 'village', sector: null }));
  expect(await list(`village@${VILLAGE}`)).toHaveLength(1);
  await register.act(COUNTY, 'moveHousehold', {
    ...{ householdId: id, toDivision: OTHER_VILLAGE, occurredOn: '2025-11-10', reason: '搬迁' },
  });
  expect(await list(`village@${VILLAGE}`)).toEqual([]);
  expect(await list(`village@${OTHER_VILLAGE}`)).toHaveLength(1);
});

test('work without a household waits for the office of its place', async () => {
  await tell(task({ kind: 'MEDICAL_RUN', form: 'runMedicalAccounts', divisionCode: '500235' }));
  expect(await list('health@500235')).toMatchObject([
    { household: null, form: { mutation: 'runMedicalAccounts' } },
  ]);
});
