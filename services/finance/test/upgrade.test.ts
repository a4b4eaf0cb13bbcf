import { tellAll } from '@dixian/register';
import { systemScope } from '@dixian/service';
import {
  everythingTold,
  HELD,
  olderDepartment,
  type ServiceUnderTest,
  toldSinceStart,
} from '@dixian/testkit';
import { TOLD_LOANS } from '../src/persistence/told-loans';
import { service } from '../src/service';

const { household: HOUSEHOLD, village: VILLAGE, code: CODE } = HELD;

let running: ServiceUnderTest;
beforeAll(async () => {
  running = await olderDepartment(service, 3, [
    `INSERT INTO loan (household_code, household_id, certificate_index, person_id, division_code, contract_number,
           county_code, bank, drawn_on, due_on, principal, annual_rate_percent, lpr_term, purpose, mortgaged, guaranteed, source)
         SELECT '${CODE}', '${HOUSEHOLD}', '\\x01', '0199a1b2-0000-7000-8000-000000000011', '${VILLAGE}', 'loan ' || n,
                '500235', 'x', date '2025-01-01' + n, '2026-01-01', 5000000, 3.1, 'ONE_YEAR', 'x', false, false, 'ledger'
         FROM generate_series(1, 5) AS n`,
  ]);
});
afterAll(() => running?.drop());

interface Delivered {
  measures: { deliveredOn: string }[];
}
const delivered = async () =>
  (await everythingTold(running.service)).map(({ payload }) => (payload as Delivered).measures.length);

test('loans held before are told once as measures delivered, in batches that a stop neither loses nor repeats', async () => {
  await toldSinceStart(running);
  expect(await delivered()).toEqual([5]);
  const { workerDb } = running.service.parts;
  await tellAll(workerDb, TOLD_LOANS, () => undefined);
  expect(await delivered()).toEqual([5]);

  await workerDb.read(systemScope, (statements) => statements.query('UPDATE loan SET told = false'));
  let batches = 0;
  const stop = () => {
    if (++batches === 2) throw new Error('stopped');
  };
  await expect(tellAll(workerDb, TOLD_LOANS, stop, 2)).rejects.toThrow('stopped');
  expect(await delivered()).toEqual([5, 2, 2]);
  await Promise.all([1, 2].map(() => tellAll(workerDb, TOLD_LOANS, () => undefined, 2)));
  expect(await delivered()).toEqual([5, 2, 2, 1]);
});
