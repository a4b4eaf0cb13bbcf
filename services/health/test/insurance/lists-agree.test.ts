import { addDays, type PlainDate, plainDate } from '@dixian/calendar';
import { loadPolicies, type PolicySet, policiesDirectory } from '@dixian/policy';
import { type Statements, systemScope } from '@dixian/service';
import { runningService, type ServiceUnderTest } from '@dixian/testkit';
import fc from 'fast-check';
import {
  type InsuranceWord,
  insuredOn,
  isLapsed,
  type SaidOfInsurance,
} from '../../src/insurance/domain/insured';
import { validUntil } from '../../src/insurance/domain/valid-until';
import { monitoredMembers } from '../../src/insurance/persistence/gap-list';
import { screenLapsed } from '../../src/insurance/persistence/screen-lapsed';
import { service } from '../../src/service';
import { supplements, VALUES_OF_PU_AN } from '../supplements';

let health: ServiceUnderTest;
let policies: PolicySet;
let remove: () => Promise<void>;

beforeAll(async () => {
  const supplied = await supplements({ 'pu-an-health': VALUES_OF_PU_AN });
  remove = supplied.remove;
  policies = await loadPolicies([policiesDirectory, supplied.directory]);
  health = await runningService(service, { now: '2026-06-01' });
});
afterAll(async () => {
  await health?.drop();
  await remove?.();
});

const FIRST = plainDate('2024-01-01');
const day = fc.integer({ min: 0, max: 900 }).map((days) => addDays(FIRST, days));
const words: InsuranceWord[] = ['INSURED', 'OTHER_INSURANCE', 'NOT_INSURED', 'NOT_RESIDENT', 'NOT_EMPLOYEE'];
const said = fc.record({
  word: fc.constantFrom(...words),
  seenOn: day,
  year: fc.constantFrom(2024, 2025, 2026),
  byLedger: fc.boolean(),
});
const person = fc.record({
  village: fc.constantFrom('500235216205', '441322001201'),
  said: fc.array(said, { maxLength: 6 }),
});
type Person = typeof person extends fc.Arbitrary<infer Value> ? Value : never;

const idOf = (kind: number, n: number) => `0199a1b2-000${kind}-7000-8000-${String(n).padStart(12, '0')}`;
const DONE = new Error('rolled back');

/** Does something with persons on record, each alone in a household monitored since 2021, and takes all of it back. */
async function withPersons<Found>(persons: readonly Person[], look: (tx: Statements) => Promise<Found>) {
  const found: Found[] = [];
  const rolledBack = health.service.parts.workerDb.write(systemScope, async (tx) => {
    for (const [n, one] of persons.entries()) await keep(tx, one, n);
    found.push(await look(tx));
    throw DONE;
  });
  await rolledBack.catch((error: unknown) => {
    if (error !== DONE) throw error;
  });
  const [first] = found;
  if (first === undefined) throw new Error('Nothing was looked at.');
  return first;
}

async function keep(tx: Statements, { village, said: all }: Person, n: number): Promise<void> {
  const [household, id] = [idOf(0, n), idOf(1, n)];
  const place = [household, village];
  await tx.query(
    `INSERT INTO registered_household (id, code, division_code, version) VALUES ($1, $3, $2, 1)`,
    [...place, `${village.slice(0, 9)}${String(n).padStart(6, '0')}`],
  );
  await tx.query(
    `INSERT INTO registered_person (id, household_id, division_code, certificate_index) VALUES ($3, $1, $2, '\\x00')`,
    [...place, id],
  );
  await tx.query(
    'INSERT INTO standing_household (household_id, version, division_code) VALUES ($1, 1, $2)',
    place,
  );
  await tx.query(
    `INSERT INTO standing_period (household_id, place, division_code, period_id, identified_on, eliminated_on, month_only)
     VALUES ($1, 1, $2, $1, '2021-01-01', NULL, false)`,
    place,
  );
  await tx.query(
    `INSERT INTO standing_member (household_id, place, division_code, person_id, joined_on, left_on, present)
     VALUES ($1, 1, $2, $3, '2021-01-01', NULL, true)`,
    [...place, id],
  );
  for (const [at, { word, seenOn, year, byLedger }] of all.entries())
    await tx.query(
      byLedger
        ? `INSERT INTO insurance_record (household_id, division_code, person_id, certificate_index, year, scheme, word, seen_on, occurrence, source)
           VALUES ($1, $2, $3, decode(lpad($7::int::text, 8, '0'), 'hex'), $4, 'RESIDENT', $5, $6, $7::int, 'test')`
        : `INSERT INTO insurance_said (household_id, division_code, person_id, year, scheme, word, seen_on, source)
           VALUES ($1, $2, $3, $4, 'RESIDENT', $5, $6, $7::int::text)`,
      [...place, id, year, word, seenOn, n * 100 + at],
    );
}

// Of one day the one written last is the newest, as ids of the database grow.
const inOrder = (all: Person['said']): SaidOfInsurance[] =>
  all.toSorted((one, other) => (one.seenOn < other.seenOn ? -1 : one.seenOn > other.seenOn ? 1 : 0));

const persons = fc.array(person, { minLength: 1, maxLength: 8 });

it('the list of who is insured says of every member what the decision says of one', async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(persons, day, async (all, asOf) => {
      const expected = all.map(({ village, said: own }) => {
        const until = validUntil(policies, { division: village, on: asOf });
        return insuredOn(inOrder(own), asOf, until).as;
      });
      expect(await withPersons(all, (tx) => statesOf(tx, asOf))).toEqual(expected);
      for (const state of expected) seen.add(state);
    }),
    { numRuns: 60 },
  );
  expect(seen.size).toBe(4);
});

it('screening finds as lapsed whom the decision on one person does', async () => {
  let lapsed = 0;
  await fc.assert(
    fc.asyncProperty(persons, day, async (all, asOf) => {
      const expected = all.flatMap(({ said: own }, n) => (isLapsed(inOrder(own), asOf) ? [idOf(0, n)] : []));
      expect(await withPersons(all, (tx) => lapsedOn(tx, asOf))).toEqual(expected);
      lapsed += expected.length;
    }),
    { numRuns: 60 },
  );
  expect(lapsed).toBeGreaterThan(0);
});

async function statesOf(tx: Statements, asOf: PlainDate): Promise<string[]> {
  const rows = await tx.query<{ state: string }>(
    `SELECT state FROM (${monitoredMembers(policies, asOf)}) AS m ORDER BY person_id`,
  );
  return rows.map(({ state }) => state);
}

async function lapsedOn(tx: Statements, asOf: PlainDate): Promise<string[]> {
  for (const place of ['441322', '500235']) await screenLapsed(tx, { place, without: [] }, asOf);
  const rows = await tx.query<{ id: string }>('SELECT household_id AS id FROM screening_hit ORDER BY 1');
  return rows.map(({ id }) => id);
}
