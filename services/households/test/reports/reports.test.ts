import { randomUUID } from 'node:crypto';
import type { EventPayloads } from '@dixian/events';
import { systemScope } from '@dixian/service';
import { fileAnswers } from '../../src/reports/use-cases/file-reports';
import { type Households, rowsOf } from '../running-households';
import { toldHouseholds, VILLAGE } from './told-households';

let households: Households;
let ids: string[];

beforeAll(async () => {
  ({ households, ids } = await toldHouseholds('2025-10-01'));
});
afterAll(() => households?.drop());

type Answer = EventPayloads['guarantee-answered']['answers'][number];

const answer = (change: Partial<Answer> = {}): Answer => ({
  householdId: ids[0] as string,
  divisionCode: VILLAGE,
  guarantee: 'SAFE_HOUSING',
  secure: false,
  occurredOn: '2025-06-01',
  department: '住建',
  source: '部门填报',
  finding: 'C级唯一住房',
  ...change,
});

const answered = (...answers: Answer[]) => households.deliver('guarantee-answered', { answers });

const REPORTS = `query ($id: ID!, $asOf: Date) { household(id: $id) {
  departmentAnswers(asOf: $asOf) { guarantee secure finding occurredOn department source }
  departmentAllowances(asOf: $asOf) { grant name tier approved paid active }
  departmentRenovations(asOf: $asOf) { renovation { id } year approved paid plannedUntil completedOn }
  deliveredMeasures { totalCount edges { node { id family name amount deliveredOn person { id } } } } } }`;

interface Reports {
  departmentAnswers: Record<string, unknown>[] | null;
  departmentAllowances: Record<string, unknown>[] | null;
  departmentRenovations: Record<string, unknown>[] | null;
  deliveredMeasures: { totalCount: number; edges: { node: Record<string, unknown> }[] } | null;
}

async function reports(account: string, id: string | undefined, asOf?: string): Promise<Reports | null> {
  const { data, errors } = await households.ask<{ household: Reports | null }>(account, REPORTS, {
    id,
    asOf,
  });
  expect(errors).toBeUndefined();
  return data.household;
}

const answersOf = async (id: string | undefined, asOf?: string) =>
  (await reports('county@500235', id, asOf))?.departmentAnswers;

test('PA-2025-4.2c: the newest answer of a day counts, whichever event came first, and each day keeps its own', async () => {
  await answered(answer({ occurredOn: '2025-09-01', secure: true, finding: null }));
  await answered(
    answer({ occurredOn: '2025-06-01' }),
    answer({ guarantee: 'SAFE_WATER', secure: null, department: '水利', finding: null }),
  );
  expect(await answersOf(ids[0])).toEqual([
    expect.objectContaining({ guarantee: 'SAFE_HOUSING', secure: true, occurredOn: '2025-09-01' }),
    expect.objectContaining({ guarantee: 'SAFE_WATER', secure: null, department: '水利' }),
  ]);
  expect(await answersOf(ids[0], '2025-08-31')).toMatchObject([
    { guarantee: 'SAFE_HOUSING', secure: false, finding: 'C级唯一住房' },
    { guarantee: 'SAFE_WATER' },
  ]);
  expect(await answersOf(ids[0], '2025-05-31')).toEqual([]);
});

test('a correction for the same day counts also where it is delivered before what it corrects', async () => {
  const [first, corrected] = ['0199a1b2-0000-7000-8000-00000000000a', '0199a1b2-0001-7000-8000-00000000000a'];
  const file = (id: string | undefined, secure: boolean) =>
    households.service.parts.workerDb.write(systemScope, (transaction) =>
      fileAnswers(transaction, {
        id: id as string,
        type: 'guarantee-answered',
        divisionCode: VILLAGE,
        recordedAt: '2025-09-01T00:00:00.000Z',
        payload: { answers: [answer({ householdId: ids[1] as string, secure })] },
      }),
    );
  await file(corrected, true);
  await file(first, false);
  expect(await answersOf(ids[1])).toMatchObject([{ secure: true }]);
});

test('allowances and renovations are filed with their amounts, the newest state of each', async () => {
  const [grantId, renovationId] = [randomUUID(), randomUUID()];
  const said = { householdId: ids[0] as string, divisionCode: VILLAGE, source: '部门填报' };
  const grant = { ...said, grantId, name: '农村低保', tier: 'highest', wholeHousehold: true } as const;
  const month = { ...grant, dispersedHardship: false, approved: '50000', active: true };
  await households.deliver('allowance-changed', {
    grants: [
      { ...month, paid: '30000', occurredOn: '2025-05-31' },
      { ...month, paid: '50000', occurredOn: '2025-06-30' },
    ],
  });
  const renovation = { ...said, renovationId, year: 2025, approved: '2000000', plannedUntil: '2025-12-26' };
  await households.deliver('renovation-changed', {
    renovations: [
      { ...renovation, paid: '0', completedOn: null, occurredOn: '2025-10-01' },
      { ...renovation, paid: '1500000', completedOn: '2025-11-10', occurredOn: '2025-11-10' },
    ],
  });
  const state = async (asOf: string) => {
    const found = await reports('village@500235216220', ids[0], asOf);
    return [found?.departmentAllowances, found?.departmentRenovations];
  };
  const allowance = { grant: grantId, name: '农村低保', tier: 'HIGHEST', approved: '500.00', active: true };
  const project = {
    renovation: { id: renovationId },
    year: 2025,
    approved: '20000.00',
    plannedUntil: '2025-12-26',
  };
  expect(await state('2025-10-01')).toEqual([
    [{ ...allowance, paid: '500.00' }],
    [{ ...project, paid: '0.00', completedOn: null }],
  ]);
  expect(await state('2025-11-10')).toEqual([
    [{ ...allowance, paid: '500.00' }],
    [{ ...project, paid: '15000.00', completedOn: '2025-11-10' }],
  ]);
  expect(await state('2025-06-29')).toEqual([[{ ...allowance, paid: '300.00' }], []]);
  // The ledger of 10 November is taken back: until that day the project stands as it was said, and from then on nothing.
  const gone = { ...renovation, paid: '1500000', completedOn: '2025-11-10', occurredOn: '2025-11-10' };
  await households.deliver('renovation-changed', { renovations: [{ ...gone, withdrawn: true }] });
  expect((await state('2025-11-09'))[1]).toEqual([{ ...project, paid: '0.00', completedOn: null }]);
  expect((await state('2025-11-10'))[1]).toEqual([]);
  await households.deliver('renovation-changed', { renovations: [gone] });
  expect((await state('2025-11-10'))[1]).toEqual([
    { ...project, paid: '15000.00', completedOn: '2025-11-10' },
  ]);
});

test('a measure is one delivery however often it is told, as last told', async () => {
  const measure = {
    deliveryId: randomUUID(),
    householdId: ids[0] as string,
    personId: null,
    divisionCode: VILLAGE,
    family: 'COMPREHENSIVE_SUPPORT' as const,
    name: '农村低保',
    deliveredOn: '2025-05-31',
    amount: '30000',
    department: '民政',
    source: '农村低保发放 2025-06-01',
  };
  await households.deliver('measure-delivered', {
    measures: [measure, { ...measure, deliveryId: randomUUID() }],
  });
  await households.deliver('measure-delivered', {
    measures: [
      { ...measure, amount: '40000' },
      { ...measure, amount: '50000' },
    ],
  });
  const found = await reports('county@500235', ids[0]);
  expect(found?.deliveredMeasures?.totalCount).toBe(2);
  expect(found?.deliveredMeasures?.edges.map(({ node }) => node.amount).sort()).toEqual(['300.00', '500.00']);
});

test('what departments report is for the line and the rural office; a neighbour county sees no household at all', async () => {
  expect(await reports('rural@500235', ids[0])).toMatchObject({ departmentAnswers: [{}, {}] });
  expect(await reports('education@500235', ids[0])).toEqual({
    departmentAnswers: null,
    departmentAllowances: null,
    departmentRenovations: null,
    deliveredMeasures: null,
  });
  expect(await reports('county@500101', ids[0])).toBeNull();
  const hidden = await rowsOf(households, 'SELECT FROM guarantee_answer', [], '500101');
  expect(hidden).toEqual([]);
});

test('what is said of a household that is not registered yet is there when it is', async () => {
  const id = randomUUID();
  await answered(answer({ householdId: id, finding: '还没有登记' }));
  expect(await reports('county@500235', id)).toBeNull();
  await registered(id, '500235216799901');
  expect(await answersOf(id)).toMatchObject([{ finding: '还没有登记' }]);
});

test('what is said of a household that was merged is filed where it is now', async () => {
  const id = randomUUID();
  await registered(id, '500235216799902');
  await households.service.parts.workerDb.write(systemScope, (transaction) =>
    transaction.query(`UPDATE household SET merged_into = $2, merged_on = '2025-11-01' WHERE id = $1`, [
      id,
      ids[2],
    ]),
  );
  await answered(answer({ householdId: id, guarantee: 'SAFE_WATER', department: '水利' }));
  expect(await answersOf(ids[2])).toMatchObject([{ guarantee: 'SAFE_WATER', secure: false }]);
});

/** A household registered with an id that is known before. */
function registered(id: string, code: string) {
  return households.service.parts.workerDb.write(systemScope, (transaction) =>
    transaction.query(
      `INSERT INTO household (id, code, division_id, division_code, source, exported_on)
       SELECT $1, $2, division_id, division_code, source, exported_on FROM household WHERE id = $3`,
      [id, code, ids[0]],
    ),
  );
}
