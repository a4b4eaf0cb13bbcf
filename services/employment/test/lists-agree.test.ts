import { addDays, officialCalendar, plainDate } from '@dixian/calendar';
import { loadPolicies, policiesDirectory } from '@dixian/policy';
import { type LedgerEnvironment, systemScope } from '@dixian/service';
import {
  everyNode,
  type PageOf,
  runningService,
  type ServiceUnderTest,
  syntheticCertificate,
} from '@dixian/testkit';
import { fileNeeded } from '../src/files/domain/employment-file';
import { service } from '../src/service';
import { watchDay } from '../src/watch/use-cases/watch-day';
import {
  idOf,
  register,
  type TestHousehold,
  type TestMember,
  type TestPeriod,
  tellStanding,
} from './registered';

// Always the same numbers, so that what fails fails again.
function random(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

const TODAY = plainDate('2025-12-31');
const HOUSEHOLDS = 30;
const LABOUR = ['SKILLED', 'ORDINARY', 'WEAK', 'LOST', 'NONE', null] as const;
const next = random(20_250_915);
const someDay = (around: string, days: number) => addDays(plainDate(around), next(2 * days) - days);

interface Drawn {
  readonly household: TestHousehold;
  readonly periods: readonly TestPeriod[];
}

/** Households of a village with up to three members, monitored at some time or never. */
function draw(kind: number, village: string): Drawn[] {
  return Array.from({ length: HOUSEHOLDS }, (_, at) => {
    const members: TestMember[] = Array.from({ length: 1 + next(3) }, (_one, place) => {
      const sequence = kind * 200 + at * 4 + place + 1;
      const labour = LABOUR[next(LABOUR.length)] ?? null;
      return {
        id: idOf(kind + 1, at * 4 + place),
        certificate: syntheticCertificate({ birthOn: '1980-01-01', sequence }),
        labour,
      };
    });
    const identifiedOn = someDay('2025-06-01', 400);
    const eliminatedOn = next(3) === 0 ? addDays(identifiedOn, next(500)) : null;
    const code = `${village.slice(0, 9)}730${String(at).padStart(3, '0')}`;
    const household = { id: idOf(kind, at), code, divisionCode: village, members };
    return { household, periods: next(5) === 0 ? [] : [{ identifiedOn, eliminatedOn }] };
  });
}

const [PU_AN, BO_LUO, AN_YANG] = [
  draw(10, '500235216201'),
  draw(20, '441322002201'),
  draw(30, '410526002201'),
];

let employment: ServiceUnderTest<LedgerEnvironment>;
const load = (account: string, ledger: string, header: string, rows: readonly string[]) =>
  employment.load(account, ledger, { name: `${ledger}_20251231.csv`, content: [header, ...rows].join('\n') });
const people = (drawn: readonly Drawn[]) =>
  drawn.flatMap(({ household }) => household.members.map((member) => ({ household, member })));

beforeAll(async () => {
  employment = await runningService(service, { now: TODAY });
  for (const drawn of [PU_AN, BO_LUO, AN_YANG]) {
    await register(
      employment,
      drawn.map(({ household }) => household),
    );
    for (const { household, periods } of drawn) await tellStanding(employment, [household], periods);
  }
});
afterAll(() => employment?.drop());

async function entities<Fields>(account: string, kind: string, ids: readonly string[], selection: string) {
  const { data, errors } = await employment.ask<{ _entities: Fields[] }>(
    account,
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${kind} { ${selection} } } }`,
    { of: ids.map((id) => ({ __typename: kind, id })) },
  );
  expect(errors).toBeUndefined();
  return data._entities;
}

async function watch(): Promise<void> {
  const law = { policies: await loadPolicies([policiesDirectory]), calendar: officialCalendar() };
  await watchDay(employment.service.parts.workerDb, law, TODAY);
}

/** Whose task of a kind stands open, by household or person. */
async function openTasks(kind: string): Promise<string[]> {
  const rows = await employment.service.parts.workerDb.read(systemScope, (reader) =>
    reader.query<{ id: string }>(
      'SELECT subject_id::text AS id FROM duty_task WHERE kind = $1 AND closed_on IS NULL ORDER BY 1',
      [kind],
    ),
  );
  return rows.map(({ id }) => id);
}

test('PA-2025-3.2.2b: families with too few employed are listed as the decision on each of them says, on any day', async () => {
  const rows = people(PU_AN).flatMap(({ household: { code }, member: { certificate } }) =>
    Array.from({ length: next(3) }, () => {
      const month = someDay('2025-08-15', 140).slice(0, 7);
      const isWorking = next(2) === 0;
      const left = next(3) === 0 ? `${month}-20` : '';
      return `${code},甲,${certificate},${month},${isWorking ? '务工' : '离岗'},,,甲厂,3000,,${left},外出务工`;
    }),
  );
  const report = await load(
    'employment@500235',
    'work-away',
    '户编号,姓名,证件号码,月份,务工状态,务工所在地,所在地代码,务工单位,月收入,起始日,离岗日,就业渠道',
    rows,
  );
  expect(report.rowsLoaded).toBeGreaterThan(HOUSEHOLDS / 2);
  const ids = PU_AN.map(({ household }) => household.id);
  const seen: number[] = [];
  for (const day of ['2025-06-30', '2025-09-20', '2025-12-31']) {
    const listed = await everyNode(async (after) => {
      const { data } = await employment.ask<{
        gaps: PageOf<{
          household: { id: string };
          decision: { outcome: string };
          able: number;
          employed: number;
        }>;
      }>(
        'employment@500235',
        `query ($after: String) { gaps: employmentGaps(first: 20, after: $after, asOf: "${day}") {
           pageInfo { hasNextPage endCursor } edges { node { able employed household { id } decision { outcome } } } } }`,
        { after },
      );
      return data.gaps;
    });
    const decided = await entities<{
      employmentGap: { able: number; employed: number; decision: { outcome: string } };
    }>(
      'employment@500235',
      'Household',
      ids,
      `employmentGap(asOf: "${day}") { able employed decision { outcome } }`,
    );
    const expected = ids.flatMap((id, at) => {
      const gap = decided[at]?.employmentGap;
      return gap && gap.decision.outcome !== 'GRANTED' ? [{ household: { id }, ...gap }] : [];
    });
    const byId = (one: { household: { id: string } }, other: { household: { id: string } }) =>
      one.household.id < other.household.id ? -1 : 1;
    expect(listed.toSorted(byId)).toEqual(expected.toSorted(byId));
    seen.push(listed.length);
  }
  expect(Math.min(...seen)).toBeGreaterThan(3);
});

test('BL-2022-4.2.1: who lacks a file is found as the decision on each person says', async () => {
  const policies = await loadPolicies([policiesDirectory]);
  const wishes = people(BO_LUO).flatMap(({ household, member }) =>
    next(3) === 0 ? [] : [{ household, member, wants: next(3) > 0, statedOn: someDay('2022-09-01', 60) }],
  );
  await load(
    'employment@441322',
    'job-wishes',
    '户编号,姓名,证件号码,登记日,就业意愿,培训意愿,外出意愿',
    wishes.map(
      ({ household: { code }, member: { certificate }, wants, statedOn }) =>
        `${code},甲,${certificate},${statedOn},${wants ? '是' : '否'},,`,
    ),
  );
  await watch();
  const expected = wishes.flatMap(({ household, member, wants }) => {
    const { periods = [] } = BO_LUO.find((one) => one.household === household) ?? {};
    const monitored = periods.some(
      ({ identifiedOn, eliminatedOn }) => identifiedOn <= TODAY && (!eliminatedOn || eliminatedOn > TODAY),
    );
    const { outcome } = fileNeeded(policies, {
      division: household.divisionCode,
      on: TODAY,
      monitored,
      willing: wants,
    });
    return outcome === 'GRANTED' ? [member.id] : [];
  });
  expect(await openTasks('OPEN_EMPLOYMENT_FILE')).toEqual(expected.toSorted());
  expect(expected.length).toBeGreaterThan(5);
});

test('AY-2025-3.1.2c: whose support weakens is found as the decision on each household says', async () => {
  const heads = AN_YANG.map(({ household }) => ({
    code: household.code,
    certificate: household.members[0]?.certificate,
  }));
  await load(
    'employment@410526',
    'public-welfare-posts',
    '户编号,姓名,证件号码,用工形式,岗位,起始日,到期日,月补贴',
    heads.flatMap(({ code, certificate }) => {
      const form = next(4) === 0 ? '乡村公益性岗位' : '临时用工';
      return [`${code},甲,${certificate},${form},护林员,2023-01-01,${next(5) === 0 ? '2026-06-30' : ''},300`];
    }),
  );
  await load(
    'employment@410526',
    'post-payments',
    '户编号,姓名,证件号码,岗位,月份,出勤天数,应发,实发,发放日期,资金来源,资金层级',
    heads.flatMap(({ code, certificate }) =>
      ['2024-06', '2024-07', '2025-06', '2025-07'].flatMap((month) =>
        next(4) === 0
          ? []
          : [`${code},甲,${certificate},护林员,${month},22,300,${280 + next(3)},${month}-28,,`],
      ),
    ),
  );
  await watch();
  const ids = AN_YANG.map(({ household }) => household.id);
  const decided = await entities<{
    employmentSupport: { decision: { outcome: string; toChange: { code: string }[] } };
  }>(
    'employment@410526',
    'Household',
    ids,
    'employmentSupport(year: 2025) { decision { outcome toChange { code } } }',
  );
  const expected = ids.filter((_id, at) => {
    const codes = decided[at]?.employmentSupport.decision.toChange.map(({ code }) => code) ?? [];
    return codes.join() === 'SUPPORT_WEAKENED';
  });
  expect(await openTasks('EXPLAIN_WEAKENED_SUPPORT')).toEqual(expected.toSorted());
  expect(expected.length).toBeGreaterThan(3);
});
