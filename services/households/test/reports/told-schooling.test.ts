import { systemScope } from '@dixian/service';
import { toldMeanwhile } from '@dixian/testkit';
import type { Households } from '../running-households';
import { toldHouseholds, VILLAGE } from './told-households';

let households: Households;
let householdId = '';
let personId = '';

beforeAll(async () => {
  let ids: string[];
  ({ households, ids } = await toldHouseholds('2025-10-01'));
  [householdId = ''] = ids;
  const [member] = await households.service.parts.workerDb.read(systemScope, (reader) =>
    reader.query<{ id: string }>('SELECT person_id AS id FROM membership WHERE household_id = $1', [
      householdId,
    ]),
  );
  personId = member?.id ?? '';
});
afterAll(() => households?.drop());

const record = (at: number, change: object = {}) => ({
  recordId: `0199a1b2-0004-7000-8000-00000000000${at}`,
  householdId,
  personId,
  divisionCode: VILLAGE,
  studying: true,
  stage: 'VOCATIONAL_SCHOOL' as const,
  on: '2025-11-03',
  ...change,
});

async function told(...records: ReturnType<typeof record>[]) {
  const events = await toldMeanwhile(households.service, ['household-standing'], () =>
    households.deliver('school-status-changed', { records }),
  );
  return events.flatMap(({ payload }) =>
    payload.households.flatMap(({ members = [] }) => members.map(({ studying }) => studying)),
  );
}

test('what schools say of a member since the register looked is told as whether it studies, once', async () => {
  expect(await told(record(1))).toEqual([true]);
  expect(await told(record(1))).toEqual([]);
});

test('a newer record counts; one of a day before the register looked changes nothing', async () => {
  expect(await told(record(2, { studying: false, on: '2025-11-20' }))).toEqual([false]);
  expect(await told(record(3, { on: '2025-09-01' }))).toEqual([]);
});

test('what is taken back is forgotten, and the register’s word counts again', async () => {
  expect(await told(record(2, { withdrawn: true }))).toEqual([true]);
  expect(await told(record(1, { withdrawn: true }))).toEqual([false]);
});
