import { randomUUID } from 'node:crypto';
import { countStatements } from '@dixian/testkit';
import { type Supervision, startSupervision } from '../running-supervision';

const COUNTY = 'county@500235';
const DAYS = [
  '2025-09-30',
  '2025-10-14',
  '2025-10-15',
  '2025-10-21',
  '2025-10-22',
  '2025-11-13',
  '2026-01-13',
];

let supervision: Supervision;
const together = randomUUID();

interface Count {
  divisionCode?: string;
  kind?: string;
  month?: string;
  overdueBy?: string | null;
  clause?: { id: string };
  level?: string;
  count: number;
  households: number;
  overdueHouseholds: number;
  open: number;
  overdue: number;
  met: number;
  metLate: number;
  stopped: number;
  onTimeRate: string | null;
}

const FIGURES = 'count households open overdue overdueHouseholds met metLate stopped onTimeRate';

beforeAll(async () => {
  supervision = await startSupervision({ DIXIAN_NOW: '2026-02-01' });
  const villages = ['500235216201', '500235216202', '500235216203'];
  for (const [index, divisionCode] of [...villages, ...villages].entries()) {
    const householdId = index === 0 || index === 3 ? together : randomUUID();
    const leadId = await supervision.lead({ householdId, divisionCode });
    // One in time, one late; the others are still to be done.
    if (index < 2)
      await supervision.handle('lead-verified', {
        leadId,
        householdId,
        divisionCode,
        verifiedOn: index === 0 ? '2025-10-14' : '2025-10-15',
      });
  }
});
afterAll(() => supervision.stop());

async function counts(args: string, fields = FIGURES, account = COUNTY): Promise<Count[]> {
  const query = `{ obligationCounts(${args}) { ${fields} ${FIGURES} } }`;
  const { data, errors } = await supervision.ask<{ obligationCounts: Count[] }>(account, query);
  expect(errors).toBeUndefined();
  return data.obligationCounts;
}

async function listed(args: string): Promise<number> {
  const { data } = await supervision.ask<{ obligations: { totalCount: number } }>(
    COUNTY,
    `{ obligations(${args}) { totalCount } }`,
  );
  return data.obligations.totalCount;
}

test.each(DAYS)('on %s every group holds as many as the list of the same filter', async (day) => {
  for (const group of await counts(`asOf: "${day}"`, 'divisionCode kind')) {
    const of = `asOf: "${day}", division: "${group.divisionCode}", kind: ${group.kind}`;
    expect(await listed(of)).toBe(group.count);
    for (const [status, of_] of [
      ['OPEN', 'open'],
      ['OVERDUE', 'overdue'],
      ['MET', 'met'],
      ['MET_LATE', 'metLate'],
      ['STOPPED', 'stopped'],
    ] as const)
      expect([status, await listed(`${of}, status: ${status}`)]).toEqual([status, group[of_]]);
  }
});

test('a county is divided by townships, a township by villages, a village is itself', async () => {
  const divided = async (args: string, account = COUNTY) =>
    (await counts(`asOf: "2025-10-14", groupBy: [DIVISION]${args}`, 'divisionCode', account)).map(
      ({ divisionCode, count }) => [divisionCode, count],
    );
  expect(await divided('')).toEqual([['500235216', 12]]);
  expect(await divided(', division: "500235216"')).toEqual([
    ['500235216201', 4],
    ['500235216202', 4],
    ['500235216203', 4],
  ]);
  expect(await divided(', division: "50"', 'village@500235216202')).toEqual([['500235216202', 4]]);
});

test('overdue is counted by household, each once, and by how long, to the day', async () => {
  const byAge = async (day: string) =>
    Object.fromEntries(
      (await counts(`asOf: "${day}", filter: { kinds: [VERIFICATION] }, groupBy: [AGE]`, 'overdueBy')).map(
        (group) => [group.overdueBy, group.overdueHouseholds],
      ),
    );
  expect(await byAge('2025-10-14')).toEqual({ null: 0 });
  expect(await byAge('2025-10-21')).toEqual({ null: 0, UP_TO_7_DAYS: 4 });
  expect(await byAge('2025-10-22')).toEqual({ null: 0, UP_TO_30_DAYS: 4 });
  expect(await byAge('2025-11-13')).toEqual({ null: 0, UP_TO_30_DAYS: 4 });
  expect(await byAge('2025-11-14')).toEqual({ null: 0, UP_TO_90_DAYS: 4 });
  expect(await byAge('2026-01-13')).toEqual({ null: 0, OVER_90_DAYS: 4 });
  const [all] = await counts('asOf: "2025-10-16", groupBy: []');
  // Five households in six leads: verification and identification of one are overdue and count once.
  expect(all).toMatchObject({ count: 12, households: 5, overdue: 10, overdueHouseholds: 5 });
});

test('a rate of what was done in time is cut, and none is told of nothing due', async () => {
  const [verification] = await counts('asOf: "2025-10-15", filter: { kinds: [VERIFICATION] }, groupBy: []');
  expect(verification).toMatchObject({ met: 1, metLate: 1, overdue: 4, onTimeRate: '16.66' });
  const [early] = await counts('asOf: "2025-09-30", groupBy: [MONTH]', 'month');
  expect(early).toMatchObject({ month: '2025-10', onTimeRate: null });
});

test('levels and clauses of a duty are those of its kind and its document', async () => {
  const of = 'asOf: "2025-10-14", groupBy: [LEVEL, CLAUSE]';
  expect(
    (await counts(of, 'level clause { id }')).map(({ level, clause, count }) => [level, clause?.id, count]),
  ).toEqual([
    ['COUNTY', 'PA-2025-2.3c', 6],
    ['VILLAGE', 'PA-2025-1.2a', 6],
  ]);
  expect(await listed('asOf: "2025-10-14", filter: { levels: [VILLAGE] }')).toBe(6);
  expect(await listed('asOf: "2025-10-14", filter: { clause: "PA-2025-2.3c" }')).toBe(6);
});

test('what is due within working days leaves out a holiday and counts a Saturday that is worked', async () => {
  const due = (days: number) =>
    listed(`asOf: "2025-10-08", kind: VERIFICATION, filter: { dueWithinWorkingDays: ${days} }`);
  // Thursday 9, Friday 10, Saturday 11, Monday 13, Tuesday 14.
  expect([await due(4), await due(5)]).toEqual([0, 6]);
  expect(await listed('asOf: "2025-10-15", kind: VERIFICATION, filter: { dueWithinWorkingDays: 5 }')).toBe(0);
  const wrong = '{ obligationCounts(filter: { dueWithinWorkingDays: 251 }) { count } }';
  expect((await supervision.ask(COUNTY, wrong)).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

test('a filter names household, due days and lateness, and all of it must hold', async () => {
  expect(await listed(`asOf: "2025-10-16", filter: { household: "${together}" }`)).toBe(4);
  expect(await listed('filter: { household: "nobody" }')).toBe(0);
  expect(await listed('asOf: "2025-10-16", filter: { dueFrom: "2025-10-15", dueTo: "2025-10-15" }')).toBe(6);
  expect(await listed('asOf: "2025-10-15", filter: { late: true }')).toBe(5);
  expect(await listed('asOf: "2025-10-15", filter: { late: false }')).toBe(7);
  expect(await listed(`asOf: "2025-10-15", filter: { late: true, household: "${together}" }`)).toBe(1);
});

test('a place elsewhere or unknown is an error, not nothing to do', async () => {
  for (const asked of ['division: "410526"', 'filter: { unit: { division: "410526" } }']) {
    const { errors } = await supervision.ask(COUNTY, `{ obligationCounts(${asked}) { count } }`);
    expect(errors?.[0]?.extensions.code).toBe('NO_SUCH_PLACE');
  }
});

test('counts by every dimension at once are one statement', async () => {
  const all = 'groupBy: [AGE, CLAUSE, DEPARTMENT, DIVISION, KIND, LEVEL, MONTH, SECTOR]';
  const { statements } = await countStatements(supervision.running.parts.db, () => counts(all));
  expect(statements).toHaveLength(1);
});
