import { addDays, plainDate } from '@dixian/calendar';
import { loadPolicies, type PolicySet, policiesDirectory } from '@dixian/policy';
import { systemScope } from '@dixian/service';
import { runningService, type ServiceUnderTest } from '@dixian/testkit';
import fc from 'fast-check';
import { service } from '../../src/service';
import { interestSubsidy } from '../../src/subsidies/domain/interest-subsidy';
import type { AbleMember, LoanFacts } from '../../src/subsidies/domain/loan-facts';
import { lineParameters, subsidyLinesSql } from '../../src/subsidies/persistence/subsidy-lines';
import { linesAsked } from '../../src/subsidies/use-cases/prepare-list';
import { householdId } from './county-of-loans';

let finance: ServiceUnderTest;
let policies: PolicySet;

beforeAll(async () => {
  policies = await loadPolicies([policiesDirectory]);
  finance = await runningService(service, { now: '2026-01-15' });
});
afterAll(() => finance?.drop());

const FIRST = plainDate('2021-11-01');
const day = fc.integer({ min: 0, max: 1700 }).map((days) => addDays(FIRST, days));
const fen = fc.bigInt({ min: 1n, max: 6_000_000n });
const periods = fc.array(fc.tuple(day, fc.integer({ min: 1, max: 900 }), fc.boolean()), { maxLength: 3 });
const members = fc.array(
  fc.record({
    joinedOn: day,
    leftOn: fc.option(day),
    labour: fc.constantFrom<AbleMember['labour']>('SKILLED', 'WEAK', 'LOST', 'NONE', null),
  }),
  { maxLength: 3 },
);
const loans = fc.array(
  fc
    .record({
      principal: fen,
      ratePercent: fc.constantFrom('3.1', '3.35', '3.65', '0.37'),
      drawnOn: day,
      days: fc.integer({ min: 1, max: 900 }),
      daysAYear: fc.option(fc.constantFrom(360, 365), { nil: undefined }),
      purpose: fc.constantFrom('种植', '养殖', '建房', '种植小麦'),
      secured: fc.boolean(),
      repayments: fc.array(fc.record({ on: day, amount: fen }), { maxLength: 3 }),
    })
    .map(({ days, ...loan }) => ({ ...loan, dueOn: addDays(loan.drawnOn, days) })),
  { minLength: 1, maxLength: 3 },
);
const household = fc.record({
  village: fc.constantFrom('410526001201', '441322102001', '419001101001'),
  known: fc.boolean(),
  periods,
  members,
  loans,
});

it('the statement that works lists out does the arithmetic of the decision, line by line', async () => {
  let seen = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(household, { minLength: 1, maxLength: 6 }),
      fc.constantFrom(2022, 2025, 2026),
      fc.integer({ min: 0, max: 300 }),
      async (households, year, skipped) => {
        const span = {
          fromOn: addDays(plainDate(`${year}-01-01`), skipped),
          toOn: plainDate(`${year}-12-31`),
        };
        const expected = households.flatMap((one, index) => expectedLines(one, index, span));
        expect(await linesOf(households, span)).toEqual(expected.toSorted());
        seen += expected.length;
      },
    ),
    { numRuns: 60 },
  );
  expect(seen).toBeGreaterThan(40);
});

type Household = typeof household extends fc.Arbitrary<infer Value> ? Value : never;
interface Period {
  readonly fromOn: ReturnType<typeof plainDate>;
  readonly toOn: ReturnType<typeof plainDate>;
}

function expectedLines(one: Household, index: number, { fromOn, toOn }: Period): string[] {
  const standing = one.known && {
    episodes: one.periods.map(([identifiedOn, days, isOpen]) => ({
      identifiedOn,
      ...(!isOpen && { eliminatedOn: addDays(identifiedOn, days) }),
    })),
    members: one.members,
  };
  return one.loans.flatMap((loan, at) => {
    const { daysAYear, ...rest } = loan;
    const facts: LoanFacts = {
      ...rest,
      ...(daysAYear !== undefined && { daysAYear }),
      ...standing,
      division: one.village,
      otherLoans: one.loans.filter((other) => other !== loan),
    };
    return interestSubsidy(policies, facts, [fromOn, addDays(toOn, 1)])
      .filter(({ from, until }) => from >= fromOn && until <= addDays(toOn, 1))
      .map((s) =>
        [
          `${index}-${at}`,
          s.from,
          addDays(s.until, -1),
          s.days,
          s.balance,
          s.interest ?? null,
          s.subsidy ?? null,
          s.outcome,
          s.toChange.map(said),
          s.flags.map(said),
        ].join(' '),
      );
  });
}

const said = ({ code, clause }: { code: string; clause: string | null }) =>
  clause === null ? code : `${code} ${clause}`;

const DONE = new Error('rolled back');

async function linesOf(households: readonly Household[], span: Period): Promise<string[]> {
  const { workerDb } = finance.service.parts;
  const found: string[] = [];
  const rolledBack = workerDb.write(systemScope, async (tx) => {
    for (const [index, one] of households.entries()) {
      const id = householdId(index);
      if (one.known)
        await tx.query(
          'INSERT INTO standing_household (household_id, version, division_code, counted_members) VALUES ($1, 1, $2, 1)',
          [id, one.village],
        );
      for (const [at, [from, days, isOpen]] of one.known ? one.periods.entries() : [])
        await tx.query(
          `INSERT INTO standing_period (household_id, place, division_code, period_id, identified_on, eliminated_on, month_only)
           VALUES ($1, $2, $3, $1, $4, $5, false)`,
          [id, at, one.village, from, isOpen ? null : addDays(from, days)],
        );
      for (const [at, { joinedOn, leftOn, labour }] of one.known ? one.members.entries() : [])
        await tx.query(
          `INSERT INTO standing_member (household_id, place, division_code, person_id, joined_on, left_on, labour)
           VALUES ($1, $2, $3, $1, $4, $5, $6)`,
          [id, at, one.village, joinedOn, leftOn, labour],
        );
      for (const [at, loan] of one.loans.entries()) {
        await tx.query(
          `INSERT INTO loan (household_id, certificate_index, division_code, contract_number, contract_county, bank, drawn_on,
             due_on, principal, annual_rate_percent, lpr_term, purpose, mortgaged, guaranteed, days_a_year, source)
           VALUES ($1, '\\x00', $2, $3, left($2, 6), 'bank', $4, $5, $6, $7, 'ONE_YEAR', $8, false, $9, $10, 'test')`,
          [
            id,
            one.village,
            `${index}-${at}`,
            loan.drawnOn,
            loan.dueOn,
            loan.principal,
            loan.ratePercent,
            loan.purpose,
            loan.secured,
            loan.daysAYear ?? null,
          ],
        );
        for (const [n, { on, amount }] of loan.repayments.entries())
          await tx.query(
            `INSERT INTO loan_event (division_code, contract_number, kind, occurred_on, amount, occurrence, source)
             VALUES (left($1, 6), $2, 'REPAYMENT', $3, $4, $5, 'test')`,
            [one.village, `${index}-${at}`, on, amount, n],
          );
      }
    }
    for (const division of ['410526', '441322', '419001']) {
      const asked = linesAsked(policies, { divisionCode: division, ...span });
      const rows = await tx.query<{ line: string }>(
        `SELECT concat_ws(' ', contract_number, from_on, to_on, days, balance, coalesce(interest::text, ''),
           coalesce(subsidy::text, ''), outcome, array_to_string(reasons, ','), array_to_string(flags, ',')) AS line
         FROM (${subsidyLinesSql(asked)}) AS l`,
        lineParameters(asked),
      );
      found.push(...rows.map(({ line }) => line));
    }
    throw DONE;
  });
  await rolledBack.catch((error: unknown) => {
    if (error !== DONE) throw error;
  });
  return found.toSorted();
}
