import { officialCalendar, plainDate } from '@dixian/calendar';
import { loadPolicies, policiesDirectory } from '@dixian/policy';
import type { LedgerEnvironment } from '@dixian/service';
import { runningService, type ServiceUnderTest, syntheticCertificate, toldMeanwhile } from '@dixian/testkit';
import { service } from '../../src/service';
import { watchDay } from '../../src/watch/use-cases/watch-day';
import { idOf, register, type TestHousehold, tellStanding } from '../registered';
import { supplement } from '../supplements';

const family = (at: number, village: string): TestHousehold => ({
  id: idOf(1, at),
  code: `500235216730${String(at).padStart(3, '0')}`,
  divisionCode: `500235216${village}`,
  members: [{ id: idOf(2, at), certificate: syntheticCertificate({ birthOn: '1980-01-01', sequence: at }) }],
});
const MONITORED = [1, 2, 3].map((at) => family(at, '201'));
const ALONE = family(4, '202');
const HEADER = '户编号,姓名,证件号码,月份,务工状态,务工所在地,务工单位,月收入,起始日,离岗日,就业渠道';

let employment: ServiceUnderTest<LedgerEnvironment>;
let county: Awaited<ReturnType<typeof supplement>>;

beforeAll(async () => {
  county = await supplement({
    of: 'pu-an-2025',
    place: { code: '500235216', name: '普安乡' },
    days: 'from: 2025-03-14, to: 2026-12-31',
    values: { 'screening-job-losses': '2', 'screening-jobless-months': '3' },
  });
  employment = await runningService(service, { now: '2025-09-15', variables: county.variables });
  await register(employment, [...MONITORED, ALONE]);
  await tellStanding(employment, MONITORED, [{ identifiedOn: '2025-04-01' }]);
  await tellStanding(employment, [ALONE], []);
  const row = ({ code, members }: TestHousehold, employer: string, last: string) =>
    `${code},甲,${members[0]?.certificate},202506,务工,重庆市,${employer},3000,2025-01-01,${last},外出务工`;
  const rows = [
    ...MONITORED.map((each, at) => row(each, `厂${at}`, `2025-09-0${at + 1}`)),
    row(ALONE, '独厂', '2025-06-10'),
  ];
  await employment.load('employment@500235', 'work-away', {
    name: '务工月监测台账_20250630.csv',
    content: [HEADER, ...rows].join('\n'),
  });
});
afterAll(async () => {
  await employment?.drop();
  await county?.remove();
});

async function hitsOn(day: string) {
  const policies = await loadPolicies([policiesDirectory, String(county.variables.DIXIAN_POLICIES)]);
  const law = { policies, calendar: officialCalendar() };
  const told = await toldMeanwhile(employment.service, ['screening-hit'], () =>
    watchDay(employment.service.parts.workerDb, law, plainDate(day)),
  );
  return told.flatMap(({ payload }) => payload.hits);
}

test('PA-2025-1.2.6: three who lost work in a village in one month are found once, each with two others', async () => {
  expect(await hitsOn('2025-09-02')).toEqual([]);
  const hits = await hitsOn('2025-09-15');
  const mass = hits.filter(({ rule }) => rule === 'mass-unemployment');
  expect(new Set(mass.map(({ householdId }) => householdId))).toEqual(new Set(MONITORED.map(({ id }) => id)));
  expect(mass[0]).toMatchObject({ period: '2025-09', leadType: 'UNEMPLOYMENT', department: '人社' });
  expect(await hitsOn('2025-09-16')).toEqual([]);
});

test('PA-2025-1.2.6: the only worker of a household that is not monitored, three months without work, is found on the day they are full', async () => {
  const rows = await employment.service.parts.workerDb.read(
    { division: '500235', sector: 'employment' },
    (reader) =>
      reader.query(
        `SELECT household_id, period, found_on FROM screening_hit WHERE rule = 'long-without-work'`,
      ),
  );
  expect(rows).toEqual([{ household_id: ALONE.id, period: '2025-09', found_on: '2025-09-15' }]);
});
