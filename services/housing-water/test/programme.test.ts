import type { LedgerEnvironment } from '@dixian/service';
import { itemsTold, runningService, type ServiceUnderTest, toldMeanwhile, waitUntil } from '@dixian/testkit';
import { service } from '../src/service';
import { act, listed } from './asking';

let water: ServiceUnderTest<LedgerEnvironment>;
const ACCOUNT = 'water@419001';

beforeAll(async () => {
  water = await runningService(service, { now: '2026-01-15' });
});
afterAll(() => water?.drop());

const HEAD = '年度,点位编号,乡镇代码,行政村代码,开工日,计划完工日,完工日,验收日';
const village = (number: number) => `41900110920${number}`;
const row = (site: number, accepted: string) =>
  `2025,${site},419001109,${village(site % 3)},2025-03-01,2025-10-31,${accepted && '2025-09-30'},${accepted}`;
const ledger = (day: string, ...rows: string[]) => ({
  name: `农村饮水工程维修养护项目台账_${day}.csv`,
  content: [HEAD, ...rows].join('\n'),
});

async function programme(asOf: string, account = ACCOUNT, division = '419001') {
  const { data, errors } = await water.ask<{ waterProgramme: Record<string, unknown> | null }>(
    account,
    `query ($asOf: Date, $division: String) { waterProgramme(year: 2025, asOf: $asOf, division: $division) {
      sites accepted sitesAsked share met villagesDone villagesAsked townsDone townsAsked
      places { divisionCode sites accepted } clauses { id } } }`,
    { asOf, division },
  );
  expect(errors).toBeUndefined();
  return data.waterProgramme;
}

test('JY-2025-1.2j: 30 of 31 sites accepted by 12-31 are 96.77 percent and not met; the 31st counts from its own day', async () => {
  const rows = Array.from({ length: 31 }, (_, site) => row(site, site === 30 ? '' : '2025-10-15'));
  const told = await toldMeanwhile(water.service, ['task-changed'], async () => {
    expect(await water.load(ACCOUNT, 'water-programme', ledger('20251231', ...rows))).toMatchObject({
      recordsAdded: 31,
    });
  });
  expect(itemsTold(told, 'task-changed')).toEqual([
    expect.objectContaining({ kind: 'WATER_SITE_OPEN', dueOn: null, divisionCode: village(0) }),
  ]);
  expect(await programme('2025-12-31')).toMatchObject({
    ...{ sites: 31, accepted: 30, sitesAsked: 31, share: '96.77', met: false },
    ...{ villagesDone: 2, villagesAsked: 21, townsDone: 0, townsAsked: 4, clauses: [{ id: 'JY-2025-1.2j' }] },
    places: [
      { divisionCode: '419001109', sites: 31, accepted: 30 },
      { divisionCode: village(0), sites: 11, accepted: 10 },
      { divisionCode: village(1), sites: 10, accepted: 10 },
      { divisionCode: village(2), sites: 10, accepted: 10 },
    ],
  });
  const done = await toldMeanwhile(water.service, ['task-changed'], async () => {
    const days = { completedOn: '2026-01-05', acceptedOn: '2026-01-08', occurredOn: '2026-01-08' };
    expect(
      await act(
        water,
        ACCOUNT,
        'recordSiteProgress',
        { year: 2025, number: '30', ...days },
        '... on SiteProgressRecorded { site { state startedOn acceptedOn } }',
      ),
    ).toMatchObject({ site: { state: 'ACCEPTED', startedOn: '2025-03-01', acceptedOn: '2026-01-08' } });
  });
  expect(itemsTold(done, 'task-changed')).toEqual([expect.objectContaining({ closedOn: '2026-01-15' })]);
  expect(await programme('2025-12-31')).toMatchObject({ accepted: 30, met: false });
  expect(await programme('2026-01-08')).toMatchObject({
    accepted: 31,
    share: '100.00',
    met: true,
    townsDone: 1,
  });
  const { data } = await water.ask<{ _entities: { housingWaterActual: object | null }[] }>(
    'county@419001',
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Target { housingWaterActual { value } } } }`,
    { of: [{ __typename: 'Target', id: 'water-project-sites', divisionCode: '419001', asOf: '2025-12-31' }] },
  );
  expect(data._entities).toEqual([{ housingWaterActual: { value: '30' } }]);
});

test('an older list is history, the same again changes nothing, and what it says that cannot be is a row of its own', async () => {
  expect(
    await water.load(ACCOUNT, 'water-programme', ledger('20251231', row(1, '2025-10-15'))),
  ).toMatchObject({
    recordsUnchanged: 1,
  });
  await water.load(ACCOUNT, 'water-programme', ledger('20250601', row(30, '')));
  expect(await programme('2026-01-08')).toMatchObject({ accepted: 31 });
  const faulty = await water.load(
    'admin@',
    'water-programme',
    ledger(
      '20260110',
      '2025,90,419001109,3,2025-03-01,,,',
      '3,91,419001109,419001109201,2025-03-01,,,',
      '2025,92,419001108,419001109201,2025-03-01,,,',
      '2025,93,419001109,419001109201,2025-03-01,,2025-05-01,2025-04-30',
      '2025,94,419001109,419001109201,2025-03-01,,2025-02-01,',
      '2025,95,419001109,419001109201,2025-03-01,,,2025-06-01',
      '2025,96,419001108,419001108201,2025-03-01,,,',
    ),
  );
  expect(faulty).toMatchObject({
    rowsLoaded: 1,
    rowsRejected: 6,
  });
  expect(faulty.findings.edges.map(({ node }) => node.code).toSorted()).toEqual([
    ...['ACCEPTED_BEFORE_COMPLETION', 'BELOW_MINIMUM', 'CODE_FORMAT', 'COMPLETED_BEFORE_START'],
    ...['NOT_COMPLETE_YET', 'OTHER_TOWN', 'TOWN_NOT_NAMED'],
  ]);
  expect(await programme('2026-01-08')).toMatchObject({ sites: 31 });
});

test('a run is taken back with its sites and their work', async () => {
  const report = await water.load(ACCOUNT, 'water-programme', ledger('20260112', row(50, '')));
  const sites = () =>
    listed(water, ACCOUNT, {
      ...{ list: 'waterSites', filterType: 'WaterSiteFilter', fields: 'number state acceptedOn' },
      filter: { year: 2025, number: '50' },
    });
  expect(await sites()).toMatchObject({ nodes: [{ state: 'UNDER_WAY' }] });
  const told = await toldMeanwhile(water.service, ['task-changed'], async () => {
    const given = { reportId: report.id, reason: '重复' };
    expect(await act(water, ACCOUNT, 'withdrawHousingWaterImport', given)).toMatchObject({
      __typename: 'ImportWithdrawalStarted',
    });
    await waitUntil(async () => (await sites()).totalCount === 0);
  });
  expect(itemsTold(told, 'task-changed')).toEqual([expect.objectContaining({ closedOn: '2026-01-15' })]);
});

test('a new site needs its village, days fit together, and the water department of the place alone tells of it', async () => {
  const input = { year: 2025, number: '77', occurredOn: '2026-01-10' };
  const refused = async (account: string, given: object) =>
    (await act(water, account, 'recordSiteProgress', { ...input, ...given })).code;
  expect(await refused(ACCOUNT, {})).toBe('SITE_UNKNOWN');
  expect(await refused(ACCOUNT, { divisionCode: '441322001001' })).toBe('NOT_FOUND');
  expect(await refused('housing@419001', { divisionCode: village(1) })).toBe('NOT_PERMITTED');
  const begun = { divisionCode: village(1), startedOn: '2025-05-01' };
  expect(await refused(ACCOUNT, { ...begun, acceptedOn: '2025-06-01' })).toBe('NOT_COMPLETE_YET');
  expect(await refused(ACCOUNT, { ...begun, completedOn: '2025-04-01' })).toBe('COMPLETED_BEFORE_START');
  expect(await refused(ACCOUNT, { ...begun, completedOn: '2025-06-01', acceptedOn: '2025-05-31' })).toBe(
    'ACCEPTED_BEFORE_COMPLETION',
  );
  expect(await refused(ACCOUNT, begun)).toBeUndefined();
  expect(await programme('2026-01-08', 'water@441322', '441322')).toBeNull();
});
