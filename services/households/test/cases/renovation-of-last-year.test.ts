import { nationalFile } from '../national-file';
import { idOf } from '../running-households';
import { Cases } from './running-case';
import { Evidence, readinessOn } from './running-release';

const PLACE = ['河南省', '安阳市', '滑县', '白道口镇', '白道口村民委员会'];
const CODE = '410526102799001';
const COUNTY = 'county@410526';

let cases: Cases;
beforeAll(async () => {
  const rows = [{ person: 1, household: CODE, members: 1, place: PLACE }];
  cases = await Cases.of('2026-01-10', 'admin@', nationalFile('2025-01-05', rows));
});
afterAll(() => cases?.households.drop());

async function release(occurredOn: string, change: object = {}) {
  const householdId = await idOf(cases.households, CODE);
  const key = `${occurredOn} ${JSON.stringify(change)}`;
  const given = { householdId, occurredOn, mode: 'ASSISTED', idempotencyKey: key, ...change };
  return cases.act(COUNTY, 'recordElimination', given);
}

test('AY-2025-3.3.3c a renovation begun in 2025 and unfinished holds the household in 2026 by the clause of 2025', async () => {
  const evidence = new Evidence(cases, '410526102201');
  await evidence.monitored(CODE, '2024-03-01');
  await evidence.renovated(CODE, '2025-05-01', { paid: 5_000 });
  for (const day of ['2025-12-31', '2026-01-01']) {
    expect(await readinessOn(cases, COUNTY, CODE, day)).toMatchObject({
      outcome: 'REFUSED',
      conditions: [
        {
          code: 'HOUSING_RENOVATION_INCOMPLETE',
          since: '2025-05-01',
          evidence: [{ source: '部门填报' }],
          clauses: [{ id: 'AY-2025-3.3.3c' }],
        },
      ],
    });
    expect(await release(day)).toMatchObject({
      __typename: 'DecisionRefused',
      code: 'HOUSING_RENOVATION_INCOMPLETE',
      clauses: [{ id: 'AY-2025-3.3.3c' }],
    });
  }
  await evidence.renovated(CODE, '2026-01-05', { completedOn: '2026-01-05', paid: 5_000 });
  expect(await release('2026-01-04')).toMatchObject({ code: 'HOUSING_RENOVATION_INCOMPLETE' });
  // Once it is complete nothing of 2025 is asked any more, and 2026 prints nothing: a person decides.
  expect(await release('2026-01-05')).toMatchObject({
    __typename: 'EvidenceMissing',
    missing: ['由人决定的理由'],
  });
  expect(await release('2026-01-05', { reason: '住房已改造，收入稳定' })).toMatchObject({
    __typename: 'CaseActRecorded',
    case: { state: 'ELIMINATED' },
    warnings: [
      { code: 'NO_STEPS_PRINTED' },
      { code: 'LEFT_TO_A_PERSON' },
      // Its money was due with 2025 and is not all there.
      { code: 'TO_BE_SEEN', clauses: [{ id: 'AY-2025-3.3.3a' }] },
    ],
  });
});
