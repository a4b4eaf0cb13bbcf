import { addDays, plainDate } from '@dixian/calendar';
import { systemScope } from '@dixian/service';
import { runningService, type ServiceUnderTest } from '@dixian/testkit';
import fc from 'fast-check';
import { housesOn } from '../src/houses/domain/house-facts';
import { type DwellingRow, dwellingList } from '../src/houses/persistence/dwelling-list';
import { housesOf } from '../src/houses/persistence/house-words';
import { service } from '../src/service';

let housing: ServiceUnderTest;

beforeAll(async () => {
  housing = await runningService(service, { now: '2025-12-31' });
});
afterAll(() => housing?.drop());

const FIRST = plainDate('2025-01-01');
const HOUSEHOLD = '0199a1b2-0000-7000-8000-000000000001';
// Few days and houses, so that words meet.
const day = fc.integer({ min: 0, max: 9 }).map((days) => addDays(FIRST, days));
const said = fc.option(fc.boolean());
const words = fc.array(
  fc.record({
    house_number: fc.constantFrom('1', '2'),
    occurred_on: day,
    grade: fc.option(fc.constantFrom('A', 'C', 'D'), { freq: 2 }),
    lived_in: said,
    sole: said,
    suspected: said,
    checked: fc.boolean(),
    unsafe_seen: fc.option(fc.boolean(), { freq: 1 }),
  }),
  { maxLength: 8 },
);
const renovations = fc.array(
  fc.record({
    house_number: fc.option(fc.constantFrom('1', '3')),
    grade: fc.constantFrom('C', 'D'),
    started_on: day,
    lasts: fc.option(fc.integer({ min: 0, max: 5 })),
  }),
  { maxLength: 3 },
);

test('the list of dwellings says of every household what the decision on that household says', async () => {
  let seen = 0;
  const { workerDb } = housing.service.parts;
  await fc.assert(
    fc.asyncProperty(words, renovations, day, async (ofHouses, works, asOf) => {
      await workerDb.write(systemScope, async (transaction) => {
        await transaction.query('DELETE FROM house_word');
        await transaction.query('DELETE FROM renovation');
        await transaction.query(
          `INSERT INTO house_word (household_id, division_code, house_number, occurred_on, grade, lived_in, sole, suspected, checked,
             unsafe_seen, source)
           SELECT $2, '410526001201', house_number, occurred_on, grade, lived_in, sole, suspected, checked, unsafe_seen, 'x'
           FROM jsonb_to_recordset($1::jsonb) AS w(house_number text, occurred_on date, grade text, lived_in boolean,
             sole boolean, suspected boolean, checked boolean, unsafe_seen boolean)`,
          [JSON.stringify(ofHouses), HOUSEHOLD],
        );
        await transaction.query(
          `INSERT INTO renovation (household_id, household_code, division_code, house_number, grade, started_on,
             planned_completion_on, completed_on, grant_amount, paid_amount, year, occurrence, source)
           SELECT $2, 'x', '410526001201', house_number, grade, started_on, started_on, started_on + lasts, 1, 0, 2025, row_number() OVER (), 'x'
           FROM jsonb_to_recordset($1::jsonb) AS r(house_number text, grade text, started_on date, lasts int)`,
          [JSON.stringify(works), HOUSEHOLD],
        );
        const [row] = await housesOf(transaction, [HOUSEHOLD]);
        const expected = row ? housesOn(row.words, row.renovations, asOf).houses : [];
        const { columns, from } = dwellingList(asOf, (add) => add);
        const rows = await transaction.query<DwellingRow>(`SELECT ${columns} FROM ${from} ORDER BY number`);
        expect(rows).toEqual(
          expected.map((house) => ({ ...house, householdId: HOUSEHOLD, divisionCode: '410526001201' })),
        );
        seen += rows.length;
      });
    }),
    { numRuns: 150 },
  );
  expect(seen).toBeGreaterThan(50);
});
