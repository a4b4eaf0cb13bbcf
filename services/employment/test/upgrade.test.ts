import { HELD, olderDepartment, type ServiceUnderTest, toldSinceStart } from '@dixian/testkit';
import { service } from '../src/service';

const { household: HOUSEHOLD, village: VILLAGE, code: CODE } = HELD;

let running: ServiceUnderTest;
beforeAll(async () => {
  running = await olderDepartment(service, 3, [
    `INSERT INTO public_welfare_post (household_code, household_id, certificate_index, person_id, division_code, form, post,
           monthly_pay, starts_on, occurrence, source)
         VALUES ('${CODE}', '${HOUSEHOLD}', '\\x01', '0199a1b2-0000-7000-8000-000000000011', '${VILLAGE}', '公益性岗位', '护林员', 80000, '2025-01-01', 1, 'ledger')`,
  ]);
});
afterAll(() => running?.drop());

test('posts held before are told once as measures delivered', async () => {
  const told = await toldSinceStart(running);
  expect(told).toMatchObject([
    { type: 'measure-delivered', payload: { measures: [{ householdId: HOUSEHOLD, name: '护林员' }] } },
  ]);
});
