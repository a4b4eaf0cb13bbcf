import type { LedgerEnvironment } from '@dixian/service';
import { runningService, type ServiceUnderTest } from '@dixian/testkit';
import { service } from '../src/service';
import { act } from './asking';

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
  await monitored([1, 2, 3, 4]);
});
afterAll(() => housingWater?.drop());

async function actuals(account: string, division: string, ids: string[], asOf = '2025-12-01') {
  const of = ids.map((id) => ({ __typename: 'Target', id, divisionCode: division, asOf }));
  const { data, errors } = await housingWater.ask<{ _entities: { housingWaterActual: object | null }[] }>(
    account,
    ACTUALS,
    { of },
  );
  return { found: data._entities.map(({ housingWaterActual }) => housingWaterActual), errors };
}

async function monitored(numbers: readonly number[]) {
  await housingWater.deliver('household-standing', {
    households: numbers.map((number) => ({
      householdId: `0199a1b2-0000-7000-8000-00000000000${number}`,
      divisionCode: '441322001001',
      version: 1,
      periods: [
        {
          periodId: '0199a1b2-0000-7000-8000-00000000cccc',
          identifiedOn: '2025-01-10' as const,
          eliminatedOn: null,
          monthOnly: false,
          category: null,
        },
      ],
    })),
  });
}

const BOTH = ['safe-water', 'occupied-dangerous-houses'];

test('BL-2022-4.7a, JY-2025-1.2h: monitored families with safe water of all, and houses that a survey saw unsafe', async () => {
  const { found } = await actuals('county@441322', '441322', BOTH);
  expect(found).toEqual([
    { value: '50.00', part: '2', whole: '4' },
    { value: '2', part: null, whole: null },
  ]);
});

test('where nobody is monitored and nobody looked there is no figure; a family without an answer counts as one of all', async () => {
  expect((await actuals('county@441322', '441322', BOTH, '2025-01-09')).found).toEqual([null, null]);
  expect((await actuals('county@441322', '441322', ['safe-water'], '2025-06-29')).found).toMatchObject([
    { part: '0', whole: '4' },
  ]);
  expect((await actuals('county@441322', '441322002', BOTH)).found).toEqual([null, null]);
});

test('water staff and housing staff see both, others neither, a village not the county’s', async () => {
  expect((await actuals('water@441322', '441322', ['safe-water'])).found).toMatchObject([{ whole: '4' }]);
  expect((await actuals('housing@441322', '441322', ['safe-water'])).found).toMatchObject([{ whole: '4' }]);
  expect((await actuals('finance@441322', '441322', BOTH)).errors).toHaveLength(2);
  expect((await actuals('village@441322001001', '441322', BOTH)).found).toEqual([null, null]);
});

test('BL-2022-4.6.1: of what a survey saw at monitored families, each house that is appraised since counts', async () => {
  const appraised = async (asOf = '2025-12-01') =>
    (await actuals('county@441322', '441322', ['housing-appraisal'], asOf)).found;
  expect(await appraised()).toEqual([{ value: '0.00', part: '0', whole: '2' }]);
  expect(await appraised('2025-06-29')).toEqual([null]);
  await housingWater.deliver('household-registered', {
    households: [
      {
        ...{ id: '0199a1b2-0000-7000-8000-000000000001', code: '441322001730001' },
        ...{ divisionCode: '441322001001', version: 1, persons: [] },
      },
    ],
  });
  await act(housingWater, 'housing@441322', 'appraiseHouse', {
    householdId: '0199a1b2-0000-7000-8000-000000000001',
    ...{ grade: 'B', soleDwelling: true, occurredOn: '2025-07-10' },
  });
  expect(await appraised()).toEqual([{ value: '50.00', part: '1', whole: '2' }]);
  expect(await appraised('2025-07-09')).toMatchObject([{ part: '0' }]);
});
