import { HELD, olderDepartment, type ServiceUnderTest, toldSinceStart } from '@dixian/testkit';
import { service } from '../src/service';

const { household: HOUSEHOLD, village: VILLAGE } = HELD;

let running: ServiceUnderTest;
beforeAll(async () => {
  running = await olderDepartment(service, 3, [
    `INSERT INTO registered_person (id, household_id, certificate_index, division_code)
         SELECT ('0199a1b2-0000-7000-8000-00000000001' || n)::uuid, '${HOUSEHOLD}', decode('0' || n, 'hex'), '${VILLAGE}'
         FROM generate_series(1, 3) AS n`,
    `INSERT INTO insurance (person_id, household_id, division_code, insured, seen_on, source)
         SELECT ('0199a1b2-0000-7000-8000-00000000001' || n)::uuid, '${HOUSEHOLD}', '${VILLAGE}', n < 3,
                date '2025-03-10' + n, 'survey ' || n FROM generate_series(1, 3) AS n`,
    // Who is registered elsewhere by now says nothing of this household.
    `INSERT INTO registered_person (id, household_id, certificate_index, division_code)
         VALUES ('0199a1b2-0000-7000-8000-000000000019', '${HOUSEHOLD.replace(/1$/, '9')}', '\\x09', '${VILLAGE}')`,
    `INSERT INTO insurance (person_id, household_id, division_code, insured, seen_on, source)
         VALUES ('0199a1b2-0000-7000-8000-000000000019', '${HOUSEHOLD}', '${VILLAGE}', false, '2025-11-30', 'x')`,
  ]);
});
afterAll(() => running?.drop());

test('what surveys had seen of insurance is answered as of its newest day, and the rural office is told once', async () => {
  const told = await toldSinceStart(running);
  // Who is not in the residents' insurance may be in the employees', so nothing is said.
  expect(told).toMatchObject([
    {
      type: 'guarantee-answered',
      payload: {
        answers: [
          {
            householdId: HOUSEHOLD,
            guarantee: 'BASIC_MEDICAL',
            secure: null,
            occurredOn: '2025-03-13',
            source: 'survey 3',
          },
        ],
      },
    },
  ]);
});
