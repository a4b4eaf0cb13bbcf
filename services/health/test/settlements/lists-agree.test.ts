import { addDays, type PlainDate, plainDate } from '@dixian/calendar';
import { loadPolicies, type PolicySet, policiesDirectory } from '@dixian/policy';
import { type Statements, systemScope } from '@dixian/service';
import { runningService, type ServiceUnderTest } from '@dixian/testkit';
import fc from 'fast-check';
import { service } from '../../src/service';
import { belowStandard } from '../../src/settlements/domain/below-standard';
import { selfPaidByLayers } from '../../src/settlements/domain/layers';
import { monthPassed } from '../../src/settlements/domain/month-passed';
import { belowStandardList } from '../../src/settlements/persistence/below-standard-list';
import { screenSelfPaid } from '../../src/settlements/persistence/screen-self-paid';
import { supplements, TOWNSHIP_OF_BO_LUO, VALUES_OF_BO_LUO } from '../supplements';

let health: ServiceUnderTest;
let policies: PolicySet;
let remove: () => Promise<void>;

beforeAll(async () => {
  const supplied = await supplements({
    'bo-luo-health': VALUES_OF_BO_LUO,
    'bo-luo-town': TOWNSHIP_OF_BO_LUO,
  });
  remove = supplied.remove;
  policies = await loadPolicies([policiesDirectory, supplied.directory]);
  health = await runningService(service, { now: '2026-01-15' });
});
afterAll(async () => {
  await health?.drop();
  await remove?.();
});

const day = fc.integer({ min: 0, max: 380 }).map((days) => addDays(plainDate('2025-01-01'), days));
const fen = (max: number) => fc.bigInt({ min: 0n, max: BigInt(max) });
const bill = fc.record({
  settledOn: day,
  kind: fc.constantFrom('INPATIENT' as const, 'CHRONIC_OUTPATIENT' as const),
  basicInsurance: fen(1_600_000),
  seriousIllnessInsurance: fen(200_000),
  medicalAid: fen(200_000),
  own: fen(700_000),
  // Around the shares of 80 and 70 percent.
  inScope: fc.option(fen(2_400_000)),
  patient: fc.constantFrom(0, 1),
});
const household = fc.record({
  village: fc.constantFrom('441322001201', '441322102201'),
  monitored: fc.boolean(),
  outOfPoverty: fc.option(fc.boolean()),
  bills: fc.array(bill, { maxLength: 5 }),
});
const households = fc.array(household, { minLength: 1, maxLength: 5 });
type Household = typeof household extends fc.Arbitrary<infer Value> ? Value : never;
type Bill = Household['bills'][number];

const idOf = (kind: number, n: number) => `0199a1b2-000${kind}-7000-8000-${String(n).padStart(12, '0')}`;
const layersOf = ({ own, basicInsurance, seriousIllnessInsurance, medicalAid }: Bill) => ({
  totalCost: own + basicInsurance + seriousIllnessInsurance + medicalAid,
  ...{ basicInsurance, seriousIllnessInsurance, medicalAid },
});
const DONE = new Error('rolled back');

/** Does something with households on record and takes all of it back. */
async function withHouseholds<Found>(all: readonly Household[], look: (tx: Statements) => Promise<Found>) {
  const found: Found[] = [];
  const rolledBack = health.service.parts.workerDb.write(systemScope, async (tx) => {
    for (const [n, one] of all.entries()) await keep(tx, one, n);
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

async function keep(tx: Statements, one: Household, n: number): Promise<void> {
  const place = [idOf(0, n), one.village];
  await tx.query(
    'INSERT INTO registered_household (id, division_code, code, version) VALUES ($1, $2, $3, 1)',
    [...place, `${one.village.slice(0, 9)}${String(n).padStart(6, '0')}`],
  );
  await tx.query(
    'INSERT INTO standing_household (household_id, division_code, version, out_of_poverty) VALUES ($1, $2, 1, $3)',
    [...place, one.outOfPoverty],
  );
  if (one.monitored)
    await tx.query(
      `INSERT INTO standing_period (household_id, place, division_code, period_id, identified_on, eliminated_on, month_only)
       VALUES ($1, 1, $2, $1, '2021-01-01', NULL, false)`,
      place,
    );
  for (const [at, given] of one.bills.entries()) {
    const { totalCost, basicInsurance, seriousIllnessInsurance, medicalAid } = layersOf(given);
    await tx.query(
      `INSERT INTO settlement (id, household_id, division_code, household_code, certificate_index, settled_on, kind, total_cost,
         basic_insurance, serious_illness_insurance, medical_aid, self_paid, in_scope, occurrence, source)
       VALUES ($3, $1, $2, 'x', decode(lpad($4::int::text, 4, '0'), 'hex'), $5, $6, $7, $8, $9, $10, 0, $11, $12, 'test')`,
      [
        ...place,
        ...[idOf(2, n * 100 + at), n * 10 + given.patient, given.settledOn, given.kind],
        ...[totalCost, basicInsurance, seriousIllnessInsurance, medicalAid].map(String),
        ...[given.inScope?.toString() ?? null, at],
      ],
    );
  }
}

it('the list of bills below a share says of every bill what the decision says of one, in a county and in a township of its own', async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(households, async (all) => {
      const expected = all.flatMap(({ village, bills }, n) =>
        bills.flatMap((given, at) => {
          const { settledOn: on, kind, inScope } = given;
          const facts = { division: village, on, kind, layers: layersOf(given), inScope };
          const { outcome, reasons, flags } = belowStandard(policies, facts);
          const isOff = [...reasons, ...flags].some(({ code }) => OFF.includes(code));
          return on.startsWith('2025') && !isOff ? [`${idOf(2, n * 100 + at)} ${outcome}`] : [];
        }),
      );
      expect(await withHouseholds(all, outcomes)).toEqual(expected.sort());
      for (const line of expected) seen.add(line.slice(37));
    }),
    { numRuns: 60 },
  );
  expect(seen).toEqual(new Set(['GRANTED', 'REFERRED', 'REFUSED']));
});

// Without a rule or a share of the kind there is nothing to hold a bill against.
const OFF: readonly string[] = ['KIND_NOT_SET', 'STANDARD_NOT_SET', 'VALUE_NOT_SET', 'NO_RULE'];

async function outcomes(tx: Statements): Promise<string[]> {
  const list = belowStandardList(policies, 2025, (add) => add);
  const rows = await tx.query<{ line: string }>(
    `SELECT id || ' ' || outcome AS line FROM ${list.from} WHERE outcome IS NOT NULL ORDER BY 1`,
  );
  return rows.map(({ line }) => line);
}

it('screening finds in which month somebody has passed the limit as the function on one person does', async () => {
  const limits = { named: 500_000n, others: 800_000n };
  let hits = 0;
  await fc.assert(
    fc.asyncProperty(households, day, async (all, asOf) => {
      const expected = all.flatMap((one, n) => {
        const month = monthOf(one, asOf, one.monitored || one.outOfPoverty ? limits.named : limits.others);
        return month ? [`${idOf(0, n)} ${month}`] : [];
      });
      const found = await withHouseholds(all, async (tx) => {
        await screenSelfPaid(tx, { place: '441322', without: [], asOf, ...limits });
        const rows = await tx.query<{ line: string }>(
          "SELECT household_id || ' ' || period AS line FROM screening_hit ORDER BY 1",
        );
        return rows.map(({ line }) => line);
      });
      expect(found).toEqual(expected);
      hits += expected.length;
    }),
    { numRuns: 60 },
  );
  expect(hits).toBeGreaterThan(10);
});

// The first of the household's patients to pass it, of bills of the year by the day.
function monthOf({ bills }: Household, asOf: PlainDate, above: bigint): string | undefined {
  const months = [0, 1].flatMap((patient) => {
    const own = bills
      .filter(
        (one) =>
          one.patient === patient && one.settledOn <= asOf && one.settledOn.startsWith(asOf.slice(0, 4)),
      )
      .map((one) => ({ settledOn: one.settledOn, selfPaid: selfPaidByLayers(layersOf(one)) }));
    return monthPassed(own, above) ?? [];
  });
  return months.sort()[0];
}
