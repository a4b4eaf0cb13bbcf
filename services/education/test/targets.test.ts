import { runningService, type ServiceUnderTest } from '@dixian/testkit';
import { service } from '../src/service';

const ACTUAL = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Target {
  educationActual { value countedOn basis } } } }`;

let education: ServiceUnderTest;

beforeAll(async () => {
  education = await runningService(service, { now: '2025-12-01' });
  const household = (number: number, divisionCode: string, dropout: boolean) => ({
    householdId: `0199a1b2-0000-7000-8000-00000000000${number}`,
    divisionCode,
    dropout,
    persons: [],
  });
  await education.deliver('survey-recorded', {
    surveyedOn: '2025-06-30',
    source: '防止返贫致贫监测对象信息',
    households: [
      household(1, '419001002201', true),
      household(2, '419001002201', false),
      household(3, '419001003201', false),
      household(4, '441322001001', true),
    ],
  });
});
afterAll(() => education?.drop());

async function actual(account: string, division: string, asOf = '2025-12-01') {
  const { data, errors } = await education.ask<{ _entities: { educationActual: object | null }[] }>(
    account,
    ACTUAL,
    { of: [{ __typename: 'Target', id: 'zero-dropouts', divisionCode: division, asOf }] },
  );
  return { figure: data._entities[0]?.educationActual, errors };
}

test('JY-2025-1.2a: a household whose survey names no child counts as one child, seen by the day and in the place', async () => {
  expect((await actual('county@419001', '419001')).figure).toEqual({
    value: '1',
    countedOn: '2025-12-01',
    basis: expect.stringContaining('一户按一人计'),
  });
  expect((await actual('county@419001', '419001003')).figure).toMatchObject({ value: '0' });
  expect((await actual('county@419001', '419001', '2025-06-30')).figure).toMatchObject({ value: '1' });
});

test('JY-2025-1.2a: where nobody looked yet there is no zero', async () => {
  expect((await actual('county@419001', '419001', '2025-06-29')).figure).toBeNull();
  expect((await actual('county@419001', '419001004')).figure).toBeNull();
});

test('JY-2025-1.2a: a child found at school again later is no dropout any more', async () => {
  await education.deliver('survey-recorded', {
    surveyedOn: '2025-11-01',
    source: '防止返贫致贫监测对象信息',
    households: [
      {
        householdId: '0199a1b2-0000-7000-8000-000000000001',
        divisionCode: '419001002201',
        dropout: false,
        persons: [],
      },
    ],
  });
  expect((await actual('education@419001', '419001')).figure).toMatchObject({ value: '0' });
});

test('other departments get nothing, a village not the county’s figure', async () => {
  expect((await actual('health@419001', '419001')).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  expect(await actual('village@419001002201', '419001')).toEqual({ figure: null, errors: undefined });
});
