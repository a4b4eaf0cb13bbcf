import type { LedgerEnvironment } from '@dixian/service';
import { runningService, type ServiceUnderTest, syntheticCertificate } from '@dixian/testkit';
import { service } from '../../src/service';
import { idOf, register, tellStanding } from '../registered';

const HEADER = '户编号,姓名,证件号码,用工形式,岗位,起始日,到期日,月补贴';
const [FIRST, SECOND, THIRD] = [1, 2, 3].map((sequence) =>
  syntheticCertificate({ birthOn: '1980-01-01', sequence }),
);
const ACTUAL = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Target {
  employmentActual { value countedOn basis part previousYear } } } }`;

let employment: ServiceUnderTest<LedgerEnvironment>;

beforeAll(async () => {
  employment = await runningService(service, { now: '2025-12-01' });
  const row = (certificate: string | undefined, post: string, from: string, to: string) =>
    `410526002730001,甲,${certificate},协议用工,${post},${from},${to},300`;
  const content = [
    HEADER,
    row(FIRST, '护林员', '2025-01-01', '2025-06-30'),
    row(FIRST, '保洁员', '2025-03-01', ''),
    row(SECOND, '护林员', '2025-06-30', '2025-12-31'),
    row(THIRD, '护路员', '2026-01-01', ''),
  ].join('\n');
  const report = await employment.load('employment@410526', 'public-welfare-posts', {
    name: 'posts.csv',
    content,
  });
  expect(report).toMatchObject({ rowsLoaded: 4 });
  const household = {
    id: idOf(1, 1),
    code: '410526002730001',
    divisionCode: '410526002201',
    members: [FIRST, SECOND, THIRD].map((number, at) => ({ id: idOf(2, at), certificate: String(number) })),
  };
  await register(employment, [household]);
  await tellStanding(employment, [household], []);
});
afterAll(() => employment?.drop());

async function actual(account: string, asOf: string, division = '410526', id = 'employment-scale') {
  const { data } = await employment.ask<{ _entities: { employmentActual: { value: string } | null }[] }>(
    account,
    ACTUAL,
    { of: [{ __typename: 'Target', id, divisionCode: division, asOf }] },
  );
  return data._entities[0]?.employmentActual;
}

test.each([
  ['2024-12-31', '0'],
  ['2025-01-01', '1'],
  ['2025-06-29', '1'],
  ['2025-06-30', '2'],
  ['2025-07-01', '2'],
])(
  'JY-2025-2.4a: on %s %s persons of households out of poverty are employed by a post, each once, first and last day included',
  async (asOf, value) => {
    expect(await actual('county@410526', asOf)).toMatchObject({ value, countedOn: asOf, previousYear: null });
  },
);

test('a day to come is counted for today', async () => {
  expect(await actual('employment@410526', '2026-06-01')).toMatchObject({
    value: '2',
    countedOn: '2025-12-01',
    basis: expect.stringContaining('脱贫人口'),
  });
});

test('a place of which no household is known has no figure, nor a target that is not counted here', async () => {
  expect(await actual('city@4105', '2025-06-30', '410522')).toBeNull();
  expect(await actual('city@4105', '2025-06-30', '4105')).toMatchObject({ value: '2' });
  expect(await actual('city@4105', '2025-06-30', '410526', 'wage-income')).toBeNull();
});

test('a village does not get its own rows as the county’s figure', async () => {
  expect(await actual('village@410526002201', '2025-06-30')).toBeNull();
  expect(await actual('village@410526002201', '2025-06-30', '410526002201')).toMatchObject({ value: '2' });
});
