import { randomUUID } from 'node:crypto';
import type { EventPayloads } from '@dixian/events';
import { type Supervision, startSupervision } from '../running-supervision';

type Duty = EventPayloads['obligation-triggered']['duties'][number];
type End = EventPayloads['obligation-met']['ends'][number];

interface Seen {
  kind: string;
  name: string;
  department: string | null;
  subjectKind: string;
  cycle: string;
  household: { id: string } | null;
  triggeredOn: string;
  dueOn: string | null;
  metOn: string | null;
  stoppedOn: string | null;
  stoppedAs: string | null;
  clauses: { id: string }[];
  status: string;
  daysOverdue: number;
  age: number;
}

let supervision: Supervision;
beforeAll(async () => {
  supervision = await startSupervision({ DIXIAN_NOW: '2026-01-15' });
});
afterAll(() => supervision?.stop());
beforeEach(() => supervision.clear());

const VILLAGE = '410526001203';
const COUNTY = 'county@410526';

const renovation = (change: Partial<Duty> = {}): Duty => ({
  ...{ obligationId: randomUUID(), version: 1, department: 'housing-water', kind: 'RENOVATION_FUNDS' },
  ...{
    subject: { kind: 'RENOVATION', id: randomUUID() },
    cycle: '',
    householdId: randomUUID(),
    personId: null,
  },
  ...{ divisionCode: VILLAGE, sector: 'housing', triggeredOn: '2025-03-10', ...change },
});

const end = (duty: Duty, change: Partial<End> = {}): End => ({
  ...{ obligationId: duty.obligationId, version: 2, department: duty.department, kind: duty.kind },
  ...{ householdId: duty.householdId, divisionCode: duty.divisionCode },
  ...{ metOn: null, stoppedOn: null, stoppedAs: null, ...change },
});

const trigger = (...duties: Duty[]) => supervision.handle('obligation-triggered', { duties });
const finish = (...ends: End[]) => supervision.handle('obligation-met', { ends });

async function list(account = COUNTY, asOf = '2026-01-15'): Promise<Seen[]> {
  const { data, errors } = await supervision.ask<{
    obligations: { totalCount: number; edges: { node: Seen }[] };
  }>(
    account,
    `query ($asOf: Date) { obligations(asOf: $asOf, first: 200) { totalCount edges { node { kind name department subjectKind
       cycle household { id } triggeredOn dueOn metOn stoppedOn stoppedAs clauses { id } status(asOf: $asOf)
       daysOverdue(asOf: $asOf) age(asOf: $asOf) } } } }`,
    { asOf },
  );
  expect(errors).toBeUndefined();
  expect(data.obligations.totalCount).toBe(data.obligations.edges.length);
  return data.obligations.edges.map(({ node }) => node);
}

test("AY-2025-3.3.3a: a department's duty has the day that the document of its place prints, seen by it and the line", async () => {
  const duty = renovation();
  await trigger(duty);
  const seen = {
    ...{
      kind: 'RENOVATION_FUNDS',
      name: '危房改造补助资金拨付',
      department: 'housing-water',
      subjectKind: 'RENOVATION',
    },
    ...{ household: { id: duty.householdId }, triggeredOn: '2025-03-10', dueOn: '2025-12-31' },
    ...{ status: 'OVERDUE', daysOverdue: 15, clauses: [{ id: 'AY-2025-3.3.3a' }] },
  };
  expect(await list()).toMatchObject([seen]);
  expect(await list('housing@410526')).toMatchObject([seen]);
  expect(await list('health@410526')).toEqual([]);
  expect(await list('county@410581')).toEqual([]);
  expect(await list(COUNTY, '2025-12-31')).toMatchObject([{ status: 'OPEN', daysOverdue: 0 }]);
  expect(await list(COUNTY, '2025-03-09')).toEqual([]);
});

test('JY-2025-4.11b: a check point belongs to a place and a unit, one for each cycle', async () => {
  const point = (month: string, triggeredOn: string) =>
    renovation({
      ...{ department: 'finance', kind: 'FUND_CHECKPOINT', subject: { kind: 'PLACE', id: '419001' } },
      ...{ cycle: month, householdId: null, divisionCode: '419001', sector: 'finance', triggeredOn },
    });
  await trigger(
    point('2025-07', '2025-07-01'),
    point('2025-10', '2025-10-01'),
    point('2025-12', '2025-12-01'),
  );
  const points = await list('finance@419001');
  expect(points.map(({ cycle, dueOn, household }) => [cycle, dueOn, household])).toEqual([
    ['2025-07', '2025-07-31', null],
    ['2025-10', '2025-10-31', null],
    ['2025-12', '2025-12-31', null],
  ]);
});

test('JY-2025-1.2g: a text without a number opens an obligation that is never late and has its age', async () => {
  const duty = renovation({
    kind: 'HOUSING_RENOVATION',
    divisionCode: '419001001001',
    triggeredOn: '2025-03-01',
  });
  await trigger(duty);
  const county = 'county@419001';
  expect(await list(county)).toMatchObject([
    { dueOn: null, status: 'OPEN', daysOverdue: 0, age: 320, clauses: [{ id: 'JY-2025-1.2g' }] },
  ]);
  const { data } = await supervision.ask<{ obligations: { totalCount: number } }>(
    county,
    '{ obligations(status: OVERDUE) { totalCount } }',
  );
  expect(data.obligations.totalCount).toBe(0);
  await finish(end(duty, { metOn: '2025-04-01' }));
  expect(await list(county)).toMatchObject([{ status: 'MET', age: 31 }]);
});

test('where no document asks for it there is none, and what nobody owes by a day is no obligation', async () => {
  await trigger(
    renovation({ divisionCode: '110101001001' }),
    renovation({ kind: 'WORK_CONTRACT_OWN_END' }),
    renovation({ kind: 'GRADUAL_EXIT_MARGINAL' }),
    renovation({ kind: 'SOMETHING_ELSE' }),
  );
  expect(await list('admin@')).toEqual([]);
});

test('a duty is met, stopped and open again, each as the newest word says', async () => {
  const duty = renovation();
  await trigger(duty);
  await finish(end(duty, { metOn: '2026-01-05' }));
  expect(await list()).toMatchObject([{ status: 'MET_LATE', metOn: '2026-01-05' }]);
  await finish(end(duty, { version: 3 }));
  expect(await list()).toMatchObject([{ status: 'OVERDUE', metOn: null }]);
  await finish(end(duty, { version: 4, stoppedOn: '2025-11-01', stoppedAs: 'NOT_REQUIRED' }));
  expect(await list()).toMatchObject([{ status: 'STOPPED', stoppedAs: 'NOT_REQUIRED' }]);
  expect(await list(COUNTY, '2025-10-31')).toMatchObject([{ status: 'OPEN' }]);
});

test('a notice of what was not late after all is withdrawn', async () => {
  const duty = renovation();
  await trigger(duty);
  const swept = await supervision.ask<{ runOverdueSweep: { sweep: { flagged: number } } }>(
    COUNTY,
    `mutation { runOverdueSweep(input: { occurredOn: "2026-01-15", idempotencyKey: "x" }) {
       ... on OverdueSweepRun { sweep { flagged } } } }`,
  );
  expect(swept.data.runOverdueSweep.sweep.flagged).toBe(1);
  const notices = async () => {
    const { data } = await supervision.ask<{
      overdueNotices: { edges: { node: { text: string; addressedTo: string[]; status: string } }[] };
    }>(COUNTY, '{ overdueNotices { edges { node { text addressedTo status } } } }');
    return data.overdueNotices.edges.map(({ node }) => node);
  };
  expect(await notices()).toEqual([
    {
      text: '危房改造补助资金拨付已逾期：应于2025-12-31前（含当日）完成，依据条款AY-2025-3.3.3a。请尽快办结并补录结果。',
      ...{ addressedTo: ['county'], status: 'STANDING' },
    },
  ]);
  await finish(end(duty, { metOn: '2025-12-30' }));
  expect(await notices()).toEqual([]);
  expect(await list()).toMatchObject([{ status: 'MET' }]);
});

test('a duty goes where its household goes, also where it was recorded before and told after the move', async () => {
  const duty = renovation();
  const moved = { divisionCode: '410581001001', movedOn: '2025-06-01' };
  const move = {
    householdId: duty.householdId ?? '',
    keptBy: duty.householdId ?? '',
    leadIds: null,
    ...moved,
  };
  await supervision.handle('household-moved', { moves: [move] }, '2025-06-01T08:00:00Z');
  await supervision.handle('obligation-triggered', { duties: [duty] }, '2025-05-01T08:00:00Z');
  expect(await list()).toEqual([]);
  expect(await list('county@410581')).toMatchObject([{ dueOn: '2025-12-31' }]);
  const other = renovation();
  await trigger(other);
  const next = { ...move, householdId: other.householdId ?? '', keptBy: other.householdId ?? '' };
  await supervision.handle('household-moved', { moves: [next] }, '2030-01-01T00:00:00Z');
  expect(await list()).toEqual([]);
  expect(await list('county@410581')).toHaveLength(2);
});

test('a duty that its department finds to be of another household is filed under that', async () => {
  const duty = renovation();
  await trigger(duty);
  const householdId = randomUUID();
  await trigger({ ...duty, version: 2, householdId, divisionCode: '410526001204' });
  expect(await list('village@410526001203')).toEqual([]);
  expect(await list('village@410526001204')).toMatchObject([{ household: { id: householdId } }]);
});

function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

test.each([11, 12, 13, 14, 15, 16])(
  'in whatever order and however often words come, one state is left (seed %s)',
  async (seed) => {
    const random = randomFrom(seed);
    const duties = [renovation(), renovation(), renovation()];
    const words = duties.flatMap((duty, at) => [
      () => trigger(duty),
      () => finish(end(duty, { metOn: '2025-05-01' })),
      () => trigger({ ...duty, version: 3, triggeredOn: `2025-0${at + 4}-01` }),
      () => finish(end(duty, { version: 4 })),
      () =>
        finish(
          end(
            duty,
            at === 0
              ? { version: 5, metOn: '2025-12-30' }
              : { version: 5, stoppedOn: '2025-12-01', stoppedAs: 'NOT_REQUIRED' },
          ),
        ),
    ]);
    const often = [...words, ...words.filter(() => random() < 0.5)]
      .map((word) => ({ word, at: random() }))
      .sort((one, other) => one.at - other.at);
    for (const { word } of often) await word();
    const seen = (await list()).map(({ triggeredOn, status, metOn, stoppedOn }) => ({
      triggeredOn,
      status,
      metOn,
      stoppedOn,
    }));
    expect(seen.sort((one, other) => one.triggeredOn.localeCompare(other.triggeredOn))).toEqual([
      { triggeredOn: '2025-04-01', status: 'MET', metOn: '2025-12-30', stoppedOn: null },
      { triggeredOn: '2025-05-01', status: 'STOPPED', metOn: null, stoppedOn: '2025-12-01' },
      { triggeredOn: '2025-06-01', status: 'STOPPED', metOn: null, stoppedOn: '2025-12-01' },
    ]);
  },
);

test('words that come at the same moment leave one obligation in one state', async () => {
  const duty = renovation();
  await Promise.all([
    trigger(duty),
    finish(end(duty, { metOn: '2025-05-01' })),
    trigger({ ...duty, version: 3, triggeredOn: '2025-04-01' }),
    finish(end(duty, { version: 4, metOn: '2025-06-01' })),
  ]);
  expect(await list()).toMatchObject([{ triggeredOn: '2025-04-01', metOn: '2025-06-01', status: 'MET' }]);
});
