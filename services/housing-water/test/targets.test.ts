import type { LedgerEnvironment } from '@dixian/service';
import { runningService, type ServiceUnderTest } from '@dixian/testkit';
import { service } from '../src/service';

const ACTUALS = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Target {
  housingWaterActual { value part whole } } } }`;

let housingWater: ServiceUnderTest<LedgerEnvironment>;

beforeAll(async () => {
  housingWater = await runningService(service, { now: '2025-12-01' });
  const household = (number: number, housingProblem: boolean, waterProblem: boolean) => ({
    householdId: `0199a1b2-0000-7000-8000-00000000000${number}`,
    divisionCode: '441322001001',
    housingProblem,
    waterProblem,
    persons: [],
  });
  await housingWater.deliver('survey-recorded', {
    surveyedOn: '2025-06-30',
    source: '防止返贫致贫监测对象信息',
    households: [household(1, true, true), household(2, true, false), household(3, false, false)],
  });
});
afterAll(() => housingWater?.drop());

async function actuals(account: string, division: string, ids: string[], asOf = '2025-12-01') {
  const of = ids.map((id) => ({ __typename: 'Target', id, division, asOf }));
  const { data, errors } = await housingWater.ask<{ _entities: { housingWaterActual: object | null }[] }>(
    account,
    ACTUALS,
    { of },
  );
  return { found: data._entities.map(({ housingWaterActual }) => housingWaterActual), errors };
}

const BOTH = ['safe-water', 'occupied-dangerous-houses'];

test('BL-2022-4.7a, JY-2025-1.2h: share with safe water, cut off, and unsafe houses, in one statement', async () => {
  const statements: string[] = [];
  const stop = housingWater.service.parts.db.onStatement((sql) => statements.push(sql));
  const { found } = await actuals('county@441322', '441322', BOTH);
  stop();
  expect(found).toEqual([
    { value: '66.66', part: '2', whole: '3' },
    { value: '2', part: null, whole: null },
  ]);
  expect(statements.filter((sql) => sql.includes('safety_observation'))).toHaveLength(1);
});

test('where nobody looked there is no figure; appraisals are not counted', async () => {
  expect((await actuals('county@441322', '441322', BOTH, '2025-06-29')).found).toEqual([null, null]);
  expect((await actuals('county@441322', '441322002', BOTH)).found).toEqual([null, null]);
  expect((await actuals('county@441322', '441322', ['housing-appraisal'])).found).toEqual([null]);
});

test('water staff and housing staff see both, others neither, a village not the county’s', async () => {
  expect((await actuals('water@441322', '441322', ['safe-water'])).found).toMatchObject([{ whole: '3' }]);
  expect((await actuals('housing@441322', '441322', ['safe-water'])).found).toMatchObject([{ whole: '3' }]);
  expect((await actuals('finance@441322', '441322', BOTH)).errors).toHaveLength(2);
  expect((await actuals('village@441322001001', '441322', BOTH)).found).toEqual([null, null]);
});
