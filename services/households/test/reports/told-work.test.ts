import { systemScope } from '@dixian/service';
import { toldWorking } from '../../src/evidence/persistence/told-work';
import type { Households } from '../running-households';
import { toldHouseholds, VILLAGE } from './told-households';

let households: Households;
let ids: string[];

beforeAll(async () => {
  ({ households, ids } = await toldHouseholds('2025-10-01'));
});
afterAll(() => households?.drop());

const PERSON = '0199a1b2-0002-7000-8000-000000000001';
const spell = (at: number, change: object = {}) => ({
  spellId: `0199a1b2-0003-7000-8000-00000000000${at}`,
  householdId: ids[0] as string,
  personId: PERSON,
  divisionCode: VILLAGE,
  working: true,
  from: '2025-03-01',
  to: null,
  kind: 'AWAY' as const,
  place: 'OTHER_PROVINCE' as const,
  ...change,
});
const told = (...spells: ReturnType<typeof spell>[]) => households.deliver('work-status-changed', { spells });

async function working(day: string): Promise<boolean | null | undefined> {
  const [row] = await households.service.parts.workerDb.read(systemScope, (reader) =>
    reader.query<{ works: boolean | null }>(`SELECT ${toldWorking('$1::uuid', '$2::date')} AS works`, [
      PERSON,
      day,
    ]),
  );
  return row?.works;
}

test('a time of work is kept once, as it was told last, and forgotten when it is taken back', async () => {
  expect(await working('2025-06-01')).toBeNull();
  await told(spell(1));
  await told(spell(1));
  expect(await working('2025-02-28')).toBeNull();
  expect(await working('2025-06-01')).toBe(true);
  await told(spell(1, { to: '2025-06-30' }));
  expect(await working('2025-06-30')).toBe(true);
  expect(await working('2025-07-01')).toBe(false);
  await told(spell(2, { from: '2025-08-01', working: false }));
  expect(await working('2025-08-02')).toBe(false);
  await told(spell(1, { withdrawn: true }), spell(2, { withdrawn: true, working: false }));
  expect(await working('2025-06-01')).toBeNull();
});
