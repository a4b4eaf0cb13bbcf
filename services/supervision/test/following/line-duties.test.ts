import { randomUUID } from 'node:crypto';
import type { EventPayloads } from '@dixian/events';
import { type Supervision, startSupervision } from '../running-supervision';

type Duty = EventPayloads['obligation-triggered']['duties'][number];
type End = EventPayloads['obligation-met']['ends'][number];

const PLACES = {
  PU_AN: '500235216201',
  JI_YUAN: '419001001001',
  ZHENG_ZHOU: '410181001003',
  BO_LUO: '441322',
  HUA_XIAN: '410526001203',
} as const;

let supervision: Supervision;
beforeAll(async () => {
  supervision = await startSupervision({ DIXIAN_NOW: '2026-01-15' });
});
afterAll(() => supervision?.stop());
beforeEach(() => supervision.clear());

const duty = (
  kind: string,
  place: keyof typeof PLACES,
  triggeredOn: string,
  change: Partial<Duty> = {},
): Duty => ({
  ...{ obligationId: randomUUID(), version: 1, department: 'households', kind, cycle: '' },
  ...{
    subject: { kind: 'PERIOD', id: randomUUID() },
    householdId: randomUUID(),
    personId: null,
    sector: null,
  },
  ...{ divisionCode: PLACES[place], triggeredOn, ...change },
});
const end = (
  { obligationId, kind, department, householdId, divisionCode }: Duty,
  how: Partial<End>,
): End => ({
  ...{ obligationId, version: 2, kind, department, householdId, divisionCode },
  ...{ metOn: null, stoppedOn: null, stoppedAs: null, ...how },
});

interface Seen {
  kind: string;
  department: string | null;
  dueOn: string | null;
  status: string;
  daysOverdue: number;
  clauses: { id: string }[];
}
async function seen(asOf: string): Promise<Seen[]> {
  const { data, errors } = await supervision.ask<{
    obligations: { edges: { status: string; node: Seen }[] };
  }>(
    'admin@',
    `query ($asOf: Date) { obligations(asOf: $asOf, first: 100) { edges { status daysOverdue
       node { kind department dueOn clauses { id } } } } }`,
    { asOf },
  );
  expect(errors).toBeUndefined();
  return data.obligations.edges.map(({ node, ...edge }) => ({ ...node, ...edge }));
}

test.each([
  ['PA-2025-1.2.4c', 'LEAD_FORWARDING', 'PU_AN', '2025-06-04', null],
  ['PA-2025-1.2.1', 'FULL_SURVEY', 'PU_AN', '2025-03-14', '2025-12-31'],
  ['ZZ-2020-2.2b', 'FULL_SURVEY', 'ZHENG_ZHOU', '2020-04-24', '2020-05-10'],
  ['JY-2025-1.1i', 'HELPER_ASSIGNMENT', 'JI_YUAN', '2025-06-02', null],
  ['JY-2025-1.1k', 'LONG_UNRESOLVED', 'JI_YUAN', '2025-06-02', '2027-06-02'],
  ['JY-2025-1.2g', 'HOUSING_RENOVATION', 'JI_YUAN', '2025-06-02', null],
  ['AY-2025-3.3.3a', 'RENOVATION_FUNDS', 'HUA_XIAN', '2025-06-02', '2025-12-31'],
  ['AY-2025-3.1.2b', 'WORK_CONTRACT_EXTENSION', 'HUA_XIAN', '2025-06-02', '2025-12-31'],
  ['JY-2025-4.11b', 'FUND_CHECKPOINT', 'JI_YUAN', '2025-10-01', '2025-10-31'],
  ['BL-2022-4.4.4a', 'MEDICAL_RUN', 'BO_LUO', '2024-01-01', '2024-12-20'],
  ['HN-2020-4.4b', 'TEMPORARY_RELIEF', 'ZHENG_ZHOU', '2020-06-02', null],
  ['ZZ-2020-2.1d', 'RECTIFICATION', 'ZHENG_ZHOU', '2020-04-24', '2020-05-10'],
  ['HN-2020-5.1c', 'MONTHLY_ADJUSTMENT', 'ZHENG_ZHOU', '2020-06-11', '2020-06-30'],
  ['ZZ-2020-2.3c', 'EXIT_STANDARD', 'ZHENG_ZHOU', '2020-07-01', '2020-12-31'],
  ['ZZ-2020-2.1c', 'CORRECTION', 'ZHENG_ZHOU', '2020-06-01', null],
] as const)('%s: %s of %s from %s is due on %s, or has its age', async (clause, kind, place, from, dueOn) => {
  const told = duty(kind, place, from);
  await supervision.handle('obligation-triggered', { duties: [told] });
  const late = dueOn !== null && dueOn < '2026-01-15';
  expect(await seen('2026-01-15')).toMatchObject([
    { kind, department: null, dueOn, status: late ? 'OVERDUE' : 'OPEN', clauses: [{ id: clause }] },
  ]);
  if (dueOn !== null) expect(await seen(dueOn)).toMatchObject([{ status: 'OPEN', daysOverdue: 0 }]);
  await supervision.handle('obligation-met', { ends: [end(told, { metOn: from })] });
  expect(await seen('2026-01-15')).toMatchObject([{ status: 'MET' }]);
});

test('scenario 34, ZZ-2020-2.1d: a household of 2019 is open on Sunday 2020-05-10 and overdue the day after', async () => {
  await supervision.handle('obligation-triggered', {
    duties: [duty('RECTIFICATION', 'ZHENG_ZHOU', '2020-04-24')],
  });
  expect(await seen('2020-05-10')).toMatchObject([{ status: 'OPEN' }]);
  expect(await seen('2020-05-11')).toMatchObject([{ status: 'OVERDUE', daysOverdue: 1 }]);
});

test('PA-2025-2.3d: a posting is kept by the end of its fifth day, unless it was broken off before', async () => {
  const [kept, broken] = [duty('PUBLICITY', 'PU_AN', '2025-06-09'), duty('PUBLICITY', 'PU_AN', '2025-06-09')];
  await supervision.handle('obligation-triggered', { duties: [kept, broken] });
  await supervision.handle('obligation-met', {
    ends: [end(broken, { stoppedOn: '2025-06-11', stoppedAs: 'WITHDRAWN' })],
  });
  const statuses = async (asOf: string) => (await seen(asOf)).map(({ status }) => status).sort();
  expect(await statuses('2025-06-10')).toEqual(['OPEN', 'OPEN']);
  expect(await statuses('2025-06-13')).toEqual(['OPEN', 'STOPPED']);
  expect(await statuses('2025-06-14')).toEqual(['MET', 'STOPPED']);
  expect(await seen('2025-06-14')).toMatchObject([{ dueOn: '2025-06-14' }, { dueOn: '2025-06-14' }]);
});

test('JY-2025-1.1k: who was identified before the document is asked for from its first day, and not at all if released before', async () => {
  const [running, released] = [
    duty('LONG_UNRESOLVED', 'JI_YUAN', '2022-03-01'),
    duty('LONG_UNRESOLVED', 'JI_YUAN', '2022-03-01'),
  ];
  await supervision.handle('obligation-triggered', { duties: [running, released] });
  await supervision.handle('obligation-met', {
    ends: [end(released, { stoppedOn: '2024-06-01', stoppedAs: 'RELEASED' })],
  });
  expect(await seen('2024-12-31')).toEqual([]);
  const overdue = { dueOn: '2024-03-01', status: 'OVERDUE', daysOverdue: 306 };
  const open = (await seen('2025-01-01')).filter(({ status }) => status !== 'STOPPED');
  expect(open).toMatchObject([overdue]);
});

test('ZZ-2020-2.3a: who does not fall back by the end of the year kept it, also where monitored before the document; who was registered as poor again did not', async () => {
  const [kept, fallen] = [
    duty('NO_RETURN_TO_POVERTY', 'ZHENG_ZHOU', '2019-11-20'),
    duty('NO_RETURN_TO_POVERTY', 'ZHENG_ZHOU', '2020-05-06'),
  ];
  await supervision.handle('obligation-triggered', { duties: [kept, fallen] });
  await supervision.handle('obligation-met', {
    ends: [end(fallen, { stoppedOn: '2020-07-01', stoppedAs: 'RETURNED_TO_POVERTY' })],
  });
  const statuses = async (asOf: string) => (await seen(asOf)).map(({ status }) => status).sort();
  expect(await statuses('2020-04-23')).toEqual([]);
  expect(await statuses('2020-06-30')).toEqual(['OPEN', 'OPEN']);
  expect(await statuses('2020-12-30')).toEqual(['OPEN', 'STOPPED']);
  expect(await statuses('2020-12-31')).toEqual(['MET', 'STOPPED']);
});
